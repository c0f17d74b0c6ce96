#include "core/records/recordevent.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QList<RecordEvent> history(const QStringList &acts)
{
    QList<RecordEvent> events;
    for (const QString &act : acts) {
        RecordEvent event;
        event.revision = int(events.size()) + 1;
        event.act = act;
        events.append(event);
    }
    return events;
}

int undoes(const QStringList &acts)
{
    const auto event = eventToUndo(history(acts));
    return event ? event->revision : 0;
}

int redoes(const QStringList &acts)
{
    const auto event = eventToRedo(history(acts));
    return event ? event->revision : 0;
}

const QString add = QStringLiteral("added");
const QString edit = QStringLiteral("edited");
const QString undo = QStringLiteral("undo");
const QString redo = QStringLiteral("redo");

} // namespace

TEST(RecordHistory, UndoesTheLatestThatStandsAndSoOnBack)
{
    EXPECT_EQ(undoes({}), 0);
    EXPECT_EQ(undoes({add, edit}), 2);
    EXPECT_EQ(undoes({add, edit, undo}), 1);
    EXPECT_EQ(undoes({add, edit, undo, undo}), 0);
    EXPECT_EQ(undoes({add, edit, undo, redo}), 2);
    EXPECT_EQ(undoes({add, edit, undo, edit}), 4);
}

TEST(RecordHistory, RedoesUntilSomethingElseIsDone)
{
    EXPECT_EQ(redoes({add, edit}), 0);
    EXPECT_EQ(redoes({add, edit, undo}), 2);
    EXPECT_EQ(redoes({add, edit, undo, undo}), 1);
    EXPECT_EQ(redoes({add, edit, undo, undo, redo}), 2);
    EXPECT_EQ(redoes({add, edit, undo, edit}), 0);
}

TEST(RecordHistory, KnowsWhichFieldsChanged)
{
    const QJsonObject before{{QStringLiteral("a"), 1}, {QStringLiteral("b"), QStringLiteral("x")}};
    const QJsonObject after{{QStringLiteral("a"), 1}, {QStringLiteral("b"), QJsonValue()}};
    const auto [from, to] = changedFields(before, after);
    EXPECT_EQ(from, (QJsonObject{{QStringLiteral("b"), QStringLiteral("x")}}));
    EXPECT_EQ(to, (QJsonObject{{QStringLiteral("b"), QJsonValue()}}));
    EXPECT_EQ(withFields(after, from), before);
}
