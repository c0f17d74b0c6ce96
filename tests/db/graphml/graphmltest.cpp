#include "core/responsibility/asknown.h"
#include "core/responsibility/graphstore.h"
#include "db/graphml/graphfiles.h"
#include "db/graphml/graphml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <algorithm>

namespace tverrlos {

using testing::AllOf;
using testing::ContainsRegex;
using testing::HasSubstr;

namespace {

ResponsibilityParts shipped()
{
    const ResponsibilityGraph &graph = ResponsibilityGraph::standard();
    return {graph.nodes(), graph.edges()};
}

std::string refusal(const QByteArray &bytes)
{
    const auto read = readGraphMl(bytes, QStringLiteral("g.graphml"));
    return read ? std::string() : read.error().english().toStdString();
}

/// The shipped graph's file with the first of these bytes replaced.
QByteArray changed(const QByteArray &what, const QByteArray &with)
{
    QByteArray bytes = writeGraphMl(shipped());
    const qsizetype at = bytes.indexOf(what);
    EXPECT_GE(at, 0) << what.toStdString();
    return bytes.replace(at, what.size(), with);
}

} // namespace

TEST(GraphMl, TheWholeGraphComesBackAsItWentOut)
{
    const auto read = readGraphMl(writeGraphMl(shipped()), QStringLiteral("g.graphml"));
    ASSERT_TRUE(read.ok()) << read.error().english().toStdString();
    EXPECT_EQ(read->nodes, shipped().nodes);
    EXPECT_EQ(read->edges, shipped().edges);
}

TEST(GraphMl, SettlementsSwitchesAndOddTextsComeBackToo)
{
    ResponsibilityParts parts = shipped();
    parts.nodes[0].grounds.note = QStringLiteral("  to linjer\n\tog  <tegn> & \"mer\"");
    parts.edges.append({QStringLiteral("hdir"),
                        QStringLiteral("digitalisering"),
                        EdgeKind::Leads,
                        false,
                        false,
                        {QDate(2022, 1, 1), QDate(2023, 1, 1)},
                        {QStringLiteral("k"), false, QStringLiteral("n")},
                        {QStringLiteral("Styringsgruppen"), QDate(2021, 12, 1)}});
    parts.nodes[0].switchedOn = {
        {{QDate(2022, 1, 1), {}}, {QStringLiteral("x"), false, QStringLiteral("y")}}};
    const auto read = readGraphMl(writeGraphMl(parts), QStringLiteral("g.graphml"));
    ASSERT_TRUE(read.ok()) << read.error().english().toStdString();
    EXPECT_TRUE(*read == parts);
}

TEST(GraphMl, WhatWasKnownOnADayCanBeExportedAndReadAgain)
{
    const ResponsibilityParts then = asKnownOn(ResponsibilityGraph::standard(), QDate(2021, 12, 31));
    const auto read = readGraphMl(writeGraphMl(then), QStringLiteral("g.graphml"));
    ASSERT_TRUE(read.ok()) << read.error().english().toStdString();
    EXPECT_TRUE(*read == then);
}

TEST(GraphMl, ForeignAndBrokenFilesAreRefusedWithLineAndReason)
{
    EXPECT_THAT(refusal(""), HasSubstr("g.graphml, line 1"));
    EXPECT_THAT(refusal("not xml"), HasSubstr("line 1"));
    EXPECT_THAT(refusal("<graphml>\n<graph edgedefault=\"directed\">\n<node id=\"a\">"), HasSubstr("line 3"));
    EXPECT_THAT(refusal("<graphml><graph edgedefault=\"undirected\"/></graphml>"), HasSubstr("not directed"));
    EXPECT_THAT(
        refusal("<graphml>\n<key id=\"d0\" for=\"node\" attr.name=\"kind\" attr.type=\"double\"/></graphml>"),
        AllOf(HasSubstr("line 2"), HasSubstr("“kind”")));
    EXPECT_THAT(refusal("<graphml><graph edgedefault=\"directed\">\n\n<node id=\"a\"/></graph></graphml>"),
                AllOf(HasSubstr("line 3"), HasSubstr("“code” is missing")));
    EXPECT_THAT(refusal("<gml/>"), HasSubstr("<gml> is not known here"));
    EXPECT_THAT(refusal("<graphml/>"), HasSubstr("no graph"));
    EXPECT_THAT(refusal(QByteArray("\xff\xfe<\0g\0", 6)), HasSubstr("UTF-8"));
}

TEST(GraphMl, DuplicatesWrongTypesDanglingEdgesAndForeignDataAreRefused)
{
    EXPECT_THAT(refusal(changed("<node id=\"MDR\">", "<node id=\"helselovgivning\">")),
                AllOf(HasSubstr("line "), HasSubstr("used twice")));
    EXPECT_THAT(refusal(changed("target=\"helselovgivning\"", "target=\"borte\"")), HasSubstr("“borte”"));
    EXPECT_THAT(
        refusal(changed("<data key=\"n_precedence\">10</data>", "<data key=\"n_precedence\">ti</data>")),
        HasSubstr("“ti” is no int"));
    EXPECT_THAT(refusal(changed("<data key=\"n_kind\">regime</data>", "<data key=\"n_kind\">rgime</data>")),
                AllOf(ContainsRegex("^g.graphml:[0-9]+: "), HasSubstr("\"kind\" cannot be “rgime”"),
                      HasSubstr("topic, provision, regime, agency, ministry")));
    EXPECT_THAT(refusal(changed("<data key=\"n_kind\">", "<data key=\"x\">1</data><data key=\"n_kind\">")),
                HasSubstr("“x”"));
    EXPECT_THAT(refusal(changed("<data key=\"n_kind\">", "<port/><data key=\"n_kind\">")),
                HasSubstr("<port>"));
    EXPECT_THAT(refusal(changed("<data key=\"e_from\">2016-01-01", "<data key=\"e_from\">2016-13-01")),
                AllOf(ContainsRegex("^g.graphml:[0-9]+: "), HasSubstr("\"from\" must be a day"),
                      HasSubstr("“2016-13-01”")));
    EXPECT_THAT(refusal(changed("<data key=\"n_code\">MDR", "<data key=\"n_code\">GDPR")), HasSubstr("GDPR"));
}

TEST(GraphMl, ALabelThatWasChangedIsRefusedRatherThanDropped)
{
    EXPECT_THAT(
        refusal(changed("<data key=\"n_label\">Datatilsynet<", "<data key=\"n_label\">Persontilsynet<")),
        AllOf(HasSubstr("line "), HasSubstr("“Persontilsynet”"), HasSubstr("graph edit rename")));
    EXPECT_THAT(refusal(changed("<data key=\"e_label\">interprets<", "<data key=\"e_label\">supervises<")),
                AllOf(HasSubstr("line "), HasSubstr("“interprets”")));
    EXPECT_EQ(refusal(changed("<data key=\"n_label\">Datatilsynet<", "<data key=\"n_label\"><")), "");
}

TEST(GraphMl, AFolderIsNoGraph)
{
    const QTemporaryDir folder;
    const GraphFile read = readGraphFile(folder.path(), ResponsibilityGraph::standard());
    ASSERT_EQ(read.wrong.size(), 1);
    EXPECT_THAT(read.wrong.constFirst().why.english().toStdString(),
                AllOf(HasSubstr(folder.path().toStdString()), HasSubstr("is a folder"),
                      HasSubstr("Nothing was changed")));
}

TEST(GraphMl, ACircleOfPartsIsToldWithItsLine)
{
    ResponsibilityParts parts = shipped();
    const auto topic = [](const QString &code) {
        ResponsibilityNode node;
        node.code = code;
        node.kind = NodeKind::Topic;
        node.names = {{{code, code, code}, {}, {QStringLiteral("x"), true, {}}}};
        node.grounds.source = QStringLiteral("x");
        return node;
    };
    parts.nodes << topic(QStringLiteral("t1")) << topic(QStringLiteral("t2"));
    parts.edges.append({QStringLiteral("t1"),
                        QStringLiteral("t2"),
                        EdgeKind::PartOf,
                        false,
                        false,
                        {},
                        {QStringLiteral("x"), true, {}}});
    parts.edges.append({QStringLiteral("t2"),
                        QStringLiteral("t1"),
                        EdgeKind::PartOf,
                        false,
                        false,
                        {},
                        {QStringLiteral("x"), true, {}}});
    EXPECT_THAT(refusal(writeGraphMl(parts)),
                ContainsRegex("^g.graphml:[0-9]+: part-of runs in a circle: t1 → t2 → t1"));
}

TEST(GraphMl, AnAgencyWithoutItsMinistryIsToldWithItsLine)
{
    ResponsibilityParts parts = shipped();
    parts.edges.removeIf([](const ResponsibilityEdge &edge) {
        return edge.from == QLatin1String("hdir") && edge.kind == EdgeKind::SubordinateTo;
    });
    EXPECT_THAT(refusal(writeGraphMl(parts)),
                ContainsRegex("g.graphml:[0-9]+: hdir stands under no ministry"));
}

TEST(GraphMl, WhatAnotherProgramWroteOfItIsReadToo)
{
    QByteArray bytes = writeGraphMl(shipped());
    bytes.replace("attr.type=\"int\"", "attr.type=\"long\"")
        .replace(">true<", ">True<")
        .replace(">false<", ">False<");
    const auto read = readGraphMl(bytes, QStringLiteral("g.graphml"));
    ASSERT_TRUE(read.ok()) << read.error().english().toStdString();
    EXPECT_TRUE(*read == shipped());
}

TEST(GraphMl, WhatAnotherProgramAddedOfItsOwnIsLeftOutAndTold)
{
    QByteArray bytes = writeGraphMl(shipped());
    bytes.replace(
        " <graph id=",
        " <key id=\"x1\" for=\"edge\" attr.name=\"id\" attr.type=\"string\"/>\n"
        " <key id=\"x2\" for=\"node\" yfiles.type=\"nodegraphics\"><desc>how it looks</desc></key>\n"
        " <key id=\"x3\" for=\"graph\" attr.name=\"name\" attr.type=\"string\"/>\n"
        " <graph parse.nodes=\"76\" id=");
    bytes.replace("  <node id=\"MDR\">\n",
                  "  <data key=\"x3\">a name</data><node id=\"MDR\"><desc>the device rules</desc>\n"
                  "   <data key=\"x2\"><shape><fill colour=\"#fff\"/>text</shape></data>\n");
    bytes.replace("target=\"MDR\">\n", "target=\"MDR\"><data key=\"x1\">7</data>\n");
    GraphMlLines lines;
    const auto read = readGraphMl(bytes, QStringLiteral("g.graphml"), &lines);
    ASSERT_TRUE(read.ok()) << read.error().english().toStdString();
    EXPECT_TRUE(*read == shipped());
    EXPECT_EQ(lines.leftOut.join(QLatin1Char(' ')), QStringLiteral("id x2 name"));
}

TEST(GraphMl, WhatMayHaveBeenMeantAsOursIsNotLeftOut)
{
    const auto withKey = [](const char *owner, const char *name) {
        return refusal(changed(" <graph id=", QByteArray(" <key id=\"x\" for=\"") + owner +
                                                  "\" attr.name=\"" + name +
                                                  "\" attr.type=\"string\"/>\n <graph id="));
    };
    EXPECT_THAT(withKey("edge", "Verified"), AllOf(HasSubstr("line 28"), HasSubstr("“Verified”")));
    EXPECT_THAT(withKey("node", "renamed"), HasSubstr("“renamed”"));
    EXPECT_THAT(withKey("all", "from"), HasSubstr("“from”"));
    EXPECT_THAT(withKey("port", "x"), HasSubstr("“port”"));
    // A value that would hold wherever none is given.
    EXPECT_THAT(
        refusal(changed("attr.name=\"verified\" attr.type=\"boolean\"/>",
                        "attr.name=\"verified\" attr.type=\"boolean\"><default>false</default></key>")),
        HasSubstr("<default>"));
    EXPECT_THAT(refusal(changed("</graph>", "<hyperedge/></graph>")), HasSubstr("<hyperedge>"));
    EXPECT_THAT(
        refusal(changed("<data key=\"n_kind\">", "<graph edgedefault=\"directed\"/><data key=\"n_kind\">")),
        HasSubstr("<graph>"));
}

TEST(GraphMl, NumbersAreReadAsOtherProgramsWriteThem)
{
    const auto precedence = [](const char *written) {
        QByteArray bytes = changed("<data key=\"n_precedence\">10</data>",
                                   QByteArray("<data key=\"n_precedence\">") + written + "</data>");
        return bytes.replace("attr.name=\"precedence\" attr.type=\"int\"",
                             "attr.name=\"precedence\" attr.type=\"double\"");
    };
    for (const char *ten : {"10", "10.0", "1e1"}) {
        const auto read = readGraphMl(precedence(ten), QStringLiteral("g.graphml"));
        ASSERT_TRUE(read.ok()) << read.error().english().toStdString();
        EXPECT_TRUE(*read == shipped());
    }
    for (const char *none : {"nan", "inf", "10.5", "1e300", ""})
        EXPECT_THAT(refusal(precedence(none)), HasSubstr("is no int")) << none;
}

TEST(GraphMl, TruthIsSaidAloudForProgramsThatFillInWhatIsMissing)
{
    // igraph gives every node and edge every key, and false where a truth is missing.
    const QByteArray bytes = writeGraphMl(shipped());
    EXPECT_EQ(bytes.count("<data key=\"n_verified\">"), shipped().nodes.size());
    EXPECT_EQ(bytes.count("<data key=\"e_verified\">"), shipped().edges.size());
}

TEST(GraphMl, AnotherOrderSaysTheSame)
{
    const ResponsibilityGraph &graph = ResponsibilityGraph::standard();
    ResponsibilityParts parts = shipped();
    std::reverse(parts.nodes.begin(), parts.nodes.end());
    std::reverse(parts.edges.begin(), parts.edges.end());
    EXPECT_TRUE(sayTheSame(parts, graph));
    parts.edges.removeLast();
    EXPECT_FALSE(sayTheSame(parts, graph));
    parts = shipped();
    parts.nodes[3].precedence += 1;
    EXPECT_FALSE(sayTheSame(parts, graph));
}

TEST(GraphMl, HostileFilesAreRefusedAtOnce)
{
    QByteArray laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE graphml [\n<!ENTITY a \"ha\">\n";
    for (char c = 'b'; c < 'k'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \"" + (QByteArray("&") + char(c - 1) + ";").repeated(10) +
                  "\">\n";
    laughs += "]>\n<graphml>&j;</graphml>";
    EXPECT_THAT(refusal(laughs), HasSubstr("g.graphml, line "));
    EXPECT_THAT(refusal("<!DOCTYPE graphml SYSTEM \"http://127.0.0.1:1/x.dtd\">\n<graphml/>"),
                HasSubstr("document type"));
    EXPECT_THAT(
        refusal(QByteArray("<graphml>") + QByteArray("<graph edgedefault=\"directed\">").repeated(5000)),
        HasSubstr("line 1"));
    EXPECT_THAT(refusal(QByteArray("<graphml>") + QByteArray("<a>").repeated(100000)), HasSubstr("line 1"));
}

TEST(GraphMl, WhatIsOnlyAlmostRightIsRefusedWithItsLine)
{
    const QByteArray whole = writeGraphMl(shipped());
    // Cut off anywhere: told as XML that ends too early.
    for (const qsizetype at : {whole.size() / 3, whole.size() - 12})
        EXPECT_THAT(refusal(whole.left(at)), ContainsRegex("g.graphml, line [0-9]+")) << at;
    const QByteArray wide =
        QStringEncoder(QStringEncoder::Utf16, QStringConverter::Flag::WriteBom)(QString::fromUtf8(whole));
    EXPECT_THAT(refusal(wide), HasSubstr("UTF-8"));
    for (const char *day : {"NaN", "2016-02-30", "01.01.2016", "0000-00-00"})
        EXPECT_THAT(
            refusal(changed("<data key=\"e_from\">2016-01-01", QByteArray("<data key=\"e_from\">") + day)),
            AllOf(ContainsRegex("g.graphml:[0-9]+"), HasSubstr("from")))
            << day;
    // Ends the wrong way round: a regime interprets no agency.
    EXPECT_THAT(refusal(changed("source=\"hdir\" target=\"helselovgivning\"",
                                "source=\"helselovgivning\" target=\"hdir\"")),
                ContainsRegex("g.graphml:[0-9]+: .*cannot be joined"));
    EXPECT_THAT(refusal(changed("<data key=\"n_names\">[", "<data key=\"n_names\">[[")), HasSubstr("names"));
}

TEST(GraphMl, AFaultIsToldWithTheLineItStandsOn)
{
    const QByteArray whole = writeGraphMl(shipped());
    // Before the reader follows anything: the line of the document type, not one that the reader has come to.
    const QByteArray bomb =
        "<?xml version=\"1.0\"?>\n\n<!DOCTYPE a [<!ENTITY a \"a\"><!ENTITY b \"&a;&a;&a;\">]>\n"
        "<graphml>&b;</graphml>";
    EXPECT_THAT(refusal(bomb), AllOf(HasSubstr("g.graphml, line 3"), HasSubstr("document type")));
    // The first letter that is not UTF-8.
    QByteArray odd = whole;
    const qsizetype at = odd.indexOf("helselovgivning</data>");
    odd.insert(at, "\xE6");
    const int line = static_cast<int>(odd.left(at).count('\n')) + 1;
    EXPECT_THAT(refusal(odd), AllOf(HasSubstr("line " + std::to_string(line) + ":"), HasSubstr("UTF-8")));
    // Cut off: what is missing, not what the reader found instead.
    EXPECT_THAT(refusal(whole.left(whole.indexOf("</graph>"))),
                HasSubstr("the file ends before <graph> does"));
    EXPECT_THAT(refusal(" \n "), HasSubstr("line 1: the file holds no graph"));
    // Whatever is wrong with the meaning: nothing was changed either.
    EXPECT_THAT(refusal(changed("<data key=\"n_kind\">regime", "<data key=\"n_kind\">regim")),
                AllOf(HasSubstr("g.graphml:"), HasSubstr("Nothing was changed")));
}

TEST(GraphMl, AFileThatIsTooLargeIsNotRead)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("big.graphml"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(100LL * 1024 * 1024));
    file.close();
    const auto reason = [](const QString &where) {
        const GraphFile read = readGraphFile(where, ResponsibilityGraph::standard());
        return read.wrong.isEmpty() ? std::string() : read.wrong.constFirst().why.english().toStdString();
    };
    EXPECT_THAT(reason(path), HasSubstr("larger"));
    EXPECT_THAT(reason(folder.filePath(QStringLiteral("none.graphml"))), HasSubstr("could not be read"));
    EXPECT_FALSE(writeGraphFile(folder.filePath(QStringLiteral("x.txt")), shipped()).ok());
}

TEST(GraphMl, DamagedFilesNeverCrashTheReader)
{
    const QByteArray whole = writeGraphMl(asKnownOn(ResponsibilityGraph::standard(), QDate(2019, 1, 1)));
    EXPECT_TRUE(rc::check("damaged files", [&] {
        QByteArray bytes = whole;
        for (int k = *rc::gen::inRange(1, 4); k > 0; --k)
            bytes[*rc::gen::inRange<int>(0, int(bytes.size()))] = char(*rc::gen::inRange(0, 256));
        const auto read = readGraphMl(bytes, QStringLiteral("g.graphml"));
        if (!read)
            RC_ASSERT(read.error().arguments.constFirst().startsWith(QStringLiteral("g.graphml")));
    }));
}

} // namespace tverrlos
