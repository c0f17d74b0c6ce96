#include "db/graphml/graphcsv.h"

#include "core/calendar/clock.h"
#include "core/reporting/spreadsheettext.h"
#include "core/responsibility/jsonentry.h"
#include "core/responsibility/officegraph.h"
#include "core/responsibility/responsibilityrules.h"
#include "db/graphml/firsttoomany.h"
#include "db/graphml/graphnames.h"
#include "db/sheets/csvreader.h"
#include "db/sheets/sheetwords.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

namespace tverrlos {

namespace {

/// In the order they are written.
enum class GraphColumn {
    Begins,
    BeginsName,
    Kind,
    Ends,
    EndsName,
    From,
    To,
    Supporting,
    Renamed,
    Verified,
    DecidedBy,
    Decided,
    Source,
    Note
};

const QStringList &columnNames()
{
    static const QStringList names{
        QStringLiteral("begins"),   QStringLiteral("begins_name"), QStringLiteral("kind"),
        QStringLiteral("ends"),     QStringLiteral("ends_name"),   QStringLiteral("from"),
        QStringLiteral("to"),       QStringLiteral("supporting"),  QStringLiteral("renamed"),
        QStringLiteral("verified"), QStringLiteral("decided_by"),  QStringLiteral("decided"),
        QStringLiteral("source"),   QStringLiteral("note")};
    return names;
}

/// Without it a row would say something else than it did. The names are for people.
bool isNeeded(GraphColumn column)
{
    return column != GraphColumn::BeginsName && column != GraphColumn::EndsName;
}

/// Faults between rows that are told at most: the first few show what is wrong.
constexpr int mostBetweenRows = 20;

Error invalid(const char *sentence, const QStringList &arguments = {})
{
    return failure(ErrorCode::Invalid, sentence, arguments);
}

QString kindWords()
{
    QStringList words;
    for (const EdgeKind kind : allOf<EdgeKind>())
        words.append(codeOf(kind));
    return words.join(QStringLiteral(", "));
}

/// The apostrophe that the export puts before what a spreadsheet would take for a formula is no part of it.
QString withFormula(const QString &cell)
{
    const QString rest = cell.mid(1);
    return cell.startsWith(QLatin1Char('\'')) && withoutFormula(rest) == cell ? rest : cell;
}

class TableReading
{
public:
    explicit TableReading(const ResponsibilityGraph &graph) : m_graph(graph)
    {
        m_found.parts.nodes = graph.nodes();
        for (const ResponsibilityNode &node : graph.nodes())
            m_kinds.insert(node.code, node.kind);
    }

    GraphFile read(const QByteArray &bytes);

private:
    struct Row
    {
        qint64 line = 0;
        ResponsibilityEdge edge;
    };
    bool header(const SheetRow &row);
    void row(const SheetRow &row);
    bool isWhole(const SheetRow &row);
    bool isQuotedWhole(const SheetRow &row);
    void betweenRows();
    void keepPlaces();
    std::optional<ResponsibilityEdge> edge(const SheetRow &row);

    QString cell(const SheetRow &row, GraphColumn column) const
    {
        return withFormula(row.cells.value(m_places.value(column, -1)));
    }
    QString end(const SheetRow &row, GraphColumn column, GraphColumn nameColumn);
    void checkName(const ResponsibilityNode &node, const QString &written);
    QDate day(const SheetRow &row, GraphColumn column);
    bool flag(const SheetRow &row, GraphColumn column, bool otherwise);
    QString text(const SheetRow &row, GraphColumn column);
    void fault(const Error &why) { m_found.wrong.append({m_line, why}); }

    const ResponsibilityGraph &m_graph;
    GraphFile m_found;
    QHash<QString, NodeKind> m_kinds;
    QHash<GraphColumn, qsizetype> m_places;
    qsizetype m_width = 0;                  ///< fields of the first row
    QHash<QString, QList<Validity>> m_said; ///< of the rows so far: what, and when
    QList<Row> m_rows;
    qint64 m_line = 1;
};

bool TableReading::header(const SheetRow &row)
{
    if (!isWhole(row) || !isQuotedWhole(row))
        return false;
    m_width = row.cells.size();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString name = row.cells.at(i).trimmed();
        const qsizetype known = columnNames().indexOf(name.toLower());
        const auto column = static_cast<GraphColumn>(known);
        if (known < 0 && !name.isEmpty())
            m_found.leftOut.append(name);
        else if (known >= 0 && m_places.contains(column))
            fault(invalid(QT_TRANSLATE_NOOP("Error", "The column “%1” is there twice."), {name}));
        else if (known >= 0)
            m_places.insert(column, i);
    }
    QStringList missing;
    for (qsizetype i = 0; i < columnNames().size(); ++i)
        if (isNeeded(static_cast<GraphColumn>(i)) && !m_places.contains(static_cast<GraphColumn>(i)))
            missing.append(columnNames().at(i));
    if (!missing.isEmpty())
        fault(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "The table has no column %1."),
                      {missing.join(QStringLiteral(", "))},
                      QT_TRANSLATE_NOOP("Error", "“graph export” writes a table with all of them.")));
    return m_found.wrong.isEmpty();
}

/// The columns with names are for people; a name that somebody changed there must not be dropped unsaid.
void TableReading::checkName(const ResponsibilityNode &node, const QString &written)
{
    if (!written.isEmpty() && !bears(node, written))
        fault(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a name that “%2” bears."),
                      {written.left(80), node.code}, renameInstead()));
}

QString TableReading::end(const SheetRow &row, GraphColumn column, GraphColumn nameColumn)
{
    const QString written = cell(row, column).trimmed();
    if (written.isEmpty()) {
        fault(invalid(QT_TRANSLATE_NOOP("Error", "“%1” is empty."),
                      {columnNames().at(static_cast<qsizetype>(column))}));
        return {};
    }
    const ResponsibilityNode *node = m_graph.named(written);
    if (!node)
        fault(failure(ErrorCode::Invalid,
                      QT_TRANSLATE_NOOP("Error", "“%1” is neither a code nor a name in the graph."),
                      {written.left(80)},
                      QT_TRANSLATE_NOOP("Error", "A new agency, regime or topic is added first: “graph edit "
                                                 "add”.")));
    else
        checkName(*node, cell(row, nameColumn).trimmed());
    return node ? node->code : QString();
}

QDate TableReading::day(const SheetRow &row, GraphColumn column)
{
    const QString written = cell(row, column).trimmed();
    const QDate read = sheetDate(written);
    if (!written.isEmpty() && !read.isValid())
        fault(invalid(QT_TRANSLATE_NOOP("Error", "“%1” is not a date (22.11.2026 or 2026-11-22)."),
                      {written.left(80)}));
    return read;
}

bool TableReading::flag(const SheetRow &row, GraphColumn column, bool otherwise)
{
    const QString written = cell(row, column).trimmed();
    const std::optional<bool> read = yesOrNo(written);
    if (!written.isEmpty() && !read)
        fault(invalid(QT_TRANSLATE_NOOP("Error", "“%1” is neither yes nor no."), {written.left(80)}));
    return read.value_or(otherwise);
}

QString TableReading::text(const SheetRow &row, GraphColumn column)
{
    const QString written = cell(row, column);
    if (written.size() > JsonEntry::longestText)
        fault(invalid(QT_TRANSLATE_NOOP("Error", "The source or the note is longer than %1 characters."),
                      {QString::number(JsonEntry::longestText)}));
    return written;
}

/// Every fault of a row is told, one after the other.
std::optional<ResponsibilityEdge> TableReading::edge(const SheetRow &row)
{
    const qsizetype before = m_found.wrong.size();
    ResponsibilityEdge edge;
    edge.from = end(row, GraphColumn::Begins, GraphColumn::BeginsName);
    const QString kind = cell(row, GraphColumn::Kind).trimmed().toLower();
    const auto known = fromCode<EdgeKind>(kind);
    if (!known)
        fault(invalid(QT_TRANSLATE_NOOP("Error", "“%1” is no kind of responsibility. Possible: %2."),
                      {kind.left(80), kindWords()}));
    edge.kind = known.value_or(edge.kind);
    edge.to = end(row, GraphColumn::Ends, GraphColumn::EndsName);
    edge.valid = {day(row, GraphColumn::From), day(row, GraphColumn::To)};
    edge.supporting = flag(row, GraphColumn::Supporting, false);
    edge.renamed = flag(row, GraphColumn::Renamed, false);
    edge.grounds = {text(row, GraphColumn::Source), flag(row, GraphColumn::Verified, true),
                    text(row, GraphColumn::Note)};
    edge.settlement = {text(row, GraphColumn::DecidedBy), day(row, GraphColumn::Decided)};
    if (edge.grounds.source.trimmed().isEmpty())
        fault(invalid(QT_TRANSLATE_NOOP("Error", "“%1” is empty."), {QStringLiteral("source")}));
    if (m_found.wrong.size() > before)
        return std::nullopt;
    const Result<void> good = checkEdge(edge, m_kinds);
    QList<Validity> &said = m_said[placeOf(edge)];
    if (!good)
        fault(good.error());
    else if (std::any_of(said.begin(), said.end(),
                         [&](const Validity &time) { return overlap(time, edge.valid); }))
        fault(saidTwice(edge));
    if (m_found.wrong.size() > before)
        return std::nullopt;
    said.append(edge.valid);
    return edge;
}

/// What the reader of sheets forgives a list of cases, a graph does not: half a text would be kept for true.
bool TableReading::isWhole(const SheetRow &row)
{
    const qsizetype before = m_found.wrong.size();
    if (row.raw.contains('\0'))
        fault(invalid(QT_TRANSLATE_NOOP("Error", "The row holds a character that is no text (NUL).")));
    if (row.unclosed)
        fault(invalid(QT_TRANSLATE_NOOP("Error", "A quotation mark is opened and never closed.")));
    if (row.tooLong)
        fault(invalid(QT_TRANSLATE_NOOP("Error", "The row is longer than any row of a graph.")));
    return m_found.wrong.size() == before;
}

/// Joined with what stands within the quotation marks, a text would say what nobody wrote.
bool TableReading::isQuotedWhole(const SheetRow &row)
{
    if (row.afterQuotes.isEmpty())
        return true;
    fault(failure(ErrorCode::Invalid,
                  QT_TRANSLATE_NOOP("Error", "“%1” stands after a closing quotation mark."),
                  {row.afterQuotes.left(80)},
                  QT_TRANSLATE_NOOP("Error", "Write a quotation mark within a text twice.")));
    return false;
}

void TableReading::row(const SheetRow &row)
{
    if (!isWhole(row))
        return;
    const bool isBlank = std::all_of(row.cells.begin(), row.cells.end(),
                                     [](const QString &one) { return one.trimmed().isEmpty(); });
    if (isBlank)
        return;
    if (row.cells.size() != m_width)
        return fault(failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "The row has %1 fields where the first row has %2."),
            {QString::number(row.cells.size()), QString::number(m_width)},
            QT_TRANSLATE_NOOP("Error", "Put a text that holds the separator between quotation marks.")));
    if (!isQuotedWhole(row))
        return;
    if (const std::optional<ResponsibilityEdge> read = edge(row))
        m_rows.append({row.line, *read});
}

/// What is wrong only beside another row: circles, two successors, two settlements; and what is missing.
void TableReading::betweenRows()
{
    const auto edges = [&](qsizetype count) {
        QList<ResponsibilityEdge> taken;
        for (qsizetype i = 0; i < count; ++i)
            taken.append(m_rows.at(i).edge);
        return taken;
    };
    const auto good = [&](qsizetype count) { return checkParts(m_found.parts.nodes, edges(count)); };
    for (int told = 0; told < mostBetweenRows; ++told) {
        const Result<void> all = good(m_rows.size());
        if (all)
            break;
        const qsizetype bad = firstTooMany(m_rows.size(), [&](qsizetype count) { return good(count).ok(); });
        m_line = m_rows.at(bad).line;
        fault(good(bad + 1).error());
        m_rows.removeAt(bad);
    }
    if (!m_found.wrong.isEmpty())
        return;
    m_found.parts.edges = edges(m_rows.size());
    const auto graph = ResponsibilityGraph::fromParts(m_found.parts.nodes, m_found.parts.edges);
    const Result<void> office = graph ? checkOfficeGraph(*graph) : Result<void>(graph.error());
    if (office)
        return;
    const QString named = office.error().arguments.value(0);
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row &one) { return placeOf(one.edge) == named; });
    m_line = at == m_rows.end() ? 0 : at->line;
    fault(office.error());
}

/// The order of the edges is the order that people see; a spreadsheet sorts.
void TableReading::keepPlaces()
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = m_graph.edges().size() - 1; i >= 0; --i)
        places.insert(placeOf(m_graph.edges().at(i)), i);
    const auto place = [&](const ResponsibilityEdge &one) {
        return places.value(placeOf(one), m_graph.edges().size());
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](const Row &a, const Row &b) { return place(a.edge) < place(b.edge); });
    m_found.parts.edges.clear();
    for (const Row &one : std::as_const(m_rows)) {
        m_found.parts.edges.append(one.edge);
        m_found.edgeLines.append(one.line);
    }
}

GraphFile TableReading::read(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader table(buffer);
    const std::optional<SheetRow> first = table.next();
    if (!header(first.value_or(SheetRow())))
        return m_found;
    while (const std::optional<SheetRow> next = table.next()) {
        m_line = next->line;
        if (m_rows.size() + m_found.wrong.size() >= JsonEntry::mostEntries) {
            fault(invalid(QT_TRANSLATE_NOOP("Error", "The table is longer than a graph can be.")));
            return m_found;
        }
        row(*next);
    }
    if (m_rows.isEmpty() && m_found.wrong.isEmpty()) {
        m_line = 1;
        fault(invalid(QT_TRANSLATE_NOOP("Error", "The table has no row below its first: nobody would be "
                                                 "responsible for anything.")));
        return m_found;
    }
    betweenRows();
    keepPlaces();
    return m_found;
}

} // namespace

QByteArray writeGraphCsv(const ResponsibilityParts &parts)
{
    QHash<QString, QString> names;
    for (const ResponsibilityNode &node : parts.nodes)
        names.insert(node.code, node.names.isEmpty() ? node.code : node.names.constLast().name.nb);
    QByteArray csv("\xEF\xBB\xBF");
    const auto line = [&](const QStringList &fields) {
        QStringList safe;
        for (const QString &field : fields)
            safe.append(withoutFormula(field));
        csv += csvLine(safe).toUtf8();
    };
    const auto flag = [](bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); };
    const auto day = [](const QDate &date) { return date.toString(Qt::ISODate); };
    line(columnNames());
    for (const ResponsibilityEdge &edge : parts.edges)
        line({edge.from, names.value(edge.from), codeOf(edge.kind), edge.to, names.value(edge.to),
              day(edge.valid.from), day(edge.valid.to), flag(edge.supporting), flag(edge.renamed),
              flag(edge.grounds.verified), edge.settlement.decidedBy, day(edge.settlement.decided),
              edge.grounds.source, edge.grounds.note});
    return csv;
}

GraphFile readGraphCsv(const QByteArray &bytes, const ResponsibilityGraph &graph)
{
    return TableReading(graph).read(bytes);
}

} // namespace tverrlos
