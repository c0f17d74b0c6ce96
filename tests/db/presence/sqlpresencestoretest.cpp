#include "core/presence/presence.h"
#include "tests/support/db/testdatabase.h"

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

class PresenceOfPeople : public OverBothBackEnds
{
protected:
    QStringList announced(int sequence, const char *person, const char *session)
    {
        const auto others = store().presence().announce(CaseNumber(2024, sequence), QString::fromUtf8(person),
                                                        QString::fromUtf8(session));
        EXPECT_TRUE(others.ok()) << (others ? "" : others.error().english().toStdString());
        QStringList names;
        for (const CasePresence &other : others ? *others : QList<CasePresence>())
            names.append(other.person);
        return names;
    }
};
OVER_BOTH_BACK_ENDS(PresenceOfPeople);

} // namespace

TEST_P(PresenceOfPeople, SeeEachOtherOnTheSameCaseOnly)
{
    EXPECT_EQ(announced(1, "kari", "a"), QStringList());
    EXPECT_EQ(announced(1, "ola", "b"), QStringList{QStringLiteral("kari")});
    EXPECT_EQ(announced(1, "kari", "a"), QStringList{QStringLiteral("ola")});
    EXPECT_EQ(announced(2, "siri", "c"), QStringList());
}

TEST_P(PresenceOfPeople, GoesWithTheWindowToAnotherCase)
{
    announced(1, "kari", "a");
    announced(2, "kari", "a");
    EXPECT_EQ(announced(1, "ola", "b"), QStringList());
    EXPECT_EQ(announced(2, "ola", "b"), QStringList{QStringLiteral("kari")});
}

TEST_P(PresenceOfPeople, EndsWhenTheWindowLeavesOrFallsSilent)
{
    announced(1, "kari", "a");
    announced(1, "ola", "b");
    ASSERT_TRUE(store().presence().leave(QStringLiteral("b")).ok());
    EXPECT_EQ(announced(1, "kari", "a"), QStringList());
    clock.set(clock.now().addSecs(presenceLasts.count() + 1));
    EXPECT_EQ(announced(1, "siri", "c"), QStringList());
}

TEST_P(PresenceOfPeople, SaysSinceWhen)
{
    const QDateTime opened = clock.now();
    announced(1, "kari", "a");
    clock.set(opened.addSecs(presenceInterval.count()));
    announced(1, "kari", "a");
    const auto others =
        store().presence().announce(CaseNumber(2024, 1), QStringLiteral("ola"), QStringLiteral("b"));
    ASSERT_TRUE(others.ok());
    ASSERT_EQ(others->size(), 1);
    EXPECT_EQ(others->first().since, opened);
    EXPECT_EQ(others->first().seen, clock.now());
}
