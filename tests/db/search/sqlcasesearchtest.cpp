#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/precedents/precedentqueries.h"
#include "db/search/searchindex.h"
#include "tests/support/db/testdatabase.h"

#include <QRandomGenerator>

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

class CaseSearchTest : public OverBothBackEnds
{
protected:
    CaseNumber add(const char *title, const char *problem, const char *context = "",
                   const char *organisation = "")
    {
        Case value = enquiry(QDate(2024, 2, 12), QString::fromUtf8(title));
        value.problem = QString::fromUtf8(problem);
        value.context = QString::fromUtf8(context);
        value.asker.organisation = QString::fromUtf8(organisation);
        const auto receipt = store().casework().create(value, {}, QStringLiteral("kari"));
        EXPECT_TRUE(receipt.ok()) << (receipt ? "" : receipt.error().english().toStdString());
        return receipt ? receipt->now.number : CaseNumber(1900, 1);
    }
    /// Titles found, the most relevant first.
    QStringList find(const QString &typed)
    {
        CaseFilter filter;
        filter.search = typed;
        const auto page = store().cases().page(filter, CaseOrder::Relevance, false, {}, 100);
        EXPECT_TRUE(page.ok()) << typed.left(100).toStdString() << ": "
                               << (page ? "" : page.error().english().toStdString());
        const auto count = store().cases().count(filter);
        EXPECT_TRUE(count.ok());
        QStringList titles;
        if (page)
            for (const CaseRow &row : page->rows)
                titles.append(row.title);
        EXPECT_EQ(count ? *count : -1, titles.size()) << typed.left(100).toStdString();
        return titles;
    }
    QStringList find(const char *typed) { return find(QString::fromUtf8(typed)); }
    QStringList sorted(QStringList titles)
    {
        titles.sort();
        return titles;
    }
    static QStringList list(std::initializer_list<const char *> words)
    {
        QStringList answer;
        for (const char *word : words)
            answer.append(QString::fromUtf8(word));
        return answer;
    }
};
OVER_BOTH_BACK_ENDS(CaseSearchTest);

} // namespace

TEST_P(CaseSearchTest, FindsTitleProblemContextOrganisationAndNumber)
{
    const CaseNumber number =
        add("Røntgen", "Hvem svarer for bildene?", "Vi kjøper fra Ålesund", "Førde sjukehus");
    add("Annet", "Noe helt annet");
    EXPECT_EQ(find("røntgen"), list({"Røntgen"}));
    EXPECT_EQ(find("BILDENE"), list({"Røntgen"}));
    EXPECT_EQ(find("ålesund"), list({"Røntgen"}));
    EXPECT_EQ(find("førde sjukehus"), list({"Røntgen"}));
    EXPECT_EQ(find(number.text()), list({"Røntgen"}));
    EXPECT_EQ(find("rontgen"), QStringList());
}

TEST_P(CaseSearchTest, FindsInflectionsCompoundsPrefixesAndPhrases)
{
    add("A", "Følger det av journalføringsplikten at samtalen skal lagres?");
    add("B", "Skal helsepersonell lagre samtaler? Plikten til journal er gammel.");
    EXPECT_EQ(find("journalføring"), list({"A"}));
    EXPECT_EQ(sorted(find("samtalene")), list({"A", "B"}));
    EXPECT_EQ(sorted(find("journal*")), list({"A", "B"}));
    EXPECT_EQ(find("\"samtalen skal lagres\""), list({"A"}));
    EXPECT_EQ(find("\"skal lagres\" journalføringsplikt"), list({"A"}));
    EXPECT_EQ(find("\"lagres skal\""), QStringList());
}

TEST_P(CaseSearchTest, FindsTheOtherNorwegian)
{
    add("bokmål", "taushetsplikten ved bruk av språkmodell på sykehuset");
    add("nynorsk", "teieplikta ved bruk av språkmodell på sjukehuset");
    EXPECT_EQ(sorted(find("teieplikt")), list({"bokmål", "nynorsk"}));
    EXPECT_EQ(sorted(find("sykehuset taushetsplikt")), list({"bokmål", "nynorsk"}));
}

TEST_P(CaseSearchTest, FollowsWhatIsEdited)
{
    const CaseNumber number = add("Gammel tittel", "gammelt spørsmål");
    EditAct edit;
    edit.title = QStringLiteral("Fersk overskrift");
    const auto receipt = store().casework().perform(number, edit, QStringLiteral("kari"));
    ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
    EXPECT_EQ(find("overskrift"), list({"Fersk overskrift"}));
    EXPECT_EQ(find("tittel"), QStringList());
    EXPECT_EQ(find("spørsmål"), list({"Fersk overskrift"}));
}

TEST_P(CaseSearchTest, AnswersAnythingThatIsTyped)
{
    add("a b", "AND OR NOT near");
    QRandomGenerator random(42);
    const QString signs = QStringLiteral("\"*()'\\%_^:+-{}[]|&!<>@;,. aÅø0\u00AD\u2019\n\t");
    for (int i = 0; i < 150; ++i) {
        QString typed;
        for (int length = random.bounded(1, 60); length > 0; --length)
            typed += signs.at(random.bounded(signs.size()));
        find(typed);
    }
    find(QString(10'000, u'"'));
    find(QString(10'000, u'å'));
    find(QStringLiteral("ord ").repeated(2'500));
    QString many;
    for (int i = 0; i < 1'500; ++i)
        many += QStringLiteral("ord%1 ").arg(i);
    EXPECT_EQ(find(many), QStringList());
    EXPECT_EQ(find(QString(QLatin1Char('"') + many + QLatin1Char('"'))), QStringList());
    EXPECT_EQ(find("§ %"), QStringList());
    EXPECT_EQ(find("  "), list({"a b"}));
}

TEST_P(CaseSearchTest, FindsPhrasesFarIntoLongTexts)
{
    QString far;
    for (int i = 0; i < 8'000; ++i)
        far += QStringLiteral("og ");
    const QByteArray problem = (far + QStringLiteral("siste ord her")).toUtf8();
    add("lang", problem.constData());
    EXPECT_EQ(find("\"og siste ord\""), list({"lang"}));
    EXPECT_EQ(find("\"ord siste\""), QStringList());
}

TEST_P(CaseSearchTest, TakesHostileTexts)
{
    QString words; // more different words than a tsvector holds
    for (int i = 0; i < 200'000; ++i)
        words += QStringLiteral("hølærd%1å ").arg(i);
    const QByteArray problem = words.toUtf8();
    add("stor", problem.constData());
    EXPECT_EQ(find("hølærd17å"), list({"stor"}));
    add("tegn", "\xEF\xBB\xBF"
                "bom 'sitat' \\ \xF0\x9F\x98\x80 \xC2\xAD x");
    EXPECT_EQ(find("sitat"), list({"tegn"}));
}

TEST_P(CaseSearchTest, NamesTheWordsThatSimilarCasesShare)
{
    add("likt", "Kan vi bruke språkmodell til transkribering av pasientsamtaler?");
    add("ulikt", "Krever robotstøvsugere i korridoren CE-merking?");
    for (int i = 0; i < 6; ++i)
        add("fyll", "Kan vi bruke dette til noe av verdi?");
    const auto answer = store().precedents().similar(
        {QStringLiteral("Vi vil bruke transkribering av samtaler med en språkmodell"), {}, {}, {}, {}}, 3);
    ASSERT_TRUE(answer.ok()) << answer.error().english().toStdString();
    ASSERT_FALSE(answer->isEmpty());
    EXPECT_EQ(answer->first().row.title, QStringLiteral("likt"));
    EXPECT_TRUE(answer->first().sharedWords.contains(QStringLiteral("transkribering")));
    EXPECT_TRUE(answer->first().sharedWords.contains(QStringLiteral("språkmodell")));
    EXPECT_FALSE(answer->first().sharedWords.contains(QStringLiteral("bruke")));
}

TEST_P(CaseSearchTest, RebuildsWhatItHolds)
{
    add("A", "Transkribering av samtaler");
    SearchIndex(store().connection()).rebuild();
    EXPECT_EQ(find("transkribering"), list({"A"}));
}
