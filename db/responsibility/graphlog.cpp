#include "db/responsibility/graphlog.h"

#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"
#include "db/verify/rowchecksum.h"

#include <QJsonDocument>

namespace tverrlos {

namespace {

Error damaged(qint64 id)
{
    return failure(
        ErrorCode::Damaged,
        QT_TRANSLATE_NOOP("Error", "Edit %1 of the responsibility graph is not as it was written."),
        {QString::number(id)},
        QT_TRANSLATE_NOOP("Error", "Check the database with verify; a backup may hold it unharmed."));
}

Error wrongEnd()
{
    return failure(
        ErrorCode::Damaged,
        QT_TRANSLATE_NOOP("Error", "The log of edits of the responsibility graph does not end where it "
                                   "should: edits were removed or added."),
        {}, QT_TRANSLATE_NOOP("Error", "Check the database with verify; a backup may hold it unharmed."));
}

Error leadsElsewhere(qint64 id)
{
    return failure(
        ErrorCode::Damaged,
        QT_TRANSLATE_NOOP("Error",
                          "Edit %1 of the responsibility graph no longer leads to the graph it led to."),
        {QString::number(id)},
        QT_TRANSLATE_NOOP("Error", "Check the database with verify; a backup may hold it unharmed."));
}

/// The entry that a row holds; Damaged where it cannot be read.
Result<GraphLogEntry> entryOf(const GraphLogRow &row)
{
    const auto act = fromCode<GraphAct>(row.act);
    GraphLogEntry entry;
    entry.id = row.id;
    entry.at = momentFromIso(row.at);
    entry.actor = row.actor;
    if (!act || !entry.at.isValid())
        return damaged(row.id);
    entry.act = *act;
    if (*act == GraphAct::Undo || *act == GraphAct::Redo)
        return entry;
    const Result<GraphEdit> edit = graphEditFromJson(QJsonDocument::fromJson(row.content.toUtf8()).object());
    if (!edit)
        return damaged(row.id);
    entry.edit = *edit;
    return entry;
}

} // namespace

QByteArray GraphLogRow::checksumOfFields() const
{
    RowChecksum sum("graph_edit");
    return sum.add(id).add(at).add(actor).add(act).add(content).add(digest).add(previous).result();
}

GraphLogHead graphLogHead(Connection &connection, std::string_view lock)
{
    auto read = connection.prepare("SELECT last_edit, tip FROM graph_head WHERE id = 1" + std::string(lock));
    if (!read.next())
        throw DatabaseError(failure(
            ErrorCode::Damaged,
            QT_TRANSLATE_NOOP("Error", "The database has lost the end of its log of edits of the graph."), {},
            QT_TRANSLATE_NOOP("Error", "Leave the file as it is, and restore the latest backup.")));
    return {read.integer(0), read.bytes(1)};
}

QList<GraphLogRow> graphLogRows(Connection &connection)
{
    auto read = connection.prepare("SELECT id, at, actor, act, content, digest, previous, checksum "
                                   "FROM graph_edit ORDER BY id");
    QList<GraphLogRow> rows;
    while (read.next())
        rows.append({read.integer(0), read.text(1), read.text(2), read.text(3), read.text(4), read.bytes(5),
                     read.bytes(6), read.bytes(7)});
    return rows;
}

GraphLogHead graphLogBeginning()
{
    return {0, QByteArray(32, '\0')};
}

Result<GraphLogEntry> entryAfter(GraphLogHead &end, const GraphLogRow &row)
{
    if (row.id != end.last + 1 || row.previous != end.checksum || row.checksum != row.checksumOfFields())
        return damaged(row.id);
    end = {row.id, row.checksum};
    return entryOf(row);
}

Result<std::pair<GraphHistory, QList<GraphLogEntry>>> readGraphLog(Connection &connection)
{
    GraphHistory history(ResponsibilityGraph::standard());
    QList<GraphLogEntry> entries;
    GraphLogHead end = graphLogBeginning();
    const QList<GraphLogRow> rows = graphLogRows(connection);
    for (const GraphLogRow &row : rows) {
        Result<GraphLogEntry> entry = entryAfter(end, row);
        if (!entry)
            return entry.error();
        if (!history.add(*entry))
            return leadsElsewhere(row.id);
        entries.append(*entry);
    }
    if (!(graphLogHead(connection) == end))
        return wrongEnd();
    return std::pair(history, entries);
}

std::optional<Error> graphLogProblem(Connection &connection)
{
    GraphHistory history(ResponsibilityGraph::standard());
    GraphLogHead end = graphLogBeginning();
    const QList<GraphLogRow> rows = graphLogRows(connection);
    for (const GraphLogRow &row : rows) {
        Result<GraphLogEntry> entry = entryAfter(end, row);
        if (!entry)
            return entry.error();
        if (!history.add(*entry) || graphDigest(history.graph()) != row.digest)
            return leadsElsewhere(row.id);
    }
    if (graphLogHead(connection) == end)
        return std::nullopt;
    return wrongEnd();
}

} // namespace tverrlos
