#include "core/texts/textstore.h"

#include "core/outward/officetextcheck.h"

namespace tverrlos {

QString OfficeText::text() const
{
    return own ? *own : OfficeTexts().text(key.code, key.language);
}

QJsonObject recordOf(const OfficeText &text)
{
    return {{QStringLiteral("text"), text.own ? QJsonValue(*text.own) : QJsonValue()}};
}

OfficeText withRecord(OfficeText text, const QJsonObject &record)
{
    const QJsonValue own = record.value(QLatin1String("text"));
    if (!own.isUndefined())
        text.own = own.isString() ? std::optional(own.toString()) : std::nullopt;
    return text;
}

OfficeTexts officeTexts(const QList<OfficeText> &texts)
{
    OfficeTexts now;
    for (const OfficeText &each : texts)
        now.put(each.key, each.own);
    return now;
}

Result<OfficeText> textAfter(const OfficeText &before, const std::optional<QString> &own,
                             const IdentifyingCheck &people)
{
    const TextTemplate *known = textTemplate(before.key.code);
    if (!known)
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no text template %1."),
                       {before.key.text()});
    OfficeText after = before;
    after.own.reset();
    if (own) {
        const Result<QString> sound = soundText(*known, *own);
        if (!sound)
            return sound.error();
        if (*sound != known->shipped.value(before.key.language)) {
            if (const auto unfit = unfitForAskers(before.key, *sound, people))
                return *unfit;
            after.own = *sound;
        }
    }
    if (after.own == before.own)
        return failure(ErrorCode::Refused,
                       after.own ? QT_TRANSLATE_NOOP("Error", "The text %1 says that already.")
                                 : QT_TRANSLATE_NOOP("Error", "The text %1 is the shipped one already."),
                       {before.key.text()});
    return after;
}

} // namespace tverrlos
