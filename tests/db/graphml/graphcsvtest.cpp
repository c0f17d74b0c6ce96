#include "db/graphml/graphcsv.h"

#include "core/responsibility/graphstore.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace tverrlos {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const ResponsibilityGraph &shipped()
{
    return ResponsibilityGraph::standard();
}

QByteArray table()
{
    return writeGraphCsv({shipped().nodes(), shipped().edges()});
}

/// "12: why" for each row that is wrong.
std::vector<std::string> wrong(const QByteArray &bytes)
{
    std::vector<std::string> told;
    for (const WrongRow &row : readGraphCsv(bytes, shipped()).wrong)
        told.push_back(std::to_string(row.line) + ": " + row.why.english().toStdString());
    return told;
}

/// The table with one more row at its end, whose line is lastLine().
QByteArray with(const char *row)
{
    return table() + row + "\r\n";
}

int lastLine()
{
    return static_cast<int>(shipped().edges().size()) + 2;
}

/// The line on which a row begins so, from 1; and the table without it.
int lineOf(const QByteArray &begins)
{
    return static_cast<int>(table().left(table().indexOf("\r\n" + begins)).count("\r\n")) + 2;
}

} // namespace

TEST(GraphCsv, TheTableComesBackAsItWentOut)
{
    const GraphFile read = readGraphCsv(table(), shipped());
    ASSERT_TRUE(read.wrong.isEmpty()) << wrong(table()).front();
    EXPECT_TRUE(read.leftOut.isEmpty());
    EXPECT_EQ(read.parts.nodes, shipped().nodes());
    EXPECT_EQ(read.parts.edges, shipped().edges());
}

TEST(GraphCsv, SettlementsFormulasAndOddTextsComeBackToo)
{
    ResponsibilityParts parts{shipped().nodes(), shipped().edges()};
    parts.edges.append({QStringLiteral("hdir"),
                        QStringLiteral("digitalisering"),
                        EdgeKind::Leads,
                        false,
                        false,
                        {QDate(2022, 1, 1), QDate(2023, 1, 1)},
                        {QStringLiteral("=SUM(A1)"), false, QStringLiteral("to\nlinjer; \"og\" æøå")},
                        {QStringLiteral("@Styringsgruppen"), QDate(2021, 12, 1)}});
    const GraphFile read = readGraphCsv(writeGraphCsv(parts), shipped());
    EXPECT_TRUE(read.wrong.isEmpty());
    EXPECT_EQ(read.parts.edges, parts.edges);
}

TEST(GraphCsv, WhatASpreadsheetMakesOfItSaysTheSame)
{
    QByteArray sheet = table();
    sheet.replace(";2016-01-01;", ";01.01.2016;").replace(";no;", ";nei;").replace(";yes;", ";Ja;");
    QList<QByteArray> lines = sheet.mid(3).trimmed().split('\n');
    std::reverse(lines.begin() + 1, lines.end()); // sorted another way
    lines.append(";;;;");
    const GraphFile read = readGraphCsv(lines.join('\n'), shipped());
    ASSERT_TRUE(read.wrong.isEmpty());
    EXPECT_TRUE(sayTheSame(read.parts, shipped()));
}

TEST(GraphCsv, RowsThatWereAddedAndTakenOutAreAddedAndTakenOut)
{
    const auto read = readGraphCsv(
        with("Folkehelseinstituttet;;consults;GDPR;;2025-01-01;;no;no;no;;;Referat;"), shipped());
    ASSERT_TRUE(read.wrong.isEmpty());
    ASSERT_EQ(read.parts.edges.size(), shipped().edges().size() + 1);
    const ResponsibilityEdge &added = read.parts.edges.constLast();
    EXPECT_EQ(placeOf(added), QStringLiteral("fhi consults GDPR"));
    EXPECT_EQ(added.valid.from, QDate(2025, 1, 1));
    EXPECT_FALSE(added.grounds.verified);

    QByteArray shorter = table();
    const qsizetype at = shorter.indexOf("\r\ndatatilsynet;Datatilsynet;consults;");
    ASSERT_GE(at, 0);
    shorter.remove(at, shorter.indexOf("\r\n", at + 2) - at);
    EXPECT_EQ(readGraphCsv(shorter, shipped()).parts.edges.size(), shipped().edges().size() - 1);
}

TEST(GraphCsv, EveryRowThatIsWrongIsToldWithItsLineAndWhy)
{
    QByteArray sheet = table();
    sheet += "nowhere;;interprets;GDPR;;;;no;no;yes;;;x;\r\n"
             "hdir;;owns;GDPR;;;;no;no;yes;;;x;\r\n"
             "hdir;;interprets;GDPR;;31.02.2024;;perhaps;no;yes;;;;\r\n"
             "hdir;;interprets;GDPR;;2024-01-01;2024-01-01;no;no;yes;;;x;\r\n"
             "GDPR;;interprets;hdir;;;;no;no;yes;;;x;\r\n"
             "hdir;;leads;GDPR;;;;no;no;yes;;;x;\r\n"
             "hdir;;interprets;GDPR;;9999-12-31;;no;no;yes;;;x;\r\n";
    const int first = lastLine();
    const auto at = [&](int row, const char *why) {
        return testing::AllOf(StartsWith(std::to_string(first + row) + ": "), HasSubstr(why));
    };
    EXPECT_THAT(wrong(sheet),
                ElementsAre(at(0, "“nowhere” is neither"), at(1, "“owns” is no kind"),
                            at(2, "“31.02.2024” is not a date"), at(2, "“perhaps” is neither yes nor no"),
                            at(2, "“source” is empty"), at(3, "before its first day is over"),
                            at(4, "cannot be joined"), at(5, "who decided it"), at(6, "is no day")));
}

TEST(GraphCsv, TextAfterAClosingQuotationMarkIsRefusedAndNotJoined)
{
    const std::string last = std::to_string(lastLine());
    EXPECT_THAT(wrong(with("hdir;;consults;GDPR;;2025-01-01;;no;no;yes;;;\"a\"b;")),
                ElementsAre(testing::AllOf(StartsWith(last + ": "), HasSubstr("“b”"), HasSubstr("twice"))));
    EXPECT_THAT(wrong(with("hdir;;consults;GDPR;;2025-01-01;;no;no;yes;;;\"a \"\"b\"\"\" ;")), ElementsAre());
}

TEST(GraphCsv, AKindThatIsNoneSaysWhichThereAre)
{
    EXPECT_THAT(wrong(with("hdir;;owns;GDPR;;;;no;no;yes;;;x;")),
                ElementsAre(testing::AllOf(HasSubstr("“owns”"), HasSubstr("interprets, supervises"))));
}

TEST(GraphCsv, EachEdgeKnowsItsLineHoweverASpreadsheetSortsThem)
{
    QList<QByteArray> lines = table().split('\n');
    std::swap(lines[1], lines[5]);
    const GraphFile read = readGraphCsv(lines.join('\n'), shipped());
    ASSERT_EQ(read.edgeLines.size(), read.parts.edges.size());
    EXPECT_EQ(read.edgeLines.at(0), 6);
    EXPECT_EQ(read.edgeLines.at(4), 2);
    EXPECT_EQ(read.parts.edges, shipped().edges());
}

TEST(GraphCsv, WhatIsWrongOnlyBesideAnotherRowIsToldOnItsRow)
{
    QByteArray sheet = table();
    sheet += "kdd;;succeeded-by;kmd;;2023-01-01;;no;yes;yes;;;x;\r\n"
             "hdir;;leads;digitalisering;;;;no;no;yes;S;2024-01-01;x;\r\n"
             "fhi;;leads;digitalisering;;;;no;no;yes;S;2024-01-01;x;\r\n";
    const std::string first = std::to_string(lastLine()), third = std::to_string(lastLine() + 2);
    EXPECT_THAT(wrong(sheet),
                ElementsAre(testing::AllOf(StartsWith(first + ": "), HasSubstr("circle")),
                            testing::AllOf(StartsWith(third + ": "), HasSubstr("Two settlements"))));
    // A second ministry at the same time is the later row's fault; none at all is no row's.
    EXPECT_THAT(wrong(with("fhi;;subordinate-to;kd;;;;no;no;yes;;;x;")),
                ElementsAre(StartsWith(std::to_string(lastLine()) + ": ")));
    // The same said twice.
    EXPECT_THAT(wrong(table() + "fhi;;consults;GDPR;;2025-01-01;;no;no;yes;;;x;\r\n"
                                "fhi;;consults;GDPR;;2026-01-01;;no;no;yes;;;x;\r\n"
                                "fhi;;consults;GDPR;;2025-01-01;;no;no;yes;;;y;\r\n"),
                ElementsAre(testing::AllOf(StartsWith(std::to_string(lastLine() + 1) + ": "),
                                           HasSubstr("holds already")),
                            StartsWith(std::to_string(lastLine() + 2) + ": ")));
    QByteArray without = table();
    const int line = lineOf("fhi;");
    QList<QByteArray> lines = without.split('\n');
    lines.removeAt(line - 1);
    EXPECT_THAT(wrong(lines.join('\n')), ElementsAre(testing::AllOf(StartsWith("0: "), HasSubstr("fhi"))));
}

TEST(GraphCsv, AnotherTableIsRefusedOnItsFirstLine)
{
    EXPECT_THAT(wrong("Saksnummer;Tittel\r\n2024-0001;x\r\n"),
                ElementsAre(testing::AllOf(StartsWith("1: "), HasSubstr("begins, kind, ends"))));
    EXPECT_THAT(wrong(QByteArray()), ElementsAre(StartsWith("1: ")));
    EXPECT_THAT(wrong(table().replace("begins_name", "begins")),
                ElementsAre(testing::AllOf(StartsWith("1: "), HasSubstr("twice"))));
    // What the table said about renamings must not be lost because a column is.
    EXPECT_THAT(wrong(table().replace(";renamed;", ";comment;")),
                ElementsAre(testing::AllOf(StartsWith("1: "), HasSubstr("renamed"))));
    QByteArray more = table();
    more.replace("\r\n", ";\r\n").replace(";note;\r\n", ";note;Vår kommentar\r\n");
    EXPECT_THAT(readGraphCsv(more, shipped()).leftOut, ElementsAre(QStringLiteral("Vår kommentar")));
}

TEST(GraphCsv, ARowWithOtherFieldsThanTheFirstIsRefusedAndNothingIsCutFromIt)
{
    const std::string last = std::to_string(lastLine()) + ": ";
    const auto refusedFor = [&](const char *why) {
        return ElementsAre(testing::AllOf(StartsWith(last), HasSubstr(why)));
    };
    for (const char *row : {"fhi;;consults;GDPR;;2025-01-01;;no;no;no;;;Referat;;;;;;",
                            R"(fhi;;consults;GDPR;;2025-01-01;;no;no;no;;;=HYPERLINK("http://x";"y");)",
                            "fhi;;consults;GDPR;;2025-01-01;;no;no;no;;;Referat"})
        EXPECT_THAT(wrong(with(row)), refusedFor("fields where the first row has 14")) << row;
    const std::vector<std::string> commas = wrong(table().replace(';', ','));
    ASSERT_FALSE(commas.empty());
    EXPECT_THAT(commas.front(), HasSubstr("fields where the first row has 14"));
    QByteArray zero = with("fhi;;consults;GDPR;;2025-01-01;;no;no;no;;;Ref_erat;");
    zero[zero.lastIndexOf("Ref_erat") + 3] = '\0';
    EXPECT_THAT(wrong(zero), refusedFor("NUL"));
}

TEST(GraphCsv, ANameThatWasChangedIsRefusedRatherThanDropped)
{
    const QByteArray begin = "datatilsynet;Datatilsynet;";
    QByteArray renamed = table();
    const qsizetype at = renamed.indexOf(begin);
    ASSERT_GE(at, 0);
    const auto line = static_cast<int>(renamed.left(at).count("\r\n")) + 1;
    renamed.replace(at, begin.size(), "datatilsynet;Persontilsynet;");
    const GraphFile read = readGraphCsv(renamed, shipped());
    ASSERT_EQ(read.wrong.size(), 1);
    EXPECT_EQ(read.wrong.constFirst().line, line);
    EXPECT_THAT(read.wrong.constFirst().why.english().toStdString(),
                testing::AllOf(HasSubstr("“Persontilsynet”"), HasSubstr("graph edit rename")));
}

TEST(GraphCsv, AFirstRowAloneIsNoTable)
{
    EXPECT_THAT(wrong(table().left(table().indexOf("\r\n") + 2)),
                ElementsAre(testing::AllOf(StartsWith("1: "), HasSubstr("no row below"))));
}

TEST(GraphCsv, DamagedTablesNeverCrashTheReader)
{
    EXPECT_TRUE(rc::check("damaged tables", [] {
        QByteArray bytes = table();
        for (int k = *rc::gen::inRange(1, 6); k > 0; --k)
            bytes[*rc::gen::inRange<int>(0, int(bytes.size()))] = char(*rc::gen::inRange(0, 256));
        const GraphFile read = readGraphCsv(bytes, shipped());
        for (const WrongRow &row : read.wrong)
            RC_ASSERT(row.line >= 0 && row.line <= lastLine() + 20);
    }));
}

} // namespace tverrlos
