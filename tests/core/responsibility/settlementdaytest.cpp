#include "core/responsibility/settlementday.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tverrlos {

using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const QDate today(2024, 2, 20);

const ResponsibilityGraph &shipped()
{
    return ResponsibilityGraph::standard();
}

std::string fault(const char *line)
{
    const Result<GraphEdit> edit = parseGraphEdit(QString::fromUtf8(line).split(QLatin1Char(' ')));
    EXPECT_TRUE(edit.ok()) << line;
    const auto wrong = edit ? settlementFault(*edit, shipped(), today) : std::nullopt;
    return wrong ? wrong->english().toStdString() : std::string();
}

/// A file that holds the shipped graph and one settlement more, on line 7.
GraphFile fileWith(const char *lead, const QDate &decided, const Validity &valid)
{
    ResponsibilityEdge settled;
    settled.from = QString::fromLatin1(lead);
    settled.to = QStringLiteral("digitalisering");
    settled.kind = EdgeKind::Leads;
    settled.valid = valid;
    settled.settlement = {QStringLiteral("Styringsgruppen"), decided};
    settled.grounds.source = QStringLiteral("x");
    GraphFile file;
    file.parts = {shipped().nodes(), {settled}};
    file.edgeLines = {7};
    return file;
}

} // namespace

TEST(SettlementDay, IsNotAheadOfItsDecisionNorOfToday)
{
    EXPECT_THAT(fault("settle digitalisering lead=hdir by=S decided=2024-02-20"), IsEmpty());
    EXPECT_THAT(fault("settle digitalisering lead=hdir by=S decided=2024-02-21"), HasSubstr("not come yet"));
    EXPECT_THAT(fault("settle digitalisering lead=hdir by=S decided=2024-02-01 from 2024-01-01"),
                HasSubstr("before it was decided"));
    EXPECT_THAT(fault("settle digitalisering lead=hdir by=S decided=2024-02-01 from 2030-01-01"), IsEmpty());
}

TEST(SettlementDay, NamesNobodyWhoDoesNotExistOnItsFirstDay)
{
    EXPECT_THAT(fault("settle digitalisering lead=hdir consult=ehelse by=S decided=2024-02-01"),
                HasSubstr("ehelse, which does not exist on 01.02.2024"));
    EXPECT_THAT(fault("settle digitalisering lead=hdir consult=ehelse by=S decided=2023-02-01"), IsEmpty());
}

TEST(SettlementDay, IsAskedOfAFileLineByLine)
{
    const QDate decided(2024, 2, 1);
    EXPECT_THAT(settlementFaults(fileWith("hdir", decided, {decided, {}}), shipped(), today), IsEmpty());
    for (const GraphFile &file :
         {fileWith("hdir", decided, {QDate(2024, 1, 1), {}}), fileWith("hdir", decided, {}),
          fileWith("hdir", today.addDays(1), {today.addDays(1), {}}),
          fileWith("ehelse", decided, {decided, {}})}) {
        const QList<WrongRow> wrong = settlementFaults(file, shipped(), today);
        ASSERT_EQ(wrong.size(), 1);
        EXPECT_EQ(wrong.first().line, 7);
        EXPECT_TRUE(settlementFault({ReplaceGraph{file.parts}, {}}, shipped(), today))
            << "kept by another way";
    }
}

TEST(SettlementDay, WhatTheOfficeHoldsAlreadyIsNotAskedAboutAgain)
{
    const GraphFile file = fileWith("hdir", QDate(2024, 2, 1), {QDate(2024, 1, 1), {}});
    ResponsibilityParts held = file.parts;
    held.edges += shipped().edges();
    const auto office = ResponsibilityGraph::fromParts(held.nodes, held.edges);
    ASSERT_TRUE(office.ok());
    EXPECT_THAT(settlementFaults(file, *office, today), IsEmpty());
}

} // namespace tverrlos
