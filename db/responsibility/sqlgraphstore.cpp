#include "db/responsibility/sqlgraphstore.h"

#include "core/calendar/clock.h"
#include "core/responsibility/settlementday.h"
#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"

#include <QJsonDocument>

namespace tverrlos {

namespace {

/// An edit that could not be read again as it is would make the whole log unreadable, for good.
void demandReadable(const GraphEdit &edit, const QByteArray &content)
{
    const Result<GraphEdit> again = graphEditFromJson(QJsonDocument::fromJson(content).object());
    if (!again)
        throw DatabaseError(again.error());
    if (!(*again == edit))
        throw DatabaseError(failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "The edit cannot be kept: read again, it would say something else."),
            {}, QT_TRANSLATE_NOOP("Error", "Look for odd characters in its names and its source.")));
}

QString contentOf(const GraphLogEntry &entry)
{
    if (entry.act == GraphAct::Undo || entry.act == GraphAct::Redo)
        return {};
    const QByteArray content = QJsonDocument(toJson(entry.edit)).toJson(QJsonDocument::Compact);
    demandReadable(entry.edit, content);
    return QString::fromUtf8(content);
}

void demandSigned(const QString &actor)
{
    if (actor.trimmed().isEmpty())
        throw DatabaseError(failure(
            ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "An edit of the graph needs a name to sign it."),
            {}, QT_TRANSLATE_NOOP("Error", "Say who you are with --as NAME.")));
}

} // namespace

Result<qint64> SqlGraphStore::version()
{
    return guarded([&] { return graphLogHead(m_connection).last; });
}

SqlGraphStore::Read SqlGraphStore::read()
{
    auto log = readGraphLog(m_connection);
    if (!log)
        throw DatabaseError(log.error());
    auto &[history, entries] = *log;
    Read found{std::move(history), std::move(entries)};
    const QList<qint64> inForce = found.history.inForce();
    for (GraphLogEntry &entry : found.entries)
        entry.inForce = entry.act == GraphAct::Base || inForce.contains(entry.id);
    return found;
}

Result<OfficeGraph> SqlGraphStore::current()
{
    return guarded([&] {
        const qint64 version = graphLogHead(m_connection).last;
        if (!m_known || m_known->version != version) {
            Transaction reading(m_connection, Transaction::Purpose::Reading);
            m_known = OfficeGraph{graphLogHead(m_connection).last, read().history.graph()};
        }
        return *m_known;
    });
}

Result<QList<GraphLogEntry>> SqlGraphStore::log()
{
    return guarded([&] {
        Transaction reading(m_connection, Transaction::Purpose::Reading);
        return read().entries;
    });
}

void SqlGraphStore::append(GraphLogHead &head, GraphHistory &history, GraphLogEntry entry)
{
    entry.id = head.last + 1;
    entry.at = m_clock.now();
    makeStorable(entry.actor);
    if (const Result<void> added = history.add(entry); !added)
        throw DatabaseError(added.error());
    GraphLogRow row{entry.id, isoMoment(entry.at), entry.actor, codeOf(entry.act), contentOf(entry),
                    {},       head.checksum,       {}};
    row.digest = graphDigest(history.graph());
    row.checksum = row.checksumOfFields();
    m_connection
        .prepare("INSERT INTO graph_edit (id, at, actor, act, content, digest, previous, checksum) "
                 "VALUES (:id, :at, :actor, :act, :content, :digest, :previous, :checksum)")
        .bindAll(row.id, row.at, row.actor, row.act, row.content, row.digest, row.previous, row.checksum)
        .run();
    head = {row.id, row.checksum};
}

OfficeGraph SqlGraphStore::store(GraphLogEntry entry, std::optional<qint64> basedOn)
{
    demandSigned(entry.actor);
    Transaction writing(m_connection);
    GraphLogHead head = graphLogHead(m_connection, m_connection.dialect().forUpdate());
    if (basedOn && *basedOn != head.last)
        throw DatabaseError(failure(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Error", "Somebody has edited the responsibility graph in the meantime."), {},
            QT_TRANSLATE_NOOP("Error", "Look at the graph as it is now, and try again.")));
    Read found = read();
    if (!found.history.hasBase() && entry.act == GraphAct::Edit) {
        const ResponsibilityGraph &shipped = found.history.graph();
        GraphLogEntry base;
        base.actor = QStringLiteral("tverrlos");
        base.act = GraphAct::Base;
        base.edit = {ReplaceGraph{{shipped.nodes(), shipped.edges()}},
                     {QStringLiteral("tverrlos"), true, {}}};
        append(head, found.history, base);
    }
    if (entry.act == GraphAct::Edit)
        if (const auto fault = settlementFault(entry.edit, found.history.graph(), m_clock.today()))
            throw DatabaseError(*fault);
    append(head, found.history, std::move(entry));
    m_connection.prepare("UPDATE graph_head SET last_edit = :last, tip = :tip WHERE id = 1")
        .bindAll(head.last, head.checksum)
        .run();
    writing.commit();
    m_known = OfficeGraph{head.last, found.history.graph()};
    return *m_known;
}

Result<OfficeGraph> SqlGraphStore::keep(const GraphEdit &edit, const QString &actor,
                                        std::optional<qint64> basedOn)
{
    return guarded([&] {
        if (edit.grounds.source.trimmed().isEmpty())
            throw DatabaseError(failure(
                ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "An edit of the graph needs its source."), {},
                QT_TRANSLATE_NOOP("Error",
                                  "Say what it rests on: source=\"Prop. 1 S\". What nothing stands behind "
                                  "is kept with verified=no.")));
        GraphLogEntry entry;
        entry.actor = actor;
        entry.edit = edit;
        return store(entry, basedOn);
    });
}

Result<OfficeGraph> SqlGraphStore::undo(const QString &actor)
{
    return guarded([&] {
        GraphLogEntry entry;
        entry.actor = actor;
        entry.act = GraphAct::Undo;
        return store(entry, {});
    });
}

Result<OfficeGraph> SqlGraphStore::redo(const QString &actor)
{
    return guarded([&] {
        GraphLogEntry entry;
        entry.actor = actor;
        entry.act = GraphAct::Redo;
        return store(entry, {});
    });
}

} // namespace tverrlos
