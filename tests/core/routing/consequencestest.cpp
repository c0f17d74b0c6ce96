#include "core/responsibility/graphedit.h"
#include "core/routing/whatif.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tverrlos {

namespace {

RoutingFacts facts(const char *regime, const char *supervisor)
{
    RoutingFacts one;
    one.number = CaseNumber(2024, 1);
    one.regimes = {RegimeCode(QString::fromLatin1(regime))};
    one.tagged = true;
    one.supervisedBy = AgencyCode(QString::fromLatin1(supervisor));
    return one;
}

RouteChanges asked(const RoutingFacts &one, const char *line)
{
    const ResponsibilityGraph &before = ResponsibilityGraph::standard();
    const Result<GraphEdit> edit = parseGraphEdit(QString::fromUtf8(line).split(QLatin1Char(' ')));
    const Result<ResponsibilityGraph> after = edit ? applied(before, *edit) : edit.error();
    EXPECT_TRUE(after.ok()) << line;
    if (!after)
        return {};
    WhatIf whatIf(before, *after, firstDayOf(edit->change));
    whatIf.add(one);
    return whatIf.take();
}

/// Of the role conflicts: how many groups tell of one that ceases, and of one that begins.
std::pair<int, int> conflicts(const RouteChanges &changes)
{
    int ceases = 0, begins = 0;
    for (const CaseGroup &group : groupsOf(changes))
        if (group.aspect == RouteAspect::RoleConflict)
            ++(group.to.isEmpty() ? ceases : begins);
    return {ceases, begins};
}

} // namespace

TEST(Consequences, ARoleConflictThatLivesOnUnderAnotherNameIsNone)
{
    const RouteChanges changes =
        asked(facts("MDR", "dmp"), "succeed dmp by utstyr name=Utstyrstilsynet from 2027-01-01");
    ASSERT_EQ(changes.cases.size(), 1) << "the lead changes";
    EXPECT_EQ(changes.changes.first().after.roleConflict.size(), 1) << "and the conflict is still there";
    EXPECT_FALSE(changes.changes.first().aspects.contains(RouteAspect::RoleConflict));
    EXPECT_EQ(conflicts(changes), std::pair(0, 0));
    const RouteChanges merged = asked(facts("MDR", "dmp"), "merge dmp into hdir on 2027-01-01");
    EXPECT_EQ(conflicts(merged), std::pair(0, 0));
}

TEST(Consequences, ARoleConflictThatBeginsOrCeasesIsTold)
{
    EXPECT_EQ(conflicts(asked(facts("helselovgivning", "hdir"),
                              "add hdir supervises helselovgivning from 2027-01-01")),
              std::pair(0, 1));
    EXPECT_EQ(conflicts(asked(facts("MDR", "dmp"), "end dmp supervises MDR on 2027-01-01")), std::pair(1, 0));
}

} // namespace tverrlos
