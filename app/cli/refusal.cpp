#include "app/cli/refusal.h"

#include "ui/wording/errorwords.h"

namespace tverrlos {

namespace {

QLatin1String codeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QLatin1String("not-found");
    case ErrorCode::Cancelled:
        return QLatin1String("cancelled");
    case ErrorCode::Conflict:
        return QLatin1String("conflict");
    case ErrorCode::Refused:
        return QLatin1String("refused");
    case ErrorCode::Invalid:
        return QLatin1String("invalid");
    case ErrorCode::Busy:
        return QLatin1String("busy");
    case ErrorCode::ReadOnly:
        return QLatin1String("read-only");
    case ErrorCode::Damaged:
        return QLatin1String("damaged");
    case ErrorCode::Foreign:
        return QLatin1String("foreign");
    case ErrorCode::NewerSchema:
        return QLatin1String("newer-schema");
    case ErrorCode::UnsafeLocation:
        return QLatin1String("unsafe-location");
    case ErrorCode::Unreadable:
        return QLatin1String("unreadable");
    case ErrorCode::Unavailable:
        return QLatin1String("unavailable");
    case ErrorCode::OutOfSpace:
        return QLatin1String("out-of-space");
    case ErrorCode::Internal:
        return QLatin1String("internal");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject refusalToJson(const Error &error, const Phrasebook &book)
{
    const QString whatToDo = remedy(error, book);
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), codeOf(error.code)},
                         {QStringLiteral("message"), sentence(error, book)},
                         {QStringLiteral("remedy"), whatToDo.isEmpty() ? QJsonValue() : whatToDo}}}};
}

QString reasonWords(const Error &error, const Phrasebook &book)
{
    return sentenceAndRemedy(error, book).simplified();
}

} // namespace tverrlos
