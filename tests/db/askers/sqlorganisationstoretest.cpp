#include "core/askers/organisationstore.h"
#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/maintenance/maintenance.h"
#include "tests/support/db/testdatabase.h"

namespace tverrlos::tests {

namespace {

const QString kari = QStringLiteral("kari");

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class Organisations : public OverBothBackEnds
{
protected:
    CaseNumber ask(const char *organisation, std::optional<Region> region = {},
                   QDate received = QDate(2024, 2, 12), std::optional<AskerType> type = {})
    {
        Case value = enquiry(received);
        value.asker = {};
        value.asker.organisation = text(organisation);
        value.asker.region = region;
        value.asker.type = type;
        const auto receipt = store().casework().create(value, {}, kari);
        EXPECT_TRUE(receipt.ok());
        return receipt ? receipt->now.number : CaseNumber(1900, 1);
    }
    OrganisationStore &organisations() { return store().organisations(); }
    QStringList names(const OrganisationFilter &filter = {})
    {
        const auto page = organisations().page(filter, {}, 100);
        EXPECT_TRUE(page.ok()) << (page ? "" : page.error().english().toStdString());
        QStringList list;
        if (page)
            for (const OrganisationRow &row : page->rows)
                list.append(row.facts.name);
        return list;
    }
    OrganisationId named(const char *name)
    {
        const auto id = organisations().named(text(name));
        EXPECT_TRUE(id.ok()) << name;
        return id ? *id : OrganisationId();
    }
    qint64 casesOf(OrganisationId id)
    {
        CaseFilter filter;
        filter.organisation = id;
        const auto count = store().cases().count(filter);
        EXPECT_TRUE(count.ok()) << (count ? "" : count.error().english().toStdString());
        return count ? *count : -1;
    }
    void expectSound()
    {
        const auto report = store().maintenance().verify({});
        ASSERT_TRUE(report.ok());
        for (const Problem &problem : report->problems)
            ADD_FAILURE() << problem.what.english().toStdString() << " " << problem.where.toStdString();
    }
};
OVER_BOTH_BACK_ENDS(Organisations);

TEST_P(Organisations, AreKnownFromTheCasesTheyAsk)
{
    ask("Tromsø kommune", Region::North, QDate(2024, 2, 12));
    ask("TROMSOE KOMMUNE", Region::North, QDate(2023, 5, 2), AskerType::Municipality);
    ask("Ål legesenter");
    ask("");
    EXPECT_EQ(names(), (QStringList{text("Tromsø kommune"), text("Ål legesenter")}));

    const auto tromso = organisations().find(named("tromsø kommune"));
    ASSERT_TRUE(tromso.ok());
    EXPECT_EQ(tromso->cases, 2);
    EXPECT_EQ(tromso->open, 2);
    EXPECT_EQ(tromso->firstReceived, QDate(2023, 5, 2));
    EXPECT_EQ(tromso->facts.type, AskerType::Municipality); // learned from the second
    EXPECT_EQ(tromso->spellings.size(), 2);
    EXPECT_EQ(casesOf(tromso->id), 2);
    expectSound();
}

TEST_P(Organisations, OfOneNameInTwoRegionsAreTwo)
{
    const CaseNumber west = ask("Herøy kommune", Region::West);
    const CaseNumber north = ask("Herøy kommune", Region::North);
    EXPECT_EQ(names().size(), 2);
    EXPECT_NE(*organisations().ofCase(west), *organisations().ofCase(north));
    EXPECT_EQ(organisations().named(text("Herøy kommune")).error().code, ErrorCode::Conflict);
    const auto candidates = organisations().candidates(**organisations().ofCase(west));
    ASSERT_EQ(candidates->size(), 1);
    EXPECT_EQ(candidates->first().why, NameLikeness::OtherRegion);

    ask("Helse Fjord HF", Region::West);
    ask("Helse Fjord HF", Region::National);
    EXPECT_EQ(names({text("helse fjord"), false}).size(), 1); // the name says which legal unit it is
}

TEST_P(Organisations, ThatMayBeOneAreSuggestedAndNeverMerged)
{
    ask("OUS");
    ask("Oslo universitetssykehus HF");
    ask("Oslo kommune");
    EXPECT_EQ(names().size(), 3);
    const auto candidates = organisations().candidates(named("OUS"));
    ASSERT_TRUE(candidates.ok());
    ASSERT_EQ(candidates->size(), 1);
    EXPECT_EQ(candidates->first().row.facts.name, text("Oslo universitetssykehus HF"));
    EXPECT_EQ(candidates->first().why, NameLikeness::Abbreviation);
    EXPECT_EQ(names({QString(), true}).size(), 2);
    EXPECT_EQ(organisations().count({QString(), true}).value(), 2);
}

TEST_P(Organisations, AreFoundInAnySpelling)
{
    ask("Universitetssykehuset Nord-Norge HF");
    ask("Ås kommune");
    EXPECT_EQ(names({text("universitetssjukehuset nord"), false}).size(), 1);
    EXPECT_EQ(names({text("UNN"), false}).size(), 1);
    EXPECT_EQ(names({text("aas"), false}), QStringList{text("Ås kommune")});
    EXPECT_EQ(names({text("100 %_"), false}), QStringList());
}

TEST_P(Organisations, ArePagedInTheOrderOfTheAlphabet)
{
    for (const char *name : {"Ås kommune", "Ærø AS", "Bø AS", "Østre AS", "alfa AS"})
        ask(name);
    QStringList list;
    std::optional<OrganisationCursor> after;
    do {
        const auto page = organisations().page({}, after, 2);
        ASSERT_TRUE(page.ok());
        for (const OrganisationRow &row : page->rows)
            list.append(row.facts.name);
        after = page->next;
    } while (after);
    EXPECT_EQ(list, (QStringList{text("alfa AS"), text("Bø AS"), text("Ærø AS"), text("Østre AS"),
                                 text("Ås kommune")}));
}

TEST_P(Organisations, AreMergedSoThatListsAndCountsFollowAndBackAgain)
{
    const CaseNumber first = ask("OUS", {}, QDate(2021, 9, 17), AskerType::HealthTrust);
    ask("Oslo universitetssykehus HF", Region::SouthEast, QDate(2024, 2, 12));
    const OrganisationId ous = named("OUS");
    const OrganisationId full = named("Oslo universitetssykehus HF");

    const auto preview = organisations().foretellMerge(ous, full);
    ASSERT_TRUE(preview.ok());
    EXPECT_EQ(preview->cases, 2);
    EXPECT_EQ(preview->firstReceived, QDate(2021, 9, 17));
    ASSERT_GE(preview->fields.size(), 3);
    EXPECT_EQ(preview->fields.at(0),
              (MergedField{text("name"), text("OUS"), text("Oslo universitetssykehus HF"),
                           text("Oslo universitetssykehus HF")}));
    EXPECT_EQ(preview->fields.at(1),
              (MergedField{text("type"), text("health-trust"), QString(), text("health-trust")}));

    const auto merged = organisations().merge(ous, full, kari);
    ASSERT_TRUE(merged.ok()) << merged.error().english().toStdString();
    EXPECT_EQ(merged->cases, 2);
    EXPECT_EQ(merged->firstReceived, QDate(2021, 9, 17)); // the earliest
    EXPECT_EQ(merged->facts.type, AskerType::HealthTrust);
    EXPECT_EQ(casesOf(full), 2);
    EXPECT_EQ(casesOf(ous), 2);
    EXPECT_EQ(*organisations().ofCase(first), full);
    EXPECT_EQ(names(), QStringList{text("Oslo universitetssykehus HF")});
    EXPECT_EQ(names({text("ous"), false}), QStringList{text("Oslo universitetssykehus HF")});
    EXPECT_EQ(named("OUS"), full);
    ask("OUS");
    EXPECT_EQ(casesOf(full), 3);
    expectSound();

    const auto again = organisations().unmerge(ous, kari);
    ASSERT_TRUE(again.ok()) << again.error().english().toStdString();
    EXPECT_EQ(again->cases, 2);
    EXPECT_EQ(casesOf(full), 1);
    EXPECT_FALSE(organisations().find(full)->facts.type); // what the merge had filled
    EXPECT_EQ(names().size(), 2);
    EXPECT_EQ(organisations().history(full)->last().act, text("unmerged"));
    expectSound();
}

TEST_P(Organisations, ThatWereMergedAreNoTargets)
{
    ask("A AS");
    ask("B AS");
    ask("C AS");
    const OrganisationId a = named("A AS"), b = named("B AS"), c = named("C AS");
    ASSERT_TRUE(organisations().merge(a, b, kari).ok());
    EXPECT_EQ(organisations().merge(c, a, kari).error().code, ErrorCode::Refused);
    EXPECT_EQ(organisations().merge(a, c, kari).error().code, ErrorCode::Refused);
    EXPECT_EQ(organisations().merge(b, b, kari).error().code, ErrorCode::Refused);
    EXPECT_EQ(organisations().foretellMerge(c, a).error().code, ErrorCode::Refused);
    EXPECT_EQ(organisations().unmerge(c, kari).error().code, ErrorCode::Refused);
    EXPECT_EQ(organisations().merge(OrganisationId(99), a, kari).error().code, ErrorCode::NotFound);

    // A chain comes apart where it is opened.
    ASSERT_TRUE(organisations().merge(b, c, kari).ok());
    EXPECT_EQ(casesOf(c), 3);
    ASSERT_TRUE(organisations().unmerge(a, kari).ok());
    EXPECT_EQ(casesOf(c), 2);
    ASSERT_TRUE(organisations().unmerge(b, kari).ok());
    EXPECT_EQ(casesOf(c), 1);
    expectSound();
}

TEST_P(Organisations, MergedCrosswiseInTwoConnectionsDoNotBothClose)
{
    ask("A AS");
    ask("B AS");
    const OrganisationId a = named("A AS"), b = named("B AS");
    const auto other = openStore();
    ASSERT_TRUE(other);
    // Both have looked, both decide; whoever comes second is refused.
    ASSERT_TRUE(organisations().foretellMerge(a, b).ok());
    ASSERT_TRUE(other->organisations().foretellMerge(b, a).ok());
    ASSERT_TRUE(organisations().merge(a, b, kari).ok());
    EXPECT_EQ(other->organisations().merge(b, a, text("ola")).error().code, ErrorCode::Refused);
    EXPECT_EQ(names(), QStringList{text("B AS")});
    expectSound();
}

TEST_P(Organisations, AreEditedWithAnEventAndWithoutTreadingOnOthers)
{
    ask("Fjord kommune");
    ask("Fjell kommune");
    const auto before = organisations().find(named("Fjord kommune"));
    ASSERT_TRUE(before.ok());
    OrganisationFacts facts = before->facts;
    facts.type = AskerType::Municipality;
    facts.size = text("4 000 innbyggere");
    const auto after = organisations().edit(before->id, facts, kari, before->revision);
    ASSERT_TRUE(after.ok()) << after.error().english().toStdString();
    EXPECT_EQ(after->facts, facts);
    EXPECT_EQ(organisations().edit(before->id, facts, kari, before->revision).error().code,
              ErrorCode::Conflict);
    EXPECT_EQ(organisations().edit(before->id, facts, kari, {}).error().code, ErrorCode::Refused);
    facts.name = text("Fjell kommune");
    EXPECT_EQ(organisations().edit(before->id, facts, kari, {}).error().code, ErrorCode::Refused);
    facts.name = text("Nye Fjord kommune");
    ASSERT_TRUE(organisations().edit(before->id, facts, kari, {}).ok());
    ask("Nye Fjord kommune");
    EXPECT_EQ(casesOf(before->id), 2);
    const auto history = organisations().history(before->id);
    ASSERT_EQ(history->size(), 3);
    EXPECT_EQ(history->at(1).act, text("edited"));
    EXPECT_EQ(history->at(1).to.value(text("type")).toString(), text("municipality"));
    expectSound();
}

TEST_P(Organisations, FollowTheNameThatACaseIsGivenLater)
{
    const CaseNumber number = ask("Fjordd kommune");
    EditAct edit;
    edit.asker = Asker();
    edit.asker->organisation = text("Fjord kommune");
    ASSERT_TRUE(store().casework().perform(number, edit, kari).ok());
    EXPECT_EQ(*organisations().ofCase(number), named("Fjord kommune"));
    EXPECT_EQ(casesOf(named("Fjordd kommune")), 0);
    expectSound();
}

TEST_P(Organisations, AreFilledInForADatabaseThatHadNone)
{
    ask("Fjord kommune", Region::West, QDate(2022, 1, 3), AskerType::Municipality);
    ask("FJORD KOMMUNE", Region::West);
    ask("Ål legesenter");
    Connection &connection = store().connection();
    for (const char *table : {"organisation_event", "organisation_name"})
        connection.execute(std::string("DELETE FROM ") + table);
    connection.execute("DELETE FROM organisation");

    const auto reopened = openStore();
    ASSERT_TRUE(reopened);
    EXPECT_EQ(names().size(), 2);
    const auto fjord = organisations().find(named("Fjord kommune"));
    EXPECT_EQ(fjord->cases, 2);
    EXPECT_EQ(fjord->facts.type, AskerType::Municipality);
    expectSound();
}

TEST_P(Organisations, ThatWereTamperedWithAreFound)
{
    ask("Fjord kommune");
    ask("Fjell kommune");
    for (const char *change :
         {"UPDATE organisation SET name = 'x' WHERE id = 1",
          "UPDATE organisation SET standing = 2 WHERE id = 1",
          "UPDATE organisation_name SET organisation_id = 2 WHERE name = 'Fjord kommune'",
          "DELETE FROM organisation_name WHERE name = 'Fjord kommune'",
          "DELETE FROM organisation_event WHERE id = 2", "UPDATE organisation_event SET actor = 'x'"}) {
        SCOPED_TRACE(change);
        Transaction undone(store().connection());
        store().connection().execute(change);
        const auto report = store().maintenance().verify({});
        ASSERT_TRUE(report.ok());
        EXPECT_FALSE(report->problems.isEmpty());
    }
}

} // namespace tverrlos::tests
