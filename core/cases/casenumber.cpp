#include "core/cases/casenumber.h"

#include <QRegularExpression>

namespace tverrlos {

std::optional<CaseNumber> CaseNumber::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*((?:19|[2-9]\d)\d{2})-(\d{4,15})\s*$)"));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(2).toLongLong() < 1)
        return std::nullopt;
    return CaseNumber(match.captured(1).toInt(), match.captured(2).toLongLong());
}

QString CaseNumber::text() const
{
    return QStringLiteral("%1-%2").arg(m_year).arg(m_sequence, 4, 10, QLatin1Char('0'));
}

} // namespace tverrlos
