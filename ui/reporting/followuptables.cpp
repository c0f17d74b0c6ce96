#include "ui/reporting/reporttables.h"

#include "ui/wording/planwords.h"
#include "ui/wording/words.h"

// What is done about what was learned: signals lifted, the plan, and what others sent in.
namespace tverrlos {

QString ReportTables::cameBack(const ReportSignal &signal) const
{
    const QString lifted = words(signal.lifted, m_words.phrases());
    const QString response =
        signal.responseWithheld
            ? m_words(QT_TRANSLATE_NOOP("Report", "withheld: it names somebody, or a place"))
            : signal.response.simplified();
    if (response.isEmpty())
        return lifted;
    if (!signal.responded)
        return QStringLiteral("%1: %2").arg(lifted, response);
    return QStringLiteral("%1 (%2): %3").arg(lifted, m_words.day(*signal.responded), response);
}

ReportTable ReportTables::signalsLifted() const
{
    ReportTable table;
    table.code = QStringLiteral("signalsLifted");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Where the signals stand"));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Lifted to")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Signals"))};
    const QList<LiftedTo> places = allOf<LiftedTo>();
    for (const LiftedTo place : places)
        table.rows.append({ReportCell::words(words(place, m_words.phrases())),
                           ReportCell::count(m_figures.signalsLifted.value(place))});
    return table;
}

ReportTable ReportTables::submissionKinds() const
{
    ReportTable table;
    table.code = QStringLiteral("submissionKinds");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Sent in, by kind"));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Kind")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Number"))};
    for (const FigureRow &row : m_figures.submissionKinds.rows)
        table.rows.append(
            {ReportCell::words(words(fromCode<SubmissionKind>(row.code).value_or(SubmissionKind::UseNotice),
                                     m_words.phrases())),
             ReportCell::count(row.cases)});
    if (m_figures.submissionKinds.withheld)
        table.note = m_words(QT_TRANSLATE_NOOP("Report", "Withheld: so few were sent in."));
    return table;
}

ReportTable ReportTables::submissionRegions() const
{
    ReportTable table;
    table.code = QStringLiteral("submissionRegions");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Sent in, by region"));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Region")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Number"))};
    for (const FigureRow &row : m_figures.submissionRegions.rows) {
        const auto region = fromCode<Region>(row.code);
        const QString name =
            region ? words(*region, m_words.phrases()) : m_words(QT_TRANSLATE_NOOP("Report", "Not stated"));
        table.rows.append({ReportCell::words(name), ReportCell::count(row.cases)});
    }
    if (m_figures.submissionRegions.withheld)
        table.note = m_words(QT_TRANSLATE_NOOP("Report", "Withheld: so few were sent in."));
    return table;
}

ReportTable ReportTables::planMoved() const
{
    ReportTable table;
    table.code = QStringLiteral("planMoved");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "What moved in the period"));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Code")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Measure")),
                     m_words(QT_TRANSLATE_NOOP("Report", "From")), m_words(QT_TRANSLATE_NOOP("Report", "To")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Day"))};
    const auto standing = [this](const std::optional<MeasureStatus> &status) {
        return ReportCell::words(status ? words(*status, m_words.phrases())
                                        : m_words(QT_TRANSLATE_NOOP("Report", "Not followed yet")));
    };
    for (const MeasureMove &move : m_figures.plan.moved)
        table.rows.append({ReportCell::words(move.code), ReportCell::words(move.title), standing(move.from),
                           standing(move.to), ReportCell::words(m_words.day(move.day))});
    return table;
}

ReportTable ReportTables::plan(const Register &plan) const
{
    const CaseLanguage language = m_words.dataLanguage();
    ReportTable table;
    table.code = QStringLiteral("plan-") + plan.code;
    table.title = plan.title.in(language);
    table.note = m_words(QT_TRANSLATE_NOOP("Report", "Source: %1"), {plan.source});
    const QStringList wanted{QStringLiteral("area"),  QStringLiteral("title"),  QStringLiteral("date"),
                             QStringLiteral("owner"), QStringLiteral("status"), QStringLiteral("priority")};
    QList<RegisterColumn> columns;
    for (const RegisterColumn &column : plan.columns)
        if (wanted.contains(column.code))
            columns.append(column);
    for (const RegisterColumn &column : columns)
        table.headers.append(column.title.in(language));
    for (const RegisterEntry &entry : plan.entries) {
        QList<ReportCell> cells;
        for (const RegisterColumn &column : columns)
            cells.append(ReportCell::words(plan.cell(entry, column.code, language)));
        table.rows.append(cells);
    }
    return table;
}

} // namespace tverrlos
