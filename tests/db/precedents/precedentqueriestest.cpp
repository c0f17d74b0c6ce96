#include "core/cases/caserepository.h"
#include "core/intake/intakestore.h"
#include "core/precedents/precedentqueries.h"
#include "db/precedents/referenceindex.h"
#include "tests/support/db/testdatabase.h"

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

class Precedents : public OverBothBackEnds
{
protected:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }

    CaseNumber add(const char *title, const char *problem,
                   const QStringList &regimes = {QStringLiteral("GDPR")}, const char *organisation = "",
                   const QDate &received = QDate(2024, 2, 12))
    {
        Case value = enquiry(received, text(title));
        value.problem = text(problem);
        value.context.clear();
        value.asker = {};
        value.asker.organisation = text(organisation);
        value.regimes.clear();
        for (const QString &regime : regimes)
            value.regimes.append({RegimeCode(regime), RegimeStanding::Confirmed, 1, {}, {}, {}});
        return add(value);
    }
    CaseNumber add(const Case &value)
    {
        const auto receipt = store().casework().create(value, {}, QStringLiteral("kari"));
        EXPECT_TRUE(receipt.ok()) << (receipt ? "" : receipt.error().english().toStdString());
        return receipt ? receipt->now.number : CaseNumber(1900, 1);
    }
    void perform(const CaseNumber &number, const Act &act)
    {
        const auto receipt = store().casework().perform(number, act, QStringLiteral("kari"));
        ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
    }
    void resolve(const CaseNumber &number, StatementLabel label, const char *words, const char *reference,
                 const char *regime = "GDPR")
    {
        perform(number, TriageAct{});
        ResolveAct act;
        act.regime = RegimeCode(text(regime));
        act.statements = {{label, text(words), {text(reference)}}};
        perform(number, act);
    }
    QStringList similar(const Question &question, int limit = 10)
    {
        const auto found = store().precedents().similar(question, limit);
        EXPECT_TRUE(found.ok()) << (found ? "" : found.error().english().toStdString());
        QStringList titles;
        if (found)
            for (const SimilarCase &each : *found)
                titles.append(each.row.title);
        return titles;
    }
    QStringList contradicted(const Resolution &answer, const std::optional<CaseNumber> &self = {})
    {
        const auto found = store().precedents().contradicted(answer, self);
        EXPECT_TRUE(found.ok()) << (found ? "" : found.error().english().toStdString());
        QStringList told;
        if (found)
            for (const Contradiction &each : *found)
                told.append(each.number.text() + QLatin1Char(' ') + codeOf(each.kind));
        return told;
    }
    static Resolution answer(StatementLabel label, const char *words, const char *reference,
                             const char *regime = "GDPR")
    {
        Resolution resolution;
        resolution.regime = RegimeCode(text(regime));
        resolution.statements = {{label, text(words), {text(reference)}}};
        return resolution;
    }
    QStringList duplicates(const char *problem, const char *organisation, const char *address = "",
                           const QDate &received = QDate(2024, 2, 20))
    {
        Case value = enquiry(received);
        value.problem = text(problem);
        value.context.clear();
        value.asker = {};
        value.asker.organisation = text(organisation);
        value.asker.contactAddress = text(address);
        const auto found = store().precedents().likelyDuplicates(value);
        EXPECT_TRUE(found.ok()) << (found ? "" : found.error().english().toStdString());
        QStringList titles;
        if (found)
            for (const LikelyDuplicate &each : *found)
                titles.append(each.row.title);
        return titles;
    }
    void fill()
    {
        for (int i = 0; i < 8; ++i)
            add("fyll", "Noe annet av verdi for alle", {});
    }
};
OVER_BOTH_BACK_ENDS(Precedents);

const char recording[] =
    "Kan vi bruke språkmodell til transkribering av konsultasjoner hos fastlegen, og hvilket "
    "behandlingsgrunnlag har vi når lyden lagres hos leverandøren?";

} // namespace

TEST_P(Precedents, GiveNoReasonThatTellsNothing)
{
    fill();
    add("opptak", "Kan vi ta opp konsultasjoner etter GDPR og Normen?",
        {QStringLiteral("GDPR"), QStringLiteral("Normen")});
    add("høflig", "Hei, vi lurer på hvordan dette kan brukes, og om vi må ta det opp. Vennlig hilsen", {});
    const auto found = store().precedents().similar(
        {text("Hei, kan vi ta opp lyd fra konsultasjoner? Vi lurer på GDPR og Normen. Vennlig hilsen"),
         {RegimeCode(text("GDPR")), RegimeCode(text("Normen"))},
         {},
         {},
         {}},
        10);
    ASSERT_TRUE(found.ok());
    ASSERT_EQ(found->size(), 1) << "courtesies are no likeness";
    EXPECT_EQ(found->first().row.title, text("opptak"));
    EXPECT_EQ(found->first().sharedWords, QStringList{text("konsultasjoner")});
    EXPECT_EQ(found->first().sharedRegimes.size(), 2);
}

TEST_P(Precedents, PutsAnsweredAndClosedCasesFirst)
{
    fill();
    const CaseNumber closed = add("lukket", "Transkribering av konsultasjoner med språkmodell");
    resolve(closed, StatementLabel::Must, "Grunnlaget er artikkel 6.", "GDPR art. 6");
    perform(closed, CloseAct{});
    const CaseNumber answered = add("besvart", "Transkribering av konsultasjoner med språkmodell");
    resolve(answered, StatementLabel::Must, "Grunnlaget er artikkel 9.", "GDPR art. 9");
    add("åpen", "Transkribering av konsultasjoner med språkmodell, grunnlag");
    const Question question{text("Vi vil ha transkribering av konsultasjoner med en språkmodell, grunnlag?"),
                            {RegimeCode(text("GDPR"))},
                            {},
                            {},
                            {}};
    EXPECT_EQ(similar(question, 3), (QStringList{text("lukket"), text("besvart"), text("åpen")}));

    const auto found = store().precedents().similar(question, 3);
    ASSERT_TRUE(found.ok() && found->size() == 3);
    EXPECT_EQ(found->first().answer, text("Grunnlaget er artikkel 6."));
    EXPECT_TRUE(found->first().isPrecedent());
    EXPECT_FALSE(found->at(1).isPrecedent());
    EXPECT_EQ(found->first().sharedRegimes, QList<RegimeCode>{RegimeCode(text("GDPR"))});
    EXPECT_TRUE(found->first().sharedWords.contains(text("transkribering")));
}

TEST_P(Precedents, BringsForwardWhatWasAnsweredOnTheSameProvision)
{
    fill();
    const CaseNumber provision = add("paragraf", "Helt andre ord står i denne");
    resolve(provision, StatementLabel::Must, "Det kreves dispensasjon.",
            "helsepersonelloven § 29 første ledd");
    const Question question{text("Hva sier hpl. § 29 om dette?"), {}, {}, {}, {}};
    const auto found = store().precedents().similar(question, 3);
    ASSERT_TRUE(found.ok() && !found->isEmpty());
    EXPECT_EQ(found->first().row.title, text("paragraf"));
    EXPECT_EQ(found->first().sharedReferences, QStringList{text("helsepersonelloven § 29 første ledd")});
}

TEST_P(Precedents, TellsTheProvisionsAndTopicsThatAreShared)
{
    fill();
    Case value = enquiry(QDate(2024, 2, 12), text("merket"));
    value.problem = text("Transkribering av konsultasjoner med språkmodell");
    value.provisions = {ProvisionCode(text("gdpr-6")), ProvisionCode(text("gdpr-9"))};
    value.topics = {TopicCode(text("transkribering"))};
    perform(add(value), TriageAct{});
    const Question question{text("Kan vi ha transkribering av konsultasjoner?"),
                            {},
                            {ProvisionCode(text("gdpr-9"))},
                            {TopicCode(text("transkribering")), TopicCode(text("ansvar"))},
                            {}};
    const auto found = store().precedents().similar(question, 3);
    ASSERT_TRUE(found.ok() && !found->isEmpty());
    EXPECT_EQ(found->first().sharedProvisions, QList<ProvisionCode>{ProvisionCode(text("gdpr-9"))});
    EXPECT_EQ(found->first().sharedTopics, QList<TopicCode>{TopicCode(text("transkribering"))});
}

TEST_P(Precedents, IsNotLikeItself)
{
    fill();
    const CaseNumber self = add("selv", recording);
    add("annen", recording);
    const auto shown = store().cases().find(self);
    ASSERT_TRUE(shown.ok());
    const QStringList titles = similar(Question::of(*shown));
    EXPECT_TRUE(titles.contains(text("annen")));
    EXPECT_FALSE(titles.contains(text("selv")));
}

TEST_P(Precedents, FindsTheAnswerThatSaysOtherwise)
{
    const CaseNumber first = add("en", recording);
    resolve(first, StatementLabel::Must, "Samtykke skal innhentes.", "GDPR art. 6 nr. 1");
    perform(first, CloseAct{});
    const CaseNumber second = add("to", recording);
    resolve(second, StatementLabel::Should, "Samtykke bør innhentes.", "personvernforordningen artikkel 6");
    const QStringList told{first.text() + text(" weight")};
    const auto shown = store().cases().find(second);
    ASSERT_TRUE(shown.ok());
    EXPECT_EQ(contradicted(shown->resolutions.first(), second), told);
    EXPECT_EQ(contradicted(answer(StatementLabel::Should, "Vurder det.", "GDPR artikkel 6")), told);
    EXPECT_EQ(contradicted(answer(StatementLabel::Should, "Vurder det.", "GDPR art. 7")), QStringList());

    // The answer is rewritten: it agrees, and the first one's contradiction is gone too.
    ResolveAct act;
    act.regime = RegimeCode(text("GDPR"));
    act.statements = {{StatementLabel::Must, text("Samtykke skal innhentes."), {text("GDPR art. 6")}}};
    perform(second, act);
    EXPECT_EQ(contradicted(answer(StatementLabel::Must, "Samtykke skal innhentes.", "GDPR art. 6")),
              QStringList());
    perform(second, UndoAct{});
    EXPECT_EQ(contradicted(answer(StatementLabel::Must, "Samtykke skal innhentes.", "GDPR art. 6")),
              QStringList{second.text() + text(" weight")});
}

TEST_P(Precedents, MakesItsTableOfOlderDatabases)
{
    const CaseNumber first = add("en", recording);
    resolve(first, StatementLabel::Must, "Samtykke skal innhentes.", "GDPR art. 6");
    const auto otherwise = answer(StatementLabel::Should, "Vurder det.", "GDPR art. 6");
    Connection &connection = store().connection();
    connection.execute("DELETE FROM resolution_reference");
    fillReferences(connection); // of the same making: nothing to do
    EXPECT_EQ(contradicted(otherwise), QStringList());
    connection.execute("DELETE FROM derived_table");
    fillReferences(connection);
    EXPECT_EQ(contradicted(otherwise), QStringList{first.text() + text(" weight")});
}

TEST_P(Precedents, KnowsTheSameEnquiryFromTheSameAsker)
{
    add("kjent", recording, {}, "Legekontoret Fjellsida AS");
    add("samme tema", "Kan vi bruke språkmodell?", {}, "Legekontoret Fjellsida AS");
    const QByteArray again = QByteArray("Hei, vi purrer. ") + recording;
    EXPECT_EQ(duplicates(again.constData(), "Legekontoret Fjellsida AS"), QStringList{text("kjent")});
    EXPECT_EQ(duplicates(recording, "LEGEKONTORET FJELLSIDA AS"), QStringList{text("kjent")});
    EXPECT_EQ(duplicates(recording, "Legekontoret Dalbotn AS"), QStringList());
    EXPECT_EQ(duplicates(recording, ""), QStringList());
    EXPECT_EQ(duplicates(recording, "Legekontoret Fjellsida AS", "", QDate(2025, 2, 20)), QStringList());
}

TEST_P(Precedents, KnowsTheSameEnquiryByItsContextToo)
{
    Case value = enquiry(QDate(2024, 2, 12), text("kjent"));
    value.problem = text("Kan vi ta opp lyd?");
    value.context = text(recording);
    value.asker = {};
    value.asker.organisation = text("Legekontoret Fjellsida AS");
    const CaseNumber known = add(value);
    const QByteArray whole = QByteArray("Kan vi ta opp lyd? ") + recording;
    EXPECT_EQ(duplicates(whole.constData(), "Legekontoret Fjellsida AS"), QStringList{text("kjent")});
    perform(known, TriageAct{});
    EXPECT_EQ(duplicates(recording, "Legekontoret Fjellsida AS"), QStringList{text("kjent")});
}

TEST_P(Precedents, KnowsTheAskerByTheAddressToo)
{
    Case value = enquiry(QDate(2024, 2, 12), text("kjent"));
    value.problem = text(recording);
    value.context.clear();
    value.asker = {};
    value.asker.contactAddress = text("post@fjellsida.example");
    add(value);
    EXPECT_EQ(duplicates(recording, "", "POST@fjellsida.example"), QStringList{text("kjent")});
    EXPECT_EQ(duplicates(recording, "", "annen@fjellsida.example"), QStringList());
}

TEST_P(Precedents, NamesInTheReceiptWhatAMailSeemsToBeOnceMore)
{
    const CaseNumber known = add("kjent", recording, {}, "Legekontoret Fjellsida AS");
    ReadyEnquiry ready;
    ready.source = text("igjen.eml");
    ready.contentKey = QByteArray(32, 'x');
    ready.enquiry = enquiry(QDate(2024, 2, 20), text("igjen"));
    ready.enquiry.problem = text(recording);
    ready.enquiry.asker.organisation = text("Legekontoret Fjellsida AS");
    ForetoldSources met;
    const auto foretold = store().intake().foretell({ready}, met);
    ASSERT_TRUE(foretold.ok());
    EXPECT_EQ(foretold->first().resembles, QList<CaseNumber>{known});
    const auto items = store().intake().take({ready}, QStringLiteral("kari"));
    ASSERT_TRUE(items.ok()) << items.error().english().toStdString();
    EXPECT_EQ(items->first().outcome, IntakeOutcome::New);
    EXPECT_EQ(items->first().resembles, QList<CaseNumber>{known});
    ASSERT_EQ(items->first().remarks.size(), 1);
    EXPECT_TRUE(items->first().remarks.first().english().contains(known.text()));
    // A row of a sheet stands as the office wrote it.
    ready.settled = true;
    ready.contentKey = QByteArray(32, 'y');
    const auto row = store().intake().take({ready}, QStringLiteral("kari"));
    ASSERT_TRUE(row.ok());
    EXPECT_TRUE(row->first().resembles.isEmpty());
}
