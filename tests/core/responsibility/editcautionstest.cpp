#include "core/responsibility/asknown.h"
#include "core/responsibility/editcautions.h"
#include "core/responsibility/graphsbefore.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tverrlos {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

GraphEdit typed(const char *line)
{
    const Result<GraphEdit> edit = parseGraphEdit(QString::fromUtf8(line).split(QLatin1Char(' ')));
    EXPECT_TRUE(edit.ok()) << line;
    return edit ? *edit : GraphEdit();
}

ResponsibilityGraph after(const ResponsibilityGraph &graph, const char *line)
{
    const Result<ResponsibilityGraph> changed = applied(graph, typed(line));
    EXPECT_TRUE(changed.ok()) << line;
    return changed ? *changed : graph;
}

std::string cautions(const ResponsibilityGraph &graph, const char *line)
{
    QStringList told;
    for (const RouteSentence &one : cautionsOf(typed(line), graph))
        told.append(one.english());
    return told.join(QLatin1Char('\n')).toStdString();
}

const ResponsibilityGraph &shipped()
{
    return ResponsibilityGraph::standard();
}

} // namespace

TEST(EditCautions, ASecondNameFromTheSameDaySaysWhichNameItReplaces)
{
    const ResponsibilityGraph once = after(shipped(), "rename hdir name=Helseetaten from 2027-01-01");
    EXPECT_THAT(cautions(shipped(), "rename hdir name=Helseetaten from 2027-01-01"), IsEmpty());
    EXPECT_THAT(cautions(once, "rename hdir name=Folkehelsa from 2027-01-01"), HasSubstr("“Helseetaten”"));
    EXPECT_THAT(cautions(once, "rename hdir name=Folkehelsa from 2027-01-02"), IsEmpty());
}

TEST(EditCautions, ASecondMinistryAndASecondStandingFromTheSameDaySayThatTheyReplaceTheFirst)
{
    const ResponsibilityGraph moved = after(shipped(), "move hdir under dfd from 2027-01-01");
    EXPECT_THAT(cautions(moved, "move hdir under kd from 2027-01-01"),
                HasSubstr("Digitaliserings- og forvaltningsdepartementet"));
    EXPECT_THAT(cautions(shipped(), "move hdir under dfd from 2027-01-01"), IsEmpty());
    const ResponsibilityGraph part = after(shipped(), "partner dsa observes from 2027-01-01");
    EXPECT_THAT(cautions(part, "partner dsa takes from 2027-01-01"), HasSubstr("same day"));
    EXPECT_THAT(cautions(part, "partner dsa takes from 2027-01-02"), IsEmpty());
}

TEST(EditCautions, AMergerTellsOfADoubtThatGoesOnWithoutAnEnd)
{
    const ResponsibilityParts parts = asKnownOn(shipped(), QDate(2021, 12, 31));
    const ResponsibilityGraph then = *ResponsibilityGraph::fromParts(parts.nodes, parts.edges);
    const char *merger = "merge ehelse into hdir on 2024-01-01";
    EXPECT_THAT(cautions(then, merger),
                AllOf(HasSubstr("Helsedirektoratet"), HasSubstr("not verified"), HasSubstr("01.01.2024")));
    EXPECT_THAT(cautions(after(then, "partner hdir holds from 2024-01-01"), merger), IsEmpty())
        << "it was said anew, from the day of the merger";
    const ResponsibilityGraph doubtful =
        after(then, "add ehelse interprets GDPR from 2021-01-01 verified=no");
    EXPECT_THAT(cautions(doubtful, merger),
                HasSubstr("Direktoratet for e-helse interprets Personvernforordningen"));
}

TEST(GraphsBefore, ToldWithTheNamesOfWhenTheEditWasMade)
{
    QList<GraphLogEntry> log;
    qint64 id = 0;
    for (const char *line :
         {"move dsa under kd from 2025-01-01", "rename dsa name=Strålevernet from 2020-01-01"}) {
        GraphLogEntry entry;
        entry.id = ++id;
        entry.edit = typed(line);
        log.append(entry);
    }
    GraphLogEntry undo;
    undo.id = 3;
    undo.act = GraphAct::Undo;
    undo.concerns = 2;
    log.append(undo);
    const QHash<qint64, ResponsibilityGraph> then = graphsBefore(log);
    ASSERT_TRUE(then.contains(1) && then.contains(2));
    EXPECT_EQ(then.size(), 2);
    const auto told = [&](int entry) {
        return describe(log.at(entry).edit, *then.constFind(editOf(log.at(entry)))).english().toStdString();
    };
    EXPECT_THAT(told(0), HasSubstr("Direktoratet for strålevern og atomsikkerhet"));
    EXPECT_THAT(told(1), HasSubstr("Direktoratet for strålevern og atomsikkerhet"));
    EXPECT_EQ(editOf(log.at(2)), 2);
}

} // namespace tverrlos
