#include "ui/reporting/reportwords.h"

#include "core/calendar/clock.h"

namespace tverrlos {

CaseLanguage ReportWords::dataLanguage() const
{
    return caseLanguageOf(language());
}

QString ReportWords::operator()(const char *source, const QStringList &arguments) const
{
    return filledIn(m_phrases.say("Report", source), arguments);
}

QString ReportWords::counted(const char *source, qint64 n, const QStringList &arguments) const
{
    return filledIn(m_phrases.say("Report", source, int(n)), arguments);
}

QString ReportWords::number(qint64 value) const
{
    return m_phrases.locale().toString(value);
}

QString ReportWords::number(double value, int decimals) const
{
    for (int fewer = 0; fewer < decimals; ++fewer)
        if (qFuzzyCompare(1 + value, 1 + QString::number(value, 'f', fewer).toDouble()))
            return m_phrases.locale().toString(value, 'f', fewer);
    return m_phrases.locale().toString(value, 'f', decimals);
}

QString ReportWords::day(const QDate &day) const
{
    return norwegianDate(day);
}

QString ReportWords::days(const Period &period) const
{
    return (*this)(QT_TRANSLATE_NOOP("Report", "%1 to %2"), {day(period.from), day(period.to)});
}

QString cellWords(const ReportCell &cell, const QLocale &locale)
{
    switch (cell.kind) {
    case ReportCell::Kind::Text:
        return cell.text;
    case ReportCell::Kind::Number:
        return locale.toString(cell.number, 'f', cell.decimals);
    case ReportCell::Kind::Suppressed:
        return suppressedSign;
    case ReportCell::Kind::Unknown:
        return unknownSign;
    }
    Q_UNREACHABLE();
}

} // namespace tverrlos
