#include "db/sheets/sheetsurvey.h"

#include "db/sheets/corpussheet.h"
#include "db/sheets/csvreader.h"
#include "db/sheets/workbook.h"

#include <QFile>
#include <QFileInfo>
#include <QObject>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype rowsLookedAt = 300;
constexpr qsizetype rowsForHeader = 40;
constexpr qsizetype mostSheets = 60;

class TextSource final : public SheetSource
{
public:
    explicit TextSource(const QString &path) : m_file(path) {}
    bool open() { return m_file.open(QIODevice::ReadOnly); }
    QString why() const { return m_file.errorString(); }
    QStringList sheets() const override { return {}; }
    QChar delimiter() const override { return m_delimiter; }

    Result<std::unique_ptr<SheetReader>> rows(const SheetPlan &plan) override
    {
        m_file.seek(0);
        auto reader = std::make_unique<CsvReader>(m_file, plan.delimiter);
        m_delimiter = QLatin1Char(reader->delimiter());
        return std::unique_ptr<SheetReader>(std::move(reader));
    }

private:
    QFile m_file;
    QChar m_delimiter;
};

class WorkbookSource final : public SheetSource
{
public:
    explicit WorkbookSource(std::unique_ptr<Workbook> workbook) : m_workbook(std::move(workbook)) {}
    QStringList sheets() const override { return m_workbook->sheets(); }
    QStringList hidden() const override { return m_workbook->hidden(); }
    Result<std::unique_ptr<SheetReader>> rows(const SheetPlan &plan) override
    {
        return m_workbook->rows(plan.sheet.isEmpty() ? m_workbook->sheets().value(0) : plan.sheet);
    }

private:
    std::unique_ptr<Workbook> m_workbook;
};

struct Beginning
{
    QList<PreviewRow> rows;
    std::optional<Error> failure;
};

Result<Beginning> beginningOf(SheetSource &source, const SheetPlan &plan)
{
    auto reader = source.rows(plan);
    if (!reader)
        return reader.error();
    Beginning beginning;
    while (beginning.rows.size() < rowsLookedAt) {
        auto row = (*reader)->next();
        if (!row)
            break;
        beginning.rows.append({row->line, std::move(row->cells)});
    }
    beginning.failure = (*reader)->failure();
    return beginning;
}

/// The headings end with the last that says something.
QStringList headerOf(QStringList cells)
{
    while (!cells.isEmpty() && cells.constLast().trimmed().isEmpty())
        cells.removeLast();
    return cells;
}

const SheetPlan *planFor(const QStringList &header, const QList<SheetPlan> &remembered)
{
    const auto found = std::find_if(remembered.begin(), remembered.end(),
                                    [&](const SheetPlan &plan) { return isMadeFor(plan, header); });
    return found == remembered.end() ? nullptr : &*found;
}

/// Nearly every row says how its case stands: all but one, or all but one in twenty.
bool isStatusGiven(const QList<QStringList> &below, const SheetColumns &columns)
{
    const qsizetype status = columns.value(SheetField::Status, -1);
    qsizetype cases = 0;
    qsizetype without = 0;
    for (const QStringList &row : below) {
        if (row.value(columns.value(SheetField::Question, -1)).trimmed().isEmpty())
            continue;
        ++cases;
        without += row.value(status).trimmed().isEmpty() ? 1 : 0;
    }
    return status >= 0 && cases >= 5 && without <= std::max<qsizetype>(1, cases / 20);
}

SheetSurvey surveyOfRows(QList<PreviewRow> rows, const SheetPlan &asked, const QList<SheetPlan> &remembered)
{
    SheetSurvey survey;
    SheetPreview &preview = survey.preview;
    preview.plan = asked;
    QList<QStringList> first;
    for (const PreviewRow &row : std::as_const(rows))
        if (first.size() < rowsForHeader)
            first.append(row.cells);
    qsizetype at = -1;
    for (qsizetype i = 0; i < rows.size() && asked.headerLine > 0; ++i)
        at = rows[i].line == asked.headerLine ? i : at;
    for (qsizetype i = 0; i < first.size() && at < 0; ++i)
        if (planFor(headerOf(first[i]), remembered) ||
            (!asked.header.isEmpty() && isMadeFor(asked, headerOf(first[i]))))
            at = i;
    if (at < 0)
        at = guessedHeader(first).value_or(0);
    const QStringList header = headerOf(rows.isEmpty() ? QStringList() : rows[at].cells);
    QList<QStringList> below;
    for (qsizetype i = at + 1; i < rows.size(); ++i)
        below.append(rows[i].cells);
    if (const SheetPlan *known = planFor(header, remembered); known && asked.columns.isEmpty()) {
        preview.remembered = true;
        preview.plan.columns = known->columns;
        for (auto field = known->meanings.begin(); field != known->meanings.end(); ++field)
            for (auto word = field->begin(); word != field->end(); ++word)
                if (!preview.plan.meanings[field.key()].contains(word.key()))
                    preview.plan.meanings[field.key()].insert(word.key(), word.value());
    }
    survey.columns = columnsOf(preview.plan, header, below);
    survey.statusGiven = isStatusGiven(below, survey.columns);
    preview.plan.columns = namedColumns(survey.columns, header);
    preview.plan.header = header;
    preview.plan.headerLine = rows.isEmpty() ? 0 : static_cast<int>(rows[at].line);
    preview.fixedForm = CorpusSheet::knows(header);
    preview.list = preview.fixedForm || isCaseList(survey.columns);
    preview.rows = std::move(rows);
    return survey;
}

} // namespace

Result<std::unique_ptr<SheetSource>> SheetSource::open(const QString &path)
{
    auto text = std::make_unique<TextSource>(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !text->open())
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "“%1” could not be read: %2."),
                       {path, file.errorString()});
    if (!Workbook::beginsSo(file.peek(8)))
        return std::unique_ptr<SheetSource>(std::move(text));
    auto workbook = Workbook::open(path);
    if (!workbook)
        return workbook.error();
    return std::unique_ptr<SheetSource>(std::make_unique<WorkbookSource>(std::move(*workbook)));
}

Result<SheetSurvey> surveyOfSheet(SheetSource &source, const SheetPlan &asked,
                                  const QList<SheetPlan> &remembered)
{
    auto beginning = beginningOf(source, asked);
    if (!beginning)
        return beginning.error();
    if (beginning->failure && beginning->rows.isEmpty())
        return *beginning->failure;
    return surveyOfRows(std::move(beginning->rows), asked, remembered);
}

Result<SheetSurvey> surveyOf(SheetSource &source, const QString &label, const SheetPlan &asked,
                             const QList<SheetPlan> &remembered)
{
    const QStringList sheets = source.sheets();
    QStringList names = sheets.first(std::min(sheets.size(), mostSheets));
    if (names.isEmpty() || (!asked.sheet.isEmpty() && !names.contains(asked.sheet)))
        names.append(asked.sheet);
    std::optional<SheetSurvey> best;
    std::optional<Error> failure;
    QStringList lists;
    for (const QString &name : std::as_const(names)) {
        const bool chosen = asked.sheet.isEmpty() || name == asked.sheet;
        SheetPlan plan = chosen ? asked : SheetPlan();
        plan.sheet = name;
        auto survey = surveyOfSheet(source, plan, remembered);
        if (!survey) {
            failure = chosen ? survey.error() : failure;
            continue;
        }
        if (survey->preview.list)
            lists.append(name);
        if (chosen && (!best || (survey->preview.list && !best->preview.list)))
            best = std::move(*survey);
    }
    if (!best)
        return failure.value_or(tverrlos::failure(
            ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” has no sheet that can be read."), {label}));
    best->preview.source = label;
    best->preview.sheets = sheets;
    if (best->preview.plan.delimiter.isNull())
        best->preview.plan.delimiter = source.delimiter();
    lists.removeAll(best->preview.plan.sheet);
    const QStringList hidden = source.hidden();
    for (const QString &name : std::as_const(lists))
        (hidden.contains(name) ? best->unseen : best->others).append(name);
    best->preview.others = best->others;
    best->preview.plan.others = !best->others.isEmpty() && (asked.others || asked.sheet.isEmpty());
    return std::move(*best);
}

Result<SheetPreview> lookAtSheet(const QString &path, const SheetPlan &asked,
                                 const QList<SheetPlan> &remembered)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        if (const auto why = compoundWorkbook(file.peek(64LL * 1024 * 1024), name))
            return *why;
    auto source = SheetSource::open(path);
    if (!source)
        return source.error();
    auto survey = surveyOf(**source, name, asked, remembered);
    if (!survey)
        return survey.error();
    return survey->preview;
}

} // namespace tverrlos
