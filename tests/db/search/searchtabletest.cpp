#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "tests/support/db/testdatabase.h"

#include <algorithm>

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

/// One office's cases, each named by its title, and what each question must find: no more and no less, on
/// both back ends.
class SearchTable : public OverBothBackEnds
{
protected:
    void SetUp() override
    {
        OverBothBackEnds::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        add("plikten", "Følger det av journalføringsplikten at opptaket skal lagres?");
        add("føring", "Journalføring av samtaler når kunstig intelligens skriver utkastet");
        add("skrive", "Vi journalfører allerede i dag. Plikt til å varsle er en annen sak.");
        add("taushet", "Gjelder taushetsplikten når leverandøren hører på?");
        add("teie", "Gjeld teieplikta når leverandøren høyrer på?");
        add("kontroll", "Må et teknisk kontrollorgan vurdere modellen?");
        add("omvendt", "Et kontrollorgan som er teknisk dyktig");
        add("norsk", "Bjørn Ærlig ved Ålesund sykehus spør");
        add("svensk", "Björn Ärlig vid sjukhuset frågar om KI");
        add("uten tegn", "Bjorn Aerlig og alesund, ring");
        add("løst", "Bla\u030Aba\u0308r og A\u030Alesund med lose tegn"); // decomposed letters
        add("hel", "Er dette medisinsk utstyr? Samtykket er gitt. AI brukes.");
        add("engelsk", "Is this a medical device? Consent was given.");
        add("operatører", "and or not near: AND OR NOT NEAR(a b)");
        add("smil", "Vi er glade \U0001F600 for svar");
    }
    void add(const char *title, const char *problem)
    {
        Case value = enquiry(QDate(2024, 2, 12), QString::fromUtf8(title));
        value.problem = QString::fromUtf8(problem);
        value.context.clear();
        const auto receipt = store().casework().create(value, {}, QStringLiteral("kari"));
        ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
        if (number.isEmpty())
            number = receipt->now.number.text();
    }
    std::vector<std::string> find(const QString &typed)
    {
        CaseFilter filter;
        filter.search = typed;
        const auto page = store().cases().page(filter, CaseOrder::Relevance, false, {}, 100);
        const auto count = store().cases().count(filter);
        std::vector<std::string> titles;
        if (!page || !count) {
            ADD_FAILURE() << (page ? count.error() : page.error()).english().toStdString();
            return titles;
        }
        for (const CaseRow &row : page->rows)
            titles.push_back(row.title.toStdString());
        EXPECT_EQ(*count, static_cast<qint64>(titles.size()));
        std::sort(titles.begin(), titles.end());
        return titles;
    }
    void expect(const QString &typed, std::vector<std::string> titles)
    {
        SCOPED_TRACE(typed.left(60).toStdString());
        std::sort(titles.begin(), titles.end());
        EXPECT_EQ(find(typed), titles);
    }
    void expect(const char *typed, const std::vector<std::string> &titles)
    {
        expect(QString::fromUtf8(typed), titles);
    }

    QString number; ///< of the first case
};
OVER_BOTH_BACK_ENDS(SearchTable);

} // namespace

TEST_P(SearchTable, FindsInflectionsCompoundsAndTheOtherNorwegian)
{
    expect("journalføring", {"plikten", "føring", "skrive"});
    expect("journalføringsplikten", {"plikten"});
    expect("journalføringsplikt*", {"plikten"});
    expect("plikt", {"plikten", "skrive", "taushet", "teie"});
    expect("teieplikt", {"taushet", "teie"});
    expect("taushetsplikten", {"taushet", "teie"});
    expect("TEIEPLIKTA", {"taushet", "teie"});
}

TEST_P(SearchTable, FindsTheSameInBothNorwegiansAlsoAsPartsOfCompounds)
{
    add("prosjekt b", "Forskningsprosjektet ved Universitetssykehuset");
    add("prosjekt n", "Forskingsprosjektet ved Universitetssjukehuset");
    add("loven b", "Helseforskningsloven og veiledningstjenesten");
    add("lova n", "Helseforskingslova og rettleiingstenesta");
    for (const char *typed : {"forskning", "forsking"})
        expect(typed, {"prosjekt b", "prosjekt n", "loven b", "lova n"});
    const std::vector<std::string> projects{"prosjekt b", "prosjekt n"};
    const std::vector<std::string> acts{"loven b", "lova n"};
    for (const char *typed :
         {"forskningsprosjekt", "forskingsprosjekt", "forskningsprosjekter ", "forskingsprosjekta ",
          "universitetssykehus", "universitetssjukehus", "universitetssjukehusa "})
        expect(typed, projects);
    for (const char *typed : {"helseforskning", "helseforsking", "veiledningstjeneste", "rettleiingsteneste",
                              "vegleiingsteneste", "veiledning", "rettleiing"})
        expect(typed, acts);
    const std::vector<std::string> hospitals{"norsk", "prosjekt b", "prosjekt n"};
    for (const char *typed : {"sykehus", "sjukehus", "sykehuset ", "sjukehuset "})
        expect(typed, hospitals);
    expect("forskning*", {"prosjekt b"}); // as it is written
}

TEST_P(SearchTable, TakesPhrasesAtTheirWord)
{
    expect("\"teknisk kontrollorgan\"", {"kontroll"});
    expect("«teknisk kontrollorgan»", {"kontroll"});
    expect("teknisk \"kontrollorgan\"", {"kontroll", "omvendt"});
    expect("\"kontrollorgan teknisk\"", {});
    expect("\"björn ærlig\"", {"norsk", "svensk"});
}

TEST_P(SearchTable, TakesPhrasesInBothNorwegians)
{
    add("b", "Veilederne ved sykehuset spør om taushetsplikten");
    add("n", "Rettleiarane ved sjukehuset spør om teieplikta");
    const std::vector<std::string> both{"b", "n"};
    for (const char *typed : {"\"ved sykehuset\" spør", "\"ved sjukehuset\" spør", "\"veileder ved sykehus\"",
                              "\"rettleiar ved sjukehus\"", "\"om taushetsplikt\"", "\"om teieplikt\"",
                              "\"rettleiarane ved sykehuset spør om taushetsplikten\""})
        expect(typed, both);
    expect("\"sykehuset ved\"", {});
    expect("\"om confidentiality\"", {}); // another language is another word
    const QString copied = QStringLiteral("veilederne ved sykehuset ").repeated(300);
    expect(QLatin1Char('"') + copied + QLatin1Char('"'), {});
}

TEST_P(SearchTable, FindsEndingsOfEitherNorwegianThatNoListKnows)
{
    add("b", "Sårbarheten og påliteligheten; innbyggerne og søkerne spør");
    add("n", "Sårbarheita og pålitelegheita; innbyggjarane og søkjarane spør");
    const std::vector<std::string> both{"b", "n"};
    for (const char *typed : {"sårbarhet ", "sårbarheit ", "sårbarheter", "sårbarheiter", "pålitelighet",
                              "pålitelegheit", "pålitelegheita ", "søker ", "søkjar ", "søkere ", "søkerne",
                              "søkjarane ", "innbyggere", "innbyggjarar", "innbyggerne ", "innbyggjarane "})
        expect(typed, both);
}

TEST_P(SearchTable, ReadsSwedishLettersAsNorwegianOnesAndKeepsThePlainOnesApart)
{
    expect("bjørn", {"norsk", "svensk"});
    expect("björn", {"norsk", "svensk"});
    expect("BJÖRN", {"norsk", "svensk"});
    expect("bjorn", {"uten tegn"});
    expect("Ærlig", {"norsk", "svensk"});
    expect("ärlig", {"norsk", "svensk"});
    expect("ålesund", {"norsk", "løst"});
    expect("ÅLESUND", {"norsk", "løst"});
    expect("A\u030Alesund", {"norsk", "løst"});
    expect("alesund", {"uten tegn"});
    expect("blåbær", {"løst"});
}

TEST_P(SearchTable, FindsWhatIsStillBeingTyped)
{
    expect("journalf", {"plikten", "føring", "skrive"});
    expect("taus", {"taushet"});
    expect("bjö", {"norsk", "svensk"});
    expect("teknisk kont", {"kontroll", "omvendt"});
    expect("tekn", {"kontroll", "omvendt"});
    expect("tekn ", {}); // the word has come to its end
    expect("ta", {});    // two letters begin half the vocabulary
    expect("«teknisk kont", {"kontroll", "omvendt"});
    expect(number.chopped(1), find(number.chopped(1) + QStringLiteral("*")));
    const auto begun = find(number.chopped(1));
    EXPECT_TRUE(std::count(begun.begin(), begun.end(), "plikten"));
}

TEST_P(SearchTable, KnowsTheFieldsWordsByTheirOtherNames)
{
    expect("KI", {"føring", "svensk", "hel"});
    expect("kunstig intelligens", {"føring", "svensk", "hel"});
    expect("\"kunstig intelligens\"", {"føring"});
    expect("AI", {"føring", "svensk", "hel"});
    expect("medisinsk utstyr", {"hel", "engelsk"});
    expect("medical device", {"hel", "engelsk"});
    expect("samtykke", {"hel", "engelsk"});
    expect("samtykkje KI", {"hel"});
}

TEST_P(SearchTable, TakesOperatorsForWords)
{
    expect("AND", {"operatører"});
    expect("NOT NEAR", {"operatører"});
    expect("near(a b)", {"operatører"});
    expect("taushetsplikten OR teieplikta", {});
    expect("title:taushet", {});
    expect("-samtykke", {"hel", "engelsk"});
}

TEST_P(SearchTable, AnswersWhatIsNoWordWithNothing)
{
    for (const char *typed : {"\"", "\"\"", "***", "§§ %", "(((", "'; --", "\U0001F600", "\u0301", "\\"})
        expect(typed, {});
    expect(QString(QChar(0)), {});
    expect(QStringLiteral("samtykke") + QChar(0) + QStringLiteral("ki"), {});
    expect(QString(QChar(0)) + QStringLiteral("taushetsplikt ") + QChar(0), {"taushet", "teie"});
    expect(QString(QChar(0xD83D)) + QStringLiteral(" taushetsplikt "), {"taushet", "teie"});
    expect("taushetsplikt \U0001F600", {"taushet", "teie"});
    expect("\"taushetsplikten når leverandøren hører", {"taushet"});
}

TEST_P(SearchTable, AnswersTheLongestQuestions)
{
    expect(QString(10'000, u'ø'), {});
    expect(QString(10'000, u'"'), {});
    expect(QStringLiteral("taushetsplikt ").repeated(720), {"taushet", "teie"});
    QString different;
    for (int i = 0; different.size() < 10'000; ++i)
        different += QStringLiteral("bjørn%1 ").arg(i);
    expect(different, {});
    expect(QLatin1Char('"') + different + QLatin1Char('"'), {});
    expect(QStringLiteral("björn-").repeated(1'700), {});
    expect(QStringLiteral("kunstig intelligens ").repeated(500), {"føring", "svensk", "hel"});
}
