#include "core/answers/answerdocument.h"
#include "tests/support/core/answeredcase.h"

#include <gtest/gtest.h>

using namespace tverrlos;
using tests::answeredCase;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

AnswerDocument answer(const Case &value, std::optional<CaseLanguage> language = std::nullopt)
{
    const Result<AnswerDocument> made = answerOf(value, ResponsibilityGraph::standard(), language);
    EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().english().toStdString());
    return made.ok() ? *made : AnswerDocument();
}

Error refusal(const Case &value)
{
    const Result<AnswerDocument> made = answerOf(value, ResponsibilityGraph::standard());
    EXPECT_FALSE(made.ok());
    return made.ok() ? Error() : made.error();
}

} // namespace

TEST(JointAnswer, FollowsTheAskersLanguageUnlessAnotherIsAskedFor)
{
    EXPECT_EQ(answer(answeredCase()).language, CaseLanguage::Nynorsk);
    EXPECT_EQ(answer(answeredCase()).chapters.first().name.toStdString(), "Helselovgivinga");
    EXPECT_EQ(answer(answeredCase(), CaseLanguage::English).chapters.first().name.toStdString(),
              "Health legislation");
}

TEST(JointAnswer, IsOrderedAsTheCaseAndGroupsDutiesBeforeAdviceBeforeInformation)
{
    const AnswerDocument made = answer(answeredCase());
    ASSERT_EQ(made.chapters.size(), 2);
    EXPECT_EQ(made.chapters.at(0).outcome, ResolutionOutcome::Unclear);
    const QList<AnswerDocument::Group> groups = made.chapters.at(1).groups;
    ASSERT_EQ(groups.size(), 2) << "a label without statements has no group";
    EXPECT_EQ(groups.at(0).label, StatementLabel::Must);
    EXPECT_EQ(groups.at(1).label, StatementLabel::Information);
}

TEST(JointAnswer, NamesAgenciesAsTheyWereCalledOnTheDay)
{
    const AnswerDocument made = answer(answeredCase(), CaseLanguage::Bokmal);
    ASSERT_EQ(made.signatures.size(), 3);
    EXPECT_EQ(made.signatures.at(1).agency.toStdString(), "Direktoratet for e-helse");
    EXPECT_EQ(made.day, QDate(2024, 1, 5)) << "the last signature";
    Case sent = answeredCase();
    sent.answerSent = QDate(2024, 1, 9);
    EXPECT_EQ(answer(sent).day, QDate(2024, 1, 9));
}

TEST(JointAnswer, CitesWithAddressesAndKeepsWhatItDoesNotUnderstand)
{
    const QList<Citation> citations = answer(answeredCase(), CaseLanguage::English)
                                          .chapters.first()
                                          .groups.first()
                                          .statements.first()
                                          .citations;
    ASSERT_EQ(citations.size(), 2);
    ASSERT_EQ(citations.at(0).provisions.size(), 2);
    EXPECT_EQ(citations.at(0).provisions.at(1).address, text("https://lovdata.no/lov/1999-07-02-64/§40"));
    EXPECT_EQ(citations.at(0).provisions.at(1).words, text("Health Personnel Act § 40"));
    EXPECT_EQ(citations.at(1).written, text("rundskriv IS-8/2012"));
    EXPECT_TRUE(citations.at(1).provisions.isEmpty());
}

TEST(JointAnswer, NamesActsAsItsReaderKnowsThem)
{
    const auto cited = [](const char *written, CaseLanguage language) {
        Case value = answeredCase();
        for (Resolution &resolution : value.resolutions)
            for (Statement &statement : resolution.statements)
                statement.references = {text(written)};
        const Citation citation =
            answer(value, language).chapters.first().groups.first().statements.first().citations.first();
        return citation.written;
    };
    EXPECT_EQ(cited("helsepersonelloven § 29 første ledd", CaseLanguage::Nynorsk),
              text("helsepersonellova § 29 første ledd"));
    EXPECT_EQ(cited("helsepersonelloven §§ 23-25 og pasientjournalloven § 22", CaseLanguage::Nynorsk),
              text("helsepersonellova §§ 23-25 og pasientjournallova § 22"));
    EXPECT_EQ(cited("Helsepersonellova § 21", CaseLanguage::English), text("Health Personnel Act § 21"));
    for (const char *kept : {"helsepersonelloven § 29", "hpl. § 29", "GDPR art. 6", "rundskriv IS-8/2012"})
        EXPECT_EQ(cited(kept, CaseLanguage::Bokmal), text(kept));
}

TEST(JointAnswer, IsADraftThatSaysWhoIsMissingUntilAllHaveSigned)
{
    EXPECT_FALSE(answer(answeredCase()).isDraft());
    Case waiting = answeredCase();
    waiting.signOffs.removeLast();
    const AnswerDocument draft = answer(waiting);
    EXPECT_TRUE(draft.isDraft());
    EXPECT_EQ(draft.missing, QStringList(text("Datatilsynet")));

    Case nobody = answeredCase();
    nobody.signOffs.clear();
    nobody.contributions.clear();
    nobody.route.reset();
    EXPECT_TRUE(nobody.awaitingSignOff().isEmpty());
    EXPECT_TRUE(answer(nobody).isDraft()) << "an answer that nobody stands behind";

    Case open = answeredCase();
    open.resolutions.removeLast();
    EXPECT_TRUE(answer(open).isDraft());
    EXPECT_EQ(answer(open, CaseLanguage::Bokmal).unanswered, QStringList(text("Helselovgivningen")));
}

TEST(JointAnswer, IsRefusedWhileNothingIsResolved)
{
    Case untouched = answeredCase();
    untouched.resolutions.clear();
    const Error why = refusal(untouched);
    EXPECT_EQ(why.code, ErrorCode::Refused);
    EXPECT_TRUE(why.english().contains(untouched.number.text()));
}

TEST(JointAnswer, IsRefusedWhileItNamesAnOfficialOrTheContact)
{
    Case named = answeredCase();
    named.officer = text("Kari Dalsletta");
    named.resolutions.first().statements.first().text = text("Kari Dalsletta mener at dette er greit.");
    EXPECT_TRUE(refusal(named).english().contains(text("Kari Dalsletta")));

    Case limited = answeredCase();
    limited.notes = {{text("x"), QDateTime(), text("Per Etternavnsen"), {}}};
    limited.limits.first().text = text("Spør Per Etternavnsen om resten.");
    EXPECT_TRUE(refusal(limited).english().contains(text("Per Etternavnsen")));

    Case contact = answeredCase();
    contact.asker.contactName = text("Ola Fjellbakken");
    contact.resolutions.first().statements.first().references = {text("brev fra Ola Fjellbakken")};
    EXPECT_EQ(refusal(contact).code, ErrorCode::Refused);
}

TEST(JointAnswer, TakesAContactsRoleForNoName)
{
    Case asked = answeredCase();
    asked.title = text("Anskaffelse av KI");
    asked.asker.contactName = text("Anskaffelse radiologi");
    EXPECT_EQ(answer(asked).title, text("Anskaffelse av KI"));
    asked.asker.contactName = text("Kontorleder");
    asked.resolutions.first().statements.first().text = text("Kontorleder må sørge for opplæring.");
    EXPECT_EQ(answer(asked).chapters.size(), 2);
}

TEST(JointAnswer, LeavesPersonsAndWaysToReachThemOutOfTheQuestion)
{
    Case asked = answeredCase();
    asked.officer = text("Kari Dalsletta");
    asked.asker.contactName = text("Ola Fjellbakken");
    asked.title = text("Spørsmål fra Ola Fjellbakken om opptak");
    asked.problem = text("Hei Kari Dalsletta! Har vi lov til å ta opp lyd? Ring 22 33 44 55 eller skriv til "
                         "ola@fjellsida.no.\nHilsen Ola Fjellbakken");
    const AnswerDocument made = answer(asked);
    for (const char *gone : {"Kari", "Ola", "Fjellbakken", "22 33 44 55", "ola@fjellsida.no"}) {
        EXPECT_FALSE(made.question.contains(text(gone))) << gone << ": " << made.question.toStdString();
        EXPECT_FALSE(made.title.contains(text(gone))) << gone;
    }
    EXPECT_TRUE(made.question.contains(text("Har vi lov til å ta opp lyd?"))) << made.question.toStdString();
}

TEST(JointAnswer, TellsALongQuestionInWholeSentences)
{
    Case asked = answeredCase();
    asked.problem = text("Dette er en setning om opptak av lyd. ").repeated(60);
    const QString question = answer(asked).question;
    EXPECT_LT(question.size(), 520);
    EXPECT_TRUE(question.endsWith(text("lyd."))) << question.toStdString();
    asked.problem = text("ord ").repeated(600);
    EXPECT_TRUE(answer(asked).question.endsWith(text("ord …")));
}

TEST(JointAnswer, HoldsNoSignThatBreaksADocument)
{
    Case odd = answeredCase();
    odd.limits.first().text = QStringLiteral("a\x01"
                                             "b\uFFFF") +
                              QChar(0xD800) + text("\r\nc");
    const QString limit = answer(odd).limits.first().text;
    EXPECT_FALSE(limit.contains(QChar(1)));
    EXPECT_FALSE(limit.contains(QChar(0xFFFF)));
    EXPECT_FALSE(limit.contains(QChar(0xD800)));
    EXPECT_TRUE(limit.endsWith(text("\nc")));
}
