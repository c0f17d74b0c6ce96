#include "core/records/recordevent.h"

#include <algorithm>

namespace tverrlos {

namespace {

struct Stacks
{
    QList<RecordEvent> done;
    QList<RecordEvent> undone;
};

Stacks replayed(const QList<RecordEvent> &history)
{
    Stacks stacks;
    const auto move = [](QList<RecordEvent> &from, QList<RecordEvent> &to) {
        if (!from.isEmpty())
            to.append(from.takeLast());
    };
    for (const RecordEvent &event : history) {
        if (event.act == QLatin1String("undo")) {
            move(stacks.done, stacks.undone);
        } else if (event.act == QLatin1String("redo")) {
            move(stacks.undone, stacks.done);
        } else {
            stacks.done.append(event);
            stacks.undone.clear();
        }
    }
    return stacks;
}

std::optional<RecordEvent> lastOf(const QList<RecordEvent> &events)
{
    return events.isEmpty() ? std::nullopt : std::optional(events.last());
}

} // namespace

std::optional<RecordEvent> eventToUndo(const QList<RecordEvent> &history)
{
    return lastOf(replayed(history).done);
}

std::optional<RecordEvent> eventToRedo(const QList<RecordEvent> &history)
{
    return lastOf(replayed(history).undone);
}

std::pair<QJsonObject, QJsonObject> changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject from, to;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before.value(it.key()) != it.value()) {
            from.insert(it.key(), before.value(it.key()));
            to.insert(it.key(), it.value());
        }
    return {from, to};
}

QJsonObject withFields(QJsonObject record, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it)
        record.insert(it.key(), it.value());
    return record;
}

} // namespace tverrlos
