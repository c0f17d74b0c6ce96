#include "core/intake/intake.h"
#include "core/intake/incomingmail.h"
#include "core/intake/intakereceipt.h"
#include "core/intake/sender.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace tverrlos {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

IncomingMail mail(const char *subject, const char *body)
{
    IncomingMail value;
    value.source = text("a.eml");
    value.messageId = text("a@eksempel.no");
    value.subject = text(subject);
    value.fromName = text("Fastlege");
    value.fromAddress = text("lege@kontor.eksempel.no");
    value.text = text(body);
    value.sent = QDateTime(QDate(2024, 2, 12), QTime(8, 14), Qt::UTC);
    value.received = QDate(2024, 2, 12);
    return value;
}

} // namespace

TEST(Intake, MakesACaseOfAMail)
{
    const ReadyEnquiry ready = readyEnquiry(mail("SV: Re: Taushetsplikt ved transkribering",
                                                 "Hei\nProblemstilling: Har vi taushetsplikt overfor "
                                                 "leverandøren?\nKontekst: Skytjeneste.\nMvh\nKari"),
                                            shippedSuggester());
    EXPECT_EQ(ready.enquiry.title, text("Taushetsplikt ved transkribering"));
    EXPECT_EQ(ready.enquiry.problem, text("Har vi taushetsplikt overfor leverandøren?"));
    EXPECT_EQ(ready.enquiry.context, text("Skytjeneste."));
    EXPECT_EQ(ready.enquiry.received, QDate(2024, 2, 12));
    EXPECT_EQ(ready.enquiry.asker.type, AskerType::GeneralPractice);
    EXPECT_EQ(ready.enquiry.channel, Channel::Mail);
    EXPECT_FALSE(ready.enquiry.regimes.isEmpty());
    EXPECT_FALSE(ready.enquiry.triage.has_value());
    EXPECT_TRUE(ready.enquiry.originalText.contains(text("Mvh")));
}

TEST(Intake, HoldsAnAlmostEmptyMailAsIncomplete)
{
    const ReadyEnquiry ready = readyEnquiry(mail("sprsml", "er det lov?"), shippedSuggester());
    ASSERT_TRUE(ready.enquiry.triage.has_value());
    EXPECT_EQ(ready.enquiry.triage->outcome, TriageOutcome::Incomplete);
    EXPECT_FALSE(ready.enquiry.triage->reason.isEmpty());
}

TEST(Intake, NamesACaseWithoutSubjectByItsFirstSentence)
{
    const ReadyEnquiry ready = readyEnquiry(
        mail("Re:", "Må vi gjøre en risikovurdering først? Vi har det travelt."), shippedSuggester());
    EXPECT_EQ(ready.enquiry.title, text("Må vi gjøre en risikovurdering først?"));
}

TEST(Intake, HashesWhatAMailSaysNotHowItWasSent)
{
    IncomingMail first = mail("Emne", "En linje\nto linjer");
    IncomingMail second = mail(" Emne ", "En linje\n\nto  linjer\n");
    second.messageId = text("b@eksempel.no");
    EXPECT_EQ(contentHash(first), contentHash(second));
    second.text += text("!");
    EXPECT_NE(contentHash(first), contentHash(second));
    first.attachments = {{{text("a.pdf"), text("application/pdf"), 1, QByteArray(32, 'a')}, "a"}};
    EXPECT_NE(contentHash(first), contentHash(mail("Emne", "En linje\nto linjer")));
}

TEST(Intake, StripsOnlyMarksFromTheSubject)
{
    EXPECT_EQ(bareSubject(text("VS: [EKSTERN] Re: Fwd: Spørsmål om re: utstyr")),
              text("Spørsmål om re: utstyr"));
    EXPECT_EQ(bareSubject(text("Vedr: journal")), text("Vedr: journal"));
    EXPECT_TRUE(bareSubject(text("SV: ")).isEmpty());
}

TEST(Intake, TellsTheAskerOnlyWhereItIsClear)
{
    EXPECT_EQ(askerTypeOf(text("Fjord kommune")), AskerType::Municipality);
    EXPECT_EQ(askerTypeOf(text("Helse Østfold HF")), AskerType::HealthTrust);
    EXPECT_EQ(askerTypeOf(text("Universitetet i Nord")), AskerType::University);
    EXPECT_EQ(askerTypeOf(text("Skanflyt AS")), AskerType::Vendor);
    EXPECT_FALSE(askerTypeOf(text("Kari Nordmann")).has_value());
    EXPECT_EQ(regionOf(text("post@helse-vest.no")), Region::West);
    EXPECT_EQ(regionOf(text("hf-ost.eksempel.no")), Region::SouthEast);
    EXPECT_FALSE(regionOf(text("Nordlandet legekontor")).has_value());
}

TEST(Intake, BelievesTheOrganisationThatTheMailNames)
{
    const auto organisation = [](const char *body) {
        return readyEnquiry(mail("Skjema", body), shippedSuggester()).enquiry.asker.organisation;
    };
    EXPECT_EQ(organisation("Virksomhet: Ålesund sjukehus HF\nProblemstilling: Kan vi?\n"),
              text("Ålesund sjukehus HF"));
    EXPECT_EQ(organisation("Problemstilling: Kan vi?\n**Verksemd:** Fjord kommune, helse\n"),
              text("Fjord kommune, helse"));
    EXPECT_EQ(organisation("Organisation:\nQuestion: May we?\n"), QString());
    EXPECT_EQ(organisation("Kan vi?\n\nDen 5. februar 2024 skrev Kari <k@x.no>:\n> Virksomhet: Annen AS\n"),
              QString());
}

TEST(Intake, KeepsTitlesAndNamesOutOfTheOrganisation)
{
    const auto askerFrom = [](const char *name) {
        IncomingMail value = mail("x", "y");
        value.fromName = text(name);
        return askerOf(value, {});
    };
    const struct
    {
        const char *name, *organisation, *contact;
    } names[] = {
        {"Rådgiver, Sykehuset Fjellheim", "Sykehuset Fjellheim", "Rådgiver"},
        {"Ola Eksempel, rådgiver, Fjord kommune", "Fjord kommune", "Ola Eksempel, rådgiver"},
        {"Overlege ved Sykehuset Fjellheim HF", "Sykehuset Fjellheim HF", "Overlege"},
        {"Ola Eksempel (Fjord kommune)", "Fjord kommune", "Ola Eksempel"},
        {"Adviser | Hill Hospital", "Hill Hospital", "Adviser"},
        {"Fjord kommune v/Ola Eksempel", "Fjord kommune", "Ola Eksempel"},
        {"Rådgjevar i Fjord kommune", "Fjord kommune", "Rådgjevar"},
        {"Innkjøp, Fjord kommune v/Ola Eksempel", "Fjord kommune", "Innkjøp, Ola Eksempel"},
        // Names that hold such words themselves stay whole.
        {"Universitetet i Fjordby", "Universitetet i Fjordby", ""},
        {"Ro i Hverdagen AS", "Ro i Hverdagen AS", ""},
        {"Sykehuset Fjellheim, klinikk for medisin", "Sykehuset Fjellheim, klinikk for medisin", ""},
        {"Senter for e-helse - Fjordby", "Senter for e-helse - Fjordby", ""},
    };
    for (const auto &[name, organisation, contact] : names) {
        const Asker asker = askerFrom(name);
        EXPECT_EQ(asker.organisation, text(organisation)) << name;
        EXPECT_EQ(asker.contactName, text(contact)) << name;
    }
    IncomingMail signedMail = mail("x", "Er det lov?\n-- \nOla Eksempel\nRådgiver, Sykehuset Fjellheim\n");
    signedMail.fromName = text("Ola Eksempel");
    const Asker asker = askerOf(signedMail, {{Fold::Kind::Signature, 12, signedMail.text.size() - 12}});
    EXPECT_EQ(asker.organisation, text("Sykehuset Fjellheim"));
    EXPECT_EQ(asker.type, AskerType::HealthTrust);
}

TEST(Intake, ReceiptAddsUp)
{
    IntakeReceipt receipt;
    receipt.add({text("a"), IntakeOutcome::New, CaseNumber(2024, 1), {}, {}});
    receipt.add({text("b"), IntakeOutcome::Reply, CaseNumber(2024, 1), {}, {}});
    receipt.add({text("c"), IntakeOutcome::Duplicate, CaseNumber(2024, 1), {}, {}});
    receipt.add({text("d"),
                 IntakeOutcome::Quarantined,
                 {},
                 Error{ErrorCode::Invalid, text("Line %1."), {text("3")}},
                 {}});
    const QJsonObject json = toJson(receipt);
    EXPECT_EQ(json.value(text("read")).toInt(), 4);
    EXPECT_EQ(json.value(text("new")).toInt() + json.value(text("duplicate")).toInt() +
                  json.value(text("quarantined")).toInt(),
              4);
    EXPECT_EQ(json.value(text("reply")).toInt(), 1);
    const QJsonArray items = json.value(text("items")).toArray();
    EXPECT_EQ(items[0].toObject().value(text("case")).toString(), text("2024-0001"));
    EXPECT_TRUE(items[0].toObject().value(text("reason")).isNull());
    EXPECT_EQ(items[3].toObject().value(text("reason")).toString(), text("Line 3."));
    EXPECT_TRUE(items[3].toObject().value(text("case")).isNull());
}

TEST(CaseNumbersInSubjects, AreThoseThatTheServiceWrites)
{
    const auto number = [](const char *subject) { return caseNumberIn(QString::fromUtf8(subject)); };
    for (const char *subject : {"SV: [2024-0001] KI", "[sak 2024-0001]", "VS: Sak 2024-0001: KI",
                                "Re: case 2024-0001", "Saksnr. 2024-0001", "Svar på saksnummer: 2024-0001"})
        EXPECT_EQ(number(subject), CaseNumber(2024, 1)) << subject;
    for (const char *subject : {"Plan 2024-0001", "2024-0001", "[2024-01]", "[1234]", "", "[0000-0000]"})
        EXPECT_FALSE(number(subject)) << subject;
}

} // namespace tverrlos
