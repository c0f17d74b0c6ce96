#include "core/cases/casework.h"
#include "tests/support/core/filledcase.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QSet>

using namespace tverrlos;
using tverrlos::tests::filledCase;

TEST(CaseJson, LosesNothingOnTheWayThere)
{
    const Case before = filledCase();
    const Result<Case> after = caseFromJson(caseToJson(before));
    ASSERT_TRUE(after.ok());
    EXPECT_EQ(*after, before);
}

TEST(CaseJson, FilledCaseReallyFillsEveryField)
{
    const QJsonObject filled = caseToJson(filledCase());
    const QJsonObject empty = caseToJson(Case());
    for (auto it = filled.begin(); it != filled.end(); ++it)
        EXPECT_NE(it.value(), empty.value(it.key())) << qPrintable(it.key());
}

TEST(CaseJson, NamesTheFieldThatCannotBeUnderstood)
{
    QJsonObject json = caseToJson(filledCase());
    QJsonObject asker = json.value(QStringLiteral("asker")).toObject();
    asker.insert(QStringLiteral("region"), QStringLiteral("atlantis"));
    json.insert(QStringLiteral("asker"), asker);
    const Result<Case> read = caseFromJson(json);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(read.error().english().contains(QStringLiteral("asker.region")));
}

TEST(CaseDigest, ChangesWithEveryField)
{
    // Each top-level field is put back to its default in turn; all digests must differ from each other.
    const QJsonObject filled = caseToJson(filledCase());
    const QJsonObject empty = caseToJson(Case());
    QSet<QByteArray> seen{caseDigest(filledCase())};
    for (auto it = filled.begin(); it != filled.end(); ++it) {
        QJsonObject changed = filled;
        changed.insert(it.key(), empty.value(it.key()));
        const Result<Case> read = caseFromJson(changed);
        ASSERT_TRUE(read.ok()) << qPrintable(it.key());
        const QByteArray digest = caseDigest(*read);
        EXPECT_FALSE(seen.contains(digest)) << qPrintable(it.key());
        seen.insert(digest);
    }
}

namespace {

/// Every leaf of a JSON value, changed one at a time.
QList<QJsonValue> variations(const QJsonValue &value)
{
    QList<QJsonValue> result;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto inner = variations(it.value());
            for (const QJsonValue &changed : inner) {
                QJsonObject copy = object;
                copy.insert(it.key(), changed);
                result.append(copy);
            }
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const auto inner = variations(array.at(i));
            for (const QJsonValue &changed : inner) {
                QJsonArray copy = array;
                copy.replace(i, changed);
                result.append(copy);
            }
        }
    } else if (value.isDouble()) {
        result.append(value.toDouble() + 1);
    } else if (value.isBool()) {
        result.append(!value.toBool());
    } else if (value.isString()) {
        result.append(value.toString() + QLatin1Char('x'));
    }
    return result;
}

} // namespace

TEST(CaseDigest, ChangesWithEveryFreeTextAndNumberInside)
{
    const QByteArray original = caseDigest(filledCase());
    int understood = 0;
    const auto all = variations(caseToJson(filledCase()));
    for (const QJsonValue &changed : all) {
        const Result<Case> read = caseFromJson(changed.toObject());
        if (!read || *read == filledCase())
            continue; // an enum or a date that no longer parses, or the hex digits of a hash
        ++understood;
        EXPECT_NE(caseDigest(*read), original);
    }
    EXPECT_GT(understood, 60);
}

// What stands in the chain of a database that was made before schema 12 must go on holding. The values are
// what the code of then gave.
TEST(CaseDigest, OfACaseWithoutTheLaterFieldsIsWhatItWas)
{
    EXPECT_EQ(caseDigest(tverrlos::tests::earlierFilledCase()).toHex(),
              QByteArray("c901827f212c2b63143726e18f8218ee566defee6b8c705b3fe80c65dc28909e"));
    EXPECT_EQ(caseDigest(Case()).toHex(),
              QByteArray("29bbd2b7fd592202f178d6c13e456a40b92a811083524d069e481480f6cdd50a"));
}

TEST(CaseEvents, DifferencesHoldBothSidesOfWhatChanged)
{
    Case before = filledCase();
    Case after = before;
    after.officer = QStringLiteral("ola");
    const auto [from, to] = differences(before, after);
    EXPECT_EQ(from, (QJsonObject{{QStringLiteral("officer"), QStringLiteral("kari")}}));
    EXPECT_EQ(to, (QJsonObject{{QStringLiteral("officer"), QStringLiteral("ola")}}));
}

TEST(CaseEvents, UndoPutsBackWhatTheActChanged)
{
    const Case before = filledCase();
    Case after = before;
    after.officer.clear();
    after.notes.append(
        {QStringLiteral("ny"), QDateTime(QDate(2024, 3, 9), QTime(8, 0), Qt::UTC), QStringLiteral("ola")});
    CaseEvent event;
    std::tie(event.from, event.to) = differences(before, after);
    const Result<Case> back = undone(after, event);
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(*back, before);
}

TEST(CaseEvents, UndoIsRefusedWhenALaterActChangedTheSameField)
{
    const Case before = filledCase();
    Case after = before;
    after.officer = QStringLiteral("ola");
    CaseEvent event;
    std::tie(event.from, event.to) = differences(before, after);
    after.officer = QStringLiteral("per");
    const Result<Case> back = undone(after, event);
    ASSERT_FALSE(back.ok());
    EXPECT_EQ(back.error().code, ErrorCode::Conflict);
}

TEST(CaseEvents, UndoAfterUndoGoesFurtherBack)
{
    QList<CaseEvent> timeline;
    const auto add = [&](const char *act) {
        CaseEvent event;
        event.id = EventId(timeline.size() + 1);
        event.act = QString::fromLatin1(act);
        timeline.append(event);
    };
    add("received");
    EXPECT_FALSE(latestUndoable(timeline));
    add("triage");
    add("tag");
    add("undo");
    ASSERT_TRUE(latestUndoable(timeline));
    EXPECT_EQ(latestUndoable(timeline)->act, QStringLiteral("triage"));
    add("note");
    add("undo");
    EXPECT_EQ(latestUndoable(timeline)->act, QStringLiteral("triage"));
    add("undo");
    EXPECT_FALSE(latestUndoable(timeline));
}
