#include "db/intake/sheetimport.h"

#include "db/mail/mailoutline.h"

#include <QFile>
#include <QObject>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype mostBlankApart = 100; ///< blank rows, told one by one

Error noRows(const SourceFile &source, const SheetPlan &plan)
{
    return failure(
        ErrorCode::Invalid,
        QT_TRANSLATE_NOOP("Error", "“%1” has no rows: nothing stands below its heading in line %2."),
        {source.label, QString::number(plan.headerLine)},
        QT_TRANSLATE_NOOP("Error", "Fill in the sheet and import it again, or leave it out."));
}

Error noList(const SourceFile &source, const SheetSurvey &survey)
{
    if (survey.preview.plan.header.isEmpty())
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "“%1” is empty: no row of it says anything (line 1)."),
                       {source.label},
                       QT_TRANSLATE_NOOP("Error", "Fill in the sheet and import it again, or leave it out."));
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error",
                                     "“%1” is no list of cases: line %3 holds “%2”, and columns for the day "
                                     "of receipt and the question are missing."),
                   {source.label, quotable(survey.preview.plan.header.join(QLatin1String(" | ")).toUtf8()),
                    QString::number(survey.preview.plan.headerLine)},
                   QT_TRANSLATE_NOOP("Error", "Say which columns they are: in the window when the file is "
                                              "imported, on the command line with --mapping."));
}

/// A sheet that someone has made ready for a year to come is no fault.
bool hasRows(const SheetSurvey &survey)
{
    const QList<PreviewRow> &rows = survey.preview.rows;
    return std::any_of(rows.begin(), rows.end(), [&](const PreviewRow &row) {
        return row.line > survey.preview.plan.headerLine &&
               std::any_of(row.cells.begin(), row.cells.end(),
                           [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    });
}

/// Rows of one list among several are told by its name too.
SourceFile partOf(const SourceFile &source, const QString &sheet)
{
    SourceFile part = source;
    part.label += QLatin1Char('[') + sheet + QLatin1Char(']');
    return part;
}

} // namespace

Result<void> SheetImport::read(const SourceFile &source, QFile &file, const Tell &tell)
{
    auto sheets = SheetSource::open(source.path);
    if (!sheets)
        return m_gathered.refuse(source, file, sheets.error());
    const auto survey = surveyOf(**sheets, source.label, m_choice.plan, m_choice.remembered);
    if (!survey)
        return m_gathered.refuse(source, file, survey.error());
    if (!mappingOf(*survey, source)) {
        // In a folder a table may be anything; named by a person it was meant.
        if (source.named)
            return m_gathered.refuse(source, file, noList(source, *survey));
        m_gathered.leaveAlone(source.label);
        return {};
    }
    return readLists(**sheets, *survey, source, file, tell);
}

Result<void> SheetImport::readLists(SheetSource &sheets, const SheetSurvey &first, const SourceFile &source,
                                    QFile &file, const Tell &tell)
{
    QStringList unread = first.others + first.unseen;
    QList<SheetSurvey> lists{first};
    for (const QString &name : first.preview.plan.others ? first.others : QStringList()) {
        SheetPlan plan;
        plan.sheet = name;
        plan.meanings = first.preview.plan.meanings;
        auto survey = surveyOfSheet(sheets, plan, QList<SheetPlan>{first.preview.plan} + m_choice.remembered);
        if (!survey || !hasRows(*survey))
            continue;
        unread.removeOne(name);
        lists.append(std::move(*survey));
    }
    for (const SheetSurvey &list : std::as_const(lists)) {
        const SheetPlan &plan = list.preview.plan;
        const SourceFile part = lists.size() > 1 ? partOf(source, plan.sheet) : source;
        const auto mapping = mappingOf(list, part);
        if (!mapping)
            continue;
        const Result<void> outcome = readRows(sheets, plan, file, part, *mapping, tell);
        m_gathered.tellSheet(
            {source.label, plan.sheet, plan.headerLine, std::exchange(unread, {}), plan, mapping->unknown()});
        if (!outcome)
            return outcome;
    }
    return {};
}

std::unique_ptr<SheetMapping> SheetImport::mappingOf(const SheetSurvey &survey,
                                                     const SourceFile &source) const
{
    const SheetPlan &plan = survey.preview.plan;
    return mappingFor(plan.header,
                      {source.label, m_actor, m_knowledge.graph, plan, survey.columns, survey.statusGiven});
}

Result<void> SheetImport::readRows(SheetSource &sheets, const SheetPlan &plan, QFile &file,
                                   const SourceFile &source, SheetMapping &mapping, const Tell &tell)
{
    auto reader = sheets.rows(plan);
    if (!reader)
        return m_gathered.refuse(source, file, reader.error());
    const bool workbook = !plan.sheet.isEmpty();
    const qint64 before = m_gathered.met();
    QList<SheetRow> blank; // empty lines count only when something follows
    while (auto row = (*reader)->next()) {
        if (row->line <= plan.headerLine)
            continue;
        const bool empty = row->raw.trimmed().isEmpty();
        while (workbook && row->cells.size() < plan.header.size())
            row->cells.append(QString());
        // A few bytes of file must not become millions of rows in memory: beyond some, blank lines are
        // one.
        if (empty && blank.size() >= mostBlankApart) {
            blank.last().lines = row->line + row->lines - blank.constLast().line;
            continue;
        }
        blank.append(std::move(*row));
        if (empty)
            continue;
        for (const SheetRow &each : std::exchange(blank, {}))
            if (const Result<void> fine = m_gathered.add(mapping.read(each), GatheredSources::rowsInPortion);
                !fine)
                return fine;
        if (m_gathered.isEmpty())
            tell(workbook ? 0 : (*reader)->position());
    }
    if (const auto broken = (*reader)->failure())
        return m_gathered.refuse(source, file, *broken);
    return m_gathered.met() > before ? Result<void>() : m_gathered.refuse(source, file, noRows(source, plan));
}

} // namespace tverrlos
