#include "core/submissions/submissionnumber.h"

#include <QRegularExpression>

namespace tverrlos {

std::optional<SubmissionNumber> SubmissionNumber::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*[Ii]-((?:19|[2-9]\d)\d{2})-(\d{3,15})\s*$)"));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(2).toLongLong() < 1)
        return std::nullopt;
    return SubmissionNumber(match.captured(1).toInt(), match.captured(2).toLongLong());
}

QString SubmissionNumber::text() const
{
    return QStringLiteral("I-%1-%2").arg(m_year).arg(m_sequence, 3, 10, QLatin1Char('0'));
}

} // namespace tverrlos
