#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

/// Records are what the office keeps beside its cases: small, each with a revision and a history of its own.
/// How that history is undone and redone is the same for all of them. Pure; thread-safe.
namespace tverrlos {

/// One thing that happened to a record. Immutable and chained by the store.
struct RecordEvent
{
    int revision = 0; ///< of the record after it
    QDateTime at;     ///< UTC
    QString actor;
    QString act;      ///< added, edited, linked, case-made, ..., undo, redo
    int concerns = 0; ///< of undo and redo: the revision that is taken back or done again
    QJsonObject from; ///< the changed fields before
    QJsonObject to;   ///< and after
    bool operator==(const RecordEvent &) const = default;
};

/// The event that an undo takes back now; nothing when all have been taken back. Oldest event first.
std::optional<RecordEvent> eventToUndo(const QList<RecordEvent> &history);
/// The event that a redo does again: the one taken back last, as long as nothing else was done since.
std::optional<RecordEvent> eventToRedo(const QList<RecordEvent> &history);

/// The fields that differ, as (before, after) with the same keys.
std::pair<QJsonObject, QJsonObject> changedFields(const QJsonObject &before, const QJsonObject &after);
/// `record` with these fields put in the place of its own.
QJsonObject withFields(QJsonObject record, const QJsonObject &fields);

} // namespace tverrlos
