#include "core/answers/answerdocument.h"
#include "core/outward/outwardcheck.h"
#include "core/published/publishedacts.h"
#include "core/reporting/reportfacts.h"
#include "core/triage/triagenotice.h"
#include "db/calendar/calendarfile.h"
#include "tests/support/core/answeredcase.h"
#include "tests/support/core/filledcase.h"
#include "tests/support/core/provocations.h"
#include "ui/answers/answercontent.h"
#include "ui/answers/answertext.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <gtest/gtest.h>

// One table of what must not go out, each through every document that does.

using namespace tverrlos;
using tests::answeredCase;
using tests::nearMisses;
using tests::Provocation;
using tests::provocations;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const IdentifyingCheck &nobodyKnown()
{
    static const IdentifyingCheck check;
    return check;
}

Case saying(const QString &statement)
{
    Case value = answeredCase();
    value.resolutions.first().statements.first().text = statement;
    return value;
}

Case limitedBy(const QString &limit)
{
    Case value = answeredCase();
    value.limits.first().text = limit;
    return value;
}

Case asked(const QString &words)
{
    Case value = answeredCase();
    value.title = words;
    value.problem = words;
    return value;
}

Case unsigned_(Case value)
{
    value.signOffs.clear();
    return value;
}

/// Letter and mail as their reader gets them; why not, where they are refused.
QString letter(const Case &value)
{
    const Result<AnswerDocument> made = answerOf(value, ResponsibilityGraph::standard());
    if (!made)
        return QString();
    const ReportContent content = composeAnswer(*made);
    return mailText(content) + htmlText(content) + answerSubject(*made);
}

Result<Case> sign(const Case &value, const QString &why = {})
{
    const SignAct act{AgencyCode(QStringLiteral("hdir")), false, why};
    return perform(unsigned_(value), act, tests::plainContext(QDate(2024, 2, 1)));
}

Result<Case> send(const Case &value)
{
    return perform(value, SendAct{}, tests::plainContext(QDate(2024, 2, 1)));
}

QString oneLine(const QString &words)
{
    return words.simplified();
}

bool holds(const QString &document, const char *secret)
{
    return oneLine(document).contains(oneLine(text(secret)));
}

TriageNotice notice(const Case &about, const QString &reason)
{
    TriageAct act;
    act.outcome = TriageOutcome::Declined;
    act.reason = reason;
    return triageNotice(about, act, IdentifyingCheck(peopleOf(about))).value_or(TriageNotice());
}

class EveryDocument : public testing::TestWithParam<Provocation>
{};

class NearMiss : public testing::TestWithParam<const char *>
{};

} // namespace

namespace tverrlos::tests {
void PrintTo(const Provocation &each, std::ostream *out)
{
    *out << each.written;
}
} // namespace tverrlos::tests

TEST_P(EveryDocument, KeepsItInTheHouse)
{
    const QString written = text(GetParam().written);
    for (const Case &value : {saying(written), limitedBy(written)}) {
        const QList<OutwardFinding> found = outwardFindings(value, nobodyKnown());
        ASSERT_FALSE(found.isEmpty());
        EXPECT_EQ(found.first().refused, !GetParam().doubtful) << found.first().finding.text.toStdString();
        EXPECT_FALSE(sign(value).ok()) << "nobody said why it may stand";
        EXPECT_EQ(sign(value, text("Det er navnet på et produkt.")).ok(), GetParam().doubtful);
        if (GetParam().doubtful)
            continue;
        EXPECT_EQ(letter(value), QString());
        EXPECT_FALSE(send(value).ok());
    }
}

TEST_P(EveryDocument, LeavesItOutWhereTheAskerIsQuoted)
{
    if (text(GetParam().secret) == text("Storvika kommune"))
        GTEST_SKIP() << "a letter quotes the organisations that its reader has named";
    const Case value = asked(text(GetParam().written));
    const QString written = letter(value);
    EXPECT_FALSE(written.isEmpty());
    EXPECT_FALSE(holds(written, GetParam().secret)) << written.toStdString();
    const TriageNotice told = notice(value, text("Vi har ikke kapasitet."));
    EXPECT_FALSE(holds(told.subject + told.text, GetParam().secret)) << told.subject.toStdString();
    MeetingRow row;
    row.number = value.number;
    row.title = oneLine(value.title);
    row.organisation = value.asker.organisation;
    row.meeting.start = QDateTime(QDate(2024, 3, 1), QTime(9, 0), Qt::UTC);
    row.changed = row.meeting.start;
    const Result<QByteArray> invitation = calendarFile({row}, nobodyKnown(), CalendarReaders::OfOneCase);
    ASSERT_TRUE(invitation.ok());
    QString unfolded = QString::fromUtf8(*invitation).remove(QRegularExpression(text("\r?\n[ \t]")));
    EXPECT_FALSE(holds(unfolded.remove(QLatin1Char('\\')), GetParam().secret)) << unfolded.toStdString();
}

TEST_P(EveryDocument, IsNotPublished)
{
    const QString written = text(GetParam().written);
    PublishedAnswer answer;
    answer.texts.insert(CaseLanguage::Bokmal, {written, written, written});
    answer.references = {written};
    QSet<QString> fields;
    const QList<PublishedFinding> findings = findingsIn(answer, nobodyKnown());
    for (const PublishedFinding &each : findings)
        fields.insert(each.field);
    EXPECT_EQ(fields.size(), 4) << "title, question, answer, references";
    EXPECT_FALSE(holds(neutralised(written, nobodyKnown(), CaseLanguage::Bokmal), GetParam().secret));
}

TEST_P(EveryDocument, IsNotReported)
{
    CaseSignal signal;
    signal.text = signal.topic = signal.response = text(GetParam().written);
    const ReportSignal outside = signalForOutsiders(signal, Asker(), nobodyKnown());
    EXPECT_TRUE(outside.withheld && outside.responseWithheld);
    EXPECT_FALSE(holds(outside.text + outside.topic + outside.response, GetParam().secret));
}

TEST(OutwardReport, LeavesOutALabelThatMayBeAName)
{
    CaseSignal signal;
    signal.text = text("Uklar regel.");
    for (const char *label : {"Kvamsdal", "Prosjekt Fjordvakt", "DNV-prosjektet"}) {
        signal.topic = text(label);
        const ReportSignal outside = signalForOutsiders(signal, Asker(), nobodyKnown());
        EXPECT_EQ(outside.topic, QString()) << label;
        EXPECT_EQ(outside.text, signal.text) << label;
    }
    for (const char *label : {"transkribering", "MDR og KI", "kvalitetssikring", ""}) {
        signal.topic = text(label);
        EXPECT_EQ(signalForOutsiders(signal, Asker(), nobodyKnown()).topic, signal.topic);
    }
}

TEST(OutwardTitle, SaysOnceThatWordsSideBySideWereLeftOut)
{
    EXPECT_EQ(quotedToAsker(text("KI, ring Torbjørn Kvamsdal 91 23 45 67 i dag"), nobodyKnown(), {},
                            CaseLanguage::Bokmal),
              text("KI, ring [utelatt] i dag"));
}

TEST_P(EveryDocument, IsNotToldInANotice)
{
    if (GetParam().doubtful)
        GTEST_SKIP() << "the officer who reads the mail decides";
    const Case about = answeredCase();
    const TriageNotice told = notice(about, text(GetParam().written));
    EXPECT_FALSE(mustGoFrom(told.text, nobodyKnown(), {about.number, about.asker.organisation}).isEmpty())
        << told.text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Table, EveryDocument, testing::ValuesIn(provocations()));

TEST_P(NearMiss, PassesThroughEveryDocument)
{
    const QString written = text(GetParam());
    for (const Case &value : {saying(written), limitedBy(written)}) {
        const QList<OutwardFinding> found = outwardFindings(value, nobodyKnown());
        EXPECT_TRUE(found.isEmpty()) << found.value(0).finding.text.toStdString();
        const Result<Case> signedNow = sign(value);
        EXPECT_TRUE(signedNow.ok()) << (signedNow.ok() ? "" : signedNow.error().english().toStdString());
        EXPECT_TRUE(send(value).ok());
        EXPECT_TRUE(letter(value).contains(written));
    }
    EXPECT_EQ(quotedToAsker(written, nobodyKnown(), {}, CaseLanguage::Bokmal), written);
    EXPECT_TRUE(mayBePublic(written, nobodyKnown()));
    const Case about = answeredCase();
    EXPECT_TRUE(mustGoFrom(notice(about, written).text, nobodyKnown(), {about.number, {}}).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Table, NearMiss, testing::ValuesIn(nearMisses()));

TEST(OutwardSignature, KeepsTheReasonThatLetAWordStandAsANote)
{
    const Case value = saying(text("Dette gjelder også Endrina Tangstøl."));
    const Result<Case> done = sign(value, text("Det er navnet på et produkt."));
    ASSERT_TRUE(done.ok());
    ASSERT_EQ(done->notes.size(), 1);
    EXPECT_EQ(done->notes.first().text, text("Det er navnet på et produkt."));
    const SignAct next{AgencyCode(QStringLiteral("datatilsynet")), false, {}};
    EXPECT_TRUE(perform(*done, next, tests::plainContext(QDate(2024, 2, 1))).ok())
        << "the reason is on record, and the words are the same";
}

TEST(OutwardSignature, IsRefusedForAnOfficerOfTheOfficeThatTheCaseDoesNotKnow)
{
    const Case value = saying(text("Det har fjellrev sett på."));
    ActContext context = tests::plainContext(QDate(2024, 2, 1));
    const SignAct act{AgencyCode(QStringLiteral("hdir")), false, {}};
    EXPECT_TRUE(perform(unsigned_(value), act, context).ok());
    context.officers = [] { return QStringList{QStringLiteral("fjellrev")}; };
    EXPECT_FALSE(perform(unsigned_(value), act, context).ok());
}

namespace {

Case noted(Case value, const char *note)
{
    value.notes = {{text(note), QDateTime(), text("x"), {}}};
    return value;
}

} // namespace

TEST(OutwardSignature, IsRefusedWhereAWholeSentenceOfANoteStandsInTheAnswer)
{
    const Case value =
        noted(saying(text("Vi tror egentlig ikke at dette holder i en domstol. Ha en avtale.")),
              "vi tror egentlig ikke, at dette holder i en domstol");
    EXPECT_FALSE(sign(value).ok());
    EXPECT_FALSE(sign(value, text("Etatene vil si det.")).ok());
    EXPECT_TRUE(holds(letter(value), "Vi tror") == false);
    EXPECT_TRUE(sign(noted(value, "Ha en avtale.")).ok()) << "four words are nobody's";
}

TEST(OutwardSignature, AsksWhyWhereMostOfANoteOrTheLawsWordsOfItStandInTheAnswer)
{
    const Case most =
        noted(saying(text("Vi tror egentlig ikke at et slikt opplegg som dette holder i en domstol.")),
              "Vi tror egentlig ikke at opplegg som dette holder i en domstol");
    EXPECT_FALSE(sign(most).ok());
    EXPECT_TRUE(sign(most, text("Etatene vil si det.")).ok());
    const char *const law = "Helsepersonelloven § 45 åpner for utlevering til annet helsepersonell";
    const Case cited = noted(saying(text(law)), law);
    EXPECT_FALSE(sign(cited).ok());
    EXPECT_TRUE(sign(cited, text("Det er lovens ord.")).ok());
}

TEST(OutwardSignature, AsksWhyWhereTheTitleOrTheQuestionIsTakenFromANote)
{
    const char *const note = "Prosjektet virker uferdig og lederen har dårlig rykte";
    Case titled = noted(saying(text("Dere må ha en avtale.")), note);
    titled.title = text(note);
    EXPECT_FALSE(sign(titled).ok());
    EXPECT_TRUE(sign(titled, text("Tittelen er deres egen.")).ok());
    Case asking = noted(saying(text("Dere må ha en avtale.")), note);
    asking.problem = text(note);
    EXPECT_FALSE(sign(asking).ok());
}

TEST(OutwardSignature, LapsesWhenTheAnswerWouldReadOtherwise)
{
    const Case sent = saying(text("Dere må ha en avtale."));
    ASSERT_FALSE(sent.signOffs.isEmpty());
    const auto edited = [&](const EditAct &act) {
        const auto done = perform(sent, act, tests::plainContext(QDate(2024, 2, 1)));
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().english().toStdString());
        return done ? *done : sent;
    };
    EditAct title;
    title.title = text("Noe helt annet");
    EXPECT_TRUE(edited(title).signOffs.isEmpty());
    EXPECT_FALSE(edited(title).answerSent);
    EditAct problem;
    problem.problem = text("Hva med noe helt annet?");
    EXPECT_TRUE(edited(problem).signOffs.isEmpty());
    EditAct context;
    context.context = text("Bakgrunnen står ikke i brevet.");
    EXPECT_EQ(edited(context).signOffs, sent.signOffs);
}

TEST(OutwardLetter, KeepsTheAskersOwnPlaceAndNamesNoPersonAsItsReader)
{
    Case value = asked(text("Kan vi i Lyngvær bruke KI til pasienter i Molde?"));
    value.asker.organisation = text("Lyngvær kommune");
    const QString written = letter(value);
    EXPECT_TRUE(holds(written, "i Lyngvær"));
    EXPECT_FALSE(holds(written, "Molde"));
    value.asker.organisation = text("Ingrid Tangstøl");
    EXPECT_FALSE(holds(letter(value), "Tangstøl"));
    value.asker.organisation = text("Fjellsida legekontor v/ Ingrid Tangstøl, tlf. 22 33 44 55");
    EXPECT_FALSE(holds(letter(value), "Tangstøl"));
    EXPECT_FALSE(holds(letter(value), "22 33 44 55"));
    EXPECT_TRUE(holds(letter(value), "Fjellsida legekontor"));
    value.asker.organisation = text("Bygdalegene Nordli");
    EXPECT_TRUE(holds(letter(value), "Bygdalegene Nordli")) << "a surname, and no person";
    value.asker.organisation = text("Ingrid Tangstøl Legekontor AS");
    EXPECT_TRUE(holds(letter(value), "Ingrid Tangstøl Legekontor AS")) << "the name of a firm";
}

TEST(OutwardInvitation, KeepsTheLinkToTheMeetingAndNoPerson)
{
    const QString place = text("Rom 3 hos Ingrid Tangstøl, https://teams.microsoft.com/l/meetup-join/1, "
                               "ring 22 33 44 55");
    const QString told = placeOfMeeting(place, nobodyKnown(), CalendarReaders::OfOneCase);
    EXPECT_TRUE(holds(told, "teams.microsoft.com/l/meetup-join/1"));
    EXPECT_FALSE(holds(told, "Tangstøl"));
    EXPECT_FALSE(holds(told, "22 33 44 55"));
}

namespace {

QSet<QString> placesIn(const QString &document, const tests::MarkedCase &marked)
{
    QSet<QString> places;
    for (auto each = marked.places.begin(); each != marked.places.end(); ++each)
        if (document.contains(each.key()))
            places.insert(each.value());
    return places;
}

QString draft(const Case &value)
{
    PublishedContext context;
    context.now = QDateTime(QDate(2024, 2, 1), QTime(9, 0), Qt::UTC);
    const Result<PublishedAnswer> made = draftFrom(value, context);
    if (!made)
        return QString();
    QString all = made->references.join(QLatin1Char('\n'));
    for (const PublishedText &each : made->texts)
        all += each.title + QLatin1Char('\n') + each.question + QLatin1Char('\n') + each.answer;
    return all;
}

QString reported(const Case &value)
{
    QString all;
    for (const CaseSignal &signal : value.raised) {
        const ReportSignal outside = signalForOutsiders(signal, value.asker, nobodyKnown());
        all += outside.text + QLatin1Char('\n') + outside.topic + QLatin1Char('\n') + outside.response;
    }
    return all;
}

QString invited(const Case &value)
{
    QList<MeetingRow> rows;
    for (const Meeting &meeting : value.meetings)
        rows.append({value.number, value.title, value.asker.organisation, meeting, meeting.start, 1});
    const Result<QByteArray> bytes =
        calendarFile(rows, IdentifyingCheck(peopleOf(value)), CalendarReaders::OfOneCase);
    return bytes ? QString::fromUtf8(*bytes).remove(QRegularExpression(text("\r?\n[ \t]"))) : QString();
}

/// The notice that the triage of the case makes.
QString told(const Case &value)
{
    const Triage triage = value.triage.value_or(Triage());
    const auto made = triageNotice(value, {TriageOutcome::Declined, triage.reason, {}, {}, {}},
                                   IdentifyingCheck(peopleOf(value)));
    return made ? made->subject + QLatin1Char('\n') + made->text : QString();
}

} // namespace

TEST(OutwardDocuments, HoldTheFieldsThatBelongInThemAndNoOther)
{
    const tests::MarkedCase marked = tests::markedCase();
    EXPECT_EQ(placesIn(told(marked.value), marked), (QSet<QString>{text("title"), text("triage.reason")}));
    EXPECT_EQ(placesIn(reported(marked.value), marked),
              (QSet<QString>{text("signals.text"), text("signals.topic"), text("signals.response")}));
    EXPECT_EQ(placesIn(invited(marked.value), marked),
              (QSet<QString>{text("title"), text("meetings.place")}));
    QSet<QString> published = placesIn(draft(marked.value), marked);
    published.subtract({text("title"), text("problem"), text("resolutions.statements.text"),
                        text("resolutions.statements.references")});
    EXPECT_TRUE(published.isEmpty()) << QStringList(published.values()).join(QLatin1Char(' ')).toStdString();
}

namespace {

/// Where a login or a name stands, of one word as often as of two.
bool isAPersonsField(const QString &place)
{
    static const QRegularExpression field(text("(?:officer|by|confirmedBy|contactName|contactAddress)$"));
    return field.match(place).hasMatch();
}

} // namespace

TEST(OutwardDocuments, HoldNoneOfTheSecretsThatWereScatteredOverACase)
{
    const QList<Provocation> &all = provocations();
    int letters = 0;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        QRandomGenerator random(seed);
        QMap<QString, const char *> secrets; // by where they were put
        const Case value = tests::rewrittenCase([&](const QString &place, const QString &old) {
            // Codes are read from lists; the triage reason and the organisation are other tests' business.
            const bool written = old.contains(QLatin1Char(' ')) || isAPersonsField(place);
            if (!written || place == QLatin1String("triage.reason") ||
                place.startsWith(QLatin1String("asker.organisation")) || random.bounded(8) != 0)
                return old;
            const Provocation &one = all.at(random.bounded(int(all.size())));
            if (one.doubtful)
                return text("Ord");
            secrets.insert(place, one.secret);
            return text(one.written);
        });
        const QMap<QString, QString> documents{{text("letter"), letter(value)},
                                               {text("notice"), told(value)},
                                               {text("published"), draft(value)},
                                               {text("report"), reported(value)},
                                               {text("invitation"), invited(value)}};
        letters += letter(value).isEmpty() ? 0 : 1;
        for (auto document = documents.begin(); document != documents.end(); ++document)
            for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
                EXPECT_FALSE(holds(QString(*document).remove(QLatin1Char('\\')), *secret))
                    << seed << ": " << *secret << " of " << secret.key().toStdString() << " in the "
                    << document.key().toStdString();
    }
    EXPECT_GT(letters, 20) << "most letters were refused: the test says little about them";
}
