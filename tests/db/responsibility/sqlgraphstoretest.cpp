#include "core/maintenance/maintenance.h"
#include "core/responsibility/graphstore.h"
#include "db/connection/connection.h"
#include "tests/support/db/testdatabase.h"

#include <gmock/gmock.h>

using namespace tverrlos;
using namespace tverrlos::tests;
using testing::HasSubstr;

namespace {

GraphEdit edit(const char *line)
{
    const Result<GraphEdit> parsed =
        parseGraphEdit(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    EXPECT_TRUE(parsed.ok()) << (parsed ? "" : parsed.error().english().toStdString());
    return parsed ? *parsed : GraphEdit();
}

class TheGraphStore : public OverBothBackEnds
{
protected:
    const QString kari = QStringLiteral("kari");

    Result<OfficeGraph> keep(const char *line, std::optional<qint64> basedOn = {})
    {
        return store().graph().keep(edit(line), kari, basedOn);
    }
    bool knows(const char *agency)
    {
        const auto now = store().graph().current();
        EXPECT_TRUE(now.ok());
        return now && now->graph.find(QString::fromLatin1(agency));
    }
    VerifyReport verify()
    {
        const auto report = store().maintenance().verify({});
        EXPECT_TRUE(report.ok());
        return report ? *report : VerifyReport();
    }
    void execute(const char *sql) { store().connection().prepare(sql).run(); }
};
OVER_BOTH_BACK_ENDS(TheGraphStore);

} // namespace

TEST_P(TheGraphStore, IsTheShippedGraphUntilSomebodyEditsIt)
{
    EXPECT_EQ(store().graph().version().value(), 0);
    const auto now = store().graph().current();
    ASSERT_TRUE(now.ok());
    EXPECT_EQ(graphDigest(now->graph), graphDigest(ResponsibilityGraph::standard()));
    EXPECT_TRUE(store().graph().log().value().isEmpty());
    EXPECT_FALSE(store().graph().undo(kari).ok());
    EXPECT_EQ(store().graph().version().value(), 0);
    EXPECT_TRUE(verify().ok());
}

TEST_P(TheGraphStore, KeepsEditsWithWhoAndWhenAndGivesThemToOthers)
{
    const auto kept = keep("add agency nav name=NAV ministry=hod source=lov");
    ASSERT_TRUE(kept.ok()) << kept.error().english().toStdString();
    EXPECT_TRUE(knows("nav"));
    auto other = openStore();
    EXPECT_EQ(other->graph().version().value(), kept->version);
    EXPECT_TRUE(other->graph().current()->graph.find(QStringLiteral("nav")));
    const auto log = other->graph().log();
    ASSERT_TRUE(log.ok());
    ASSERT_EQ(log->size(), 2); // the base and the edit
    EXPECT_EQ(log->at(1).actor, kari);
    EXPECT_EQ(log->at(1).at, clock.now());
    EXPECT_EQ(log->at(1).edit, edit("add agency nav name=NAV ministry=hod source=lov"));
    EXPECT_TRUE(log->at(1).inForce);
    EXPECT_TRUE(verify().ok());
}

TEST_P(TheGraphStore, SeesWhatAnotherProgramHasEdited)
{
    EXPECT_FALSE(knows("nav"));
    auto other = openStore();
    ASSERT_TRUE(other->graph().keep(edit("add agency nav name=NAV ministry=hod source=lov"), kari, {}).ok());
    EXPECT_TRUE(knows("nav"));
}

TEST_P(TheGraphStore, TakesBackExactlyAndDoesAgain)
{
    ASSERT_TRUE(keep("add agency nav name=NAV ministry=hod source=lov").ok());
    const QByteArray one = graphDigest(store().graph().current()->graph);
    ASSERT_TRUE(keep("rename nav name=Ny from 2025-01-01 source=lov").ok());
    const QByteArray two = graphDigest(store().graph().current()->graph);
    ASSERT_TRUE(store().graph().undo(kari).ok());
    EXPECT_EQ(graphDigest(store().graph().current()->graph), one);
    ASSERT_TRUE(store().graph().redo(kari).ok());
    EXPECT_EQ(graphDigest(store().graph().current()->graph), two);
    ASSERT_TRUE(store().graph().undo(kari).ok());
    ASSERT_TRUE(store().graph().undo(kari).ok());
    EXPECT_EQ(graphDigest(store().graph().current()->graph), graphDigest(ResponsibilityGraph::standard()));
    EXPECT_FALSE(store().graph().undo(kari).ok());
    const auto log = store().graph().log();
    EXPECT_EQ(log->size(), 7);
    EXPECT_EQ(log->at(6).concerns, 2);
    EXPECT_FALSE(log->at(1).inForce);
    EXPECT_TRUE(verify().ok());
}

TEST_P(TheGraphStore, RefusesAnUnsoundEditAndKeepsNothing)
{
    EXPECT_FALSE(keep("end hod on 2025-01-01 source=x").ok());
    EXPECT_EQ(keep("add fhi interprets GDPR").error().code, ErrorCode::Invalid); // without a source
    EXPECT_FALSE(store().graph().keep(edit("add fhi interprets GDPR source=x"), QString(), {}).ok());
    EXPECT_EQ(store().graph().version().value(), 0);
    EXPECT_TRUE(verify().ok());
}

TEST_P(TheGraphStore, RefusesASettlementThatWasNotDecidedYet)
{
    // It is the first of March 2024.
    for (const char *ahead :
         {"settle digitalisering lead=hdir by=Styret source=x decided=2024-03-02",
          "settle digitalisering lead=hdir by=Styret source=x decided=2025-01-01 from 2024-01-01",
          "settle digitalisering lead=hdir by=Styret source=x decided=2024-02-02 from 2024-02-01"})
        EXPECT_EQ(keep(ahead).error().code, ErrorCode::Invalid) << ahead;
    EXPECT_EQ(store().graph().version().value(), 0);
    EXPECT_TRUE(
        keep("settle digitalisering lead=hdir by=Styret source=x decided=2024-03-01 from 2024-04-01").ok());
    EXPECT_TRUE(verify().ok());
}

TEST_P(TheGraphStore, KeepsNothingThatCouldNotBeReadAgain)
{
    const QString endless(10'000, QLatin1Char('x'));
    for (const QString &line :
         {QStringLiteral("rename hdir from 2025-01-01 source=x name=") + endless,
          QStringLiteral("rename hdir from 2025-01-01 name=Ny source=") + endless,
          QStringLiteral("rename hdir from 2025-01-01 name=Ny source=x note=") + endless,
          QStringLiteral("settle digitalisering lead=hdir decided=2025-01-01 source=x by=") + endless,
          QStringLiteral("rename hdir from 2025-01-01 name=Ny source=x") + QChar(0xD800)}) {
        EXPECT_FALSE(keep(line.toUtf8().constData()).ok() && line.size() > 1000) << qPrintable(line.left(60));
        EXPECT_TRUE(store().graph().log().ok()) << qPrintable(line.left(60));
        EXPECT_TRUE(verify().ok()) << qPrintable(line.left(60));
    }
    // As large as an import can be: it is read again, here and by others.
    ResponsibilityParts many{ResponsibilityGraph::standard().nodes(),
                             ResponsibilityGraph::standard().edges()};
    for (int i = 0; i < 25'000; ++i) {
        ResponsibilityNode topic;
        topic.code = QStringLiteral("t%1").arg(i);
        topic.kind = NodeKind::Topic;
        topic.grounds.source = QStringLiteral("x");
        topic.names.append({{topic.code, topic.code, topic.code}, {}, topic.grounds});
        many.nodes.append(topic);
    }
    ASSERT_TRUE(store().graph().keep({ReplaceGraph{many}, {QStringLiteral("x"), true, {}}}, kari, {}).ok());
    EXPECT_TRUE(verify().ok());
    const auto other = openStore()->graph().current();
    ASSERT_TRUE(other.ok());
    EXPECT_EQ(other->graph.nodes().size(), many.nodes.size());
}

TEST_P(TheGraphStore, TellsWhoEditsOnAnOldView)
{
    ASSERT_TRUE(keep("add fhi interprets GDPR source=x", 0).ok());
    const auto late = keep("add ks interprets GDPR source=x", 0);
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, ErrorCode::Conflict);
}

TEST_P(TheGraphStore, ShowsAChangedRemovedOrAddedEditInVerify)
{
    ASSERT_TRUE(keep("add fhi interprets GDPR source=x").ok());
    ASSERT_TRUE(keep("add ks interprets GDPR source=x").ok());
    EXPECT_TRUE(verify().ok());
    execute("UPDATE graph_edit SET content = replace(content, 'GDPR', 'EHDS') WHERE id = 3");
    EXPECT_FALSE(verify().ok());
    const auto tampered = openStore()->graph().current(); // nobody routes by it either
    ASSERT_FALSE(tampered.ok());
    EXPECT_EQ(tampered.error().code, ErrorCode::Damaged);
    EXPECT_EQ(tampered.error().arguments, QStringList{QStringLiteral("3")});
    EXPECT_FALSE(tampered.error().remedy.isEmpty());
    execute("UPDATE graph_edit SET content = replace(content, 'EHDS', 'GDPR') WHERE id = 3");
    EXPECT_TRUE(verify().ok());
    execute("DELETE FROM graph_edit WHERE id = 3");
    EXPECT_FALSE(verify().ok());
    EXPECT_FALSE(openStore()->graph().current().ok());
    EXPECT_EQ(store().graph().version().value(), 3);
}
