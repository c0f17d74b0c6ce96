#include "core/cases/caserepository.h"
#include "core/signals/signalregister.h"
#include "tests/support/db/testdatabase.h"

namespace tverrlos::tests {

namespace {

const QString kari = QStringLiteral("kari");

SignalAct about(const char *topic, SignalKind kind, const QStringList &regimes = {})
{
    SignalAct act;
    act.kind = kind;
    act.text = QStringLiteral("Uklart om ") + QString::fromUtf8(topic);
    act.topic = QString::fromUtf8(topic);
    for (const QString &code : regimes)
        act.regimes.append(RegimeCode(code));
    return act;
}

} // namespace

class RaisedSignals : public OverBothBackEnds
{
protected:
    SignalRegister &raised() { return store().signalRegister(); }
    CaseNumber openCase()
    {
        const auto made = store().casework().create(enquiry(clock.today()), {}, kari);
        EXPECT_TRUE(made.ok());
        const CaseNumber number = made->now.number;
        perform(number, TriageAct());
        return number;
    }
    void perform(const CaseNumber &number, const Act &act)
    {
        const auto done = store().casework().perform(number, act, kari);
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().english().toStdString());
    }
    QStringList texts(const SignalFilter &filter)
    {
        QStringList list;
        std::optional<SignalCursor> after;
        do {
            const auto page = raised().page(filter, after, 2);
            EXPECT_TRUE(page.ok()) << (page ? "" : page.error().english().toStdString());
            if (!page)
                return list;
            for (const RegisteredSignal &each : page->rows)
                list.append(each.row.number.text() + QLatin1Char('#') +
                            QString::number(each.row.signal.number));
            after = page->next;
        } while (after);
        EXPECT_EQ(*raised().count(filter), list.size()) << "a number equals its list";
        return list;
    }
};
OVER_BOTH_BACK_ENDS(RaisedSignals);

TEST_P(RaisedSignals, AreListedFilteredAndPagedTheLatestFirst)
{
    const CaseNumber first = openCase();
    perform(first, about("journalføring", SignalKind::UnclearRule, {QStringLiteral("GDPR")}));
    clock.set(clock.now().addDays(1));
    const CaseNumber second = openCase();
    perform(second,
            about("Journalføring", SignalKind::UnclearRule, {QStringLiteral("MDR"), QStringLiteral("GDPR")}));
    perform(second, about("samtykke", SignalKind::Gap));

    EXPECT_EQ(texts({}), (QStringList{QStringLiteral("2024-0002#2"), QStringLiteral("2024-0002#1"),
                                      QStringLiteral("2024-0001#1")}));
    SignalFilter filter;
    filter.kind = SignalKind::Gap;
    EXPECT_EQ(texts(filter), QStringList{QStringLiteral("2024-0002#2")});
    filter = {};
    filter.regime = RegimeCode(QStringLiteral("MDR"));
    EXPECT_EQ(texts(filter), QStringList{QStringLiteral("2024-0002#1")});
    filter = {};
    filter.topic = QStringLiteral("JOURNALFØRING");
    EXPECT_EQ(texts(filter).size(), 2);
    filter = {};
    filter.raisedTo = QDate(2024, 3, 1);
    EXPECT_EQ(texts(filter), QStringList{QStringLiteral("2024-0001#1")});
}

TEST_P(RaisedSignals, SayWhenTheyWereLiftedAndWhatCameBack)
{
    const CaseNumber number = openCase();
    perform(number, about("journalføring", SignalKind::UnclearRule));
    clock.set(clock.now().addDays(3));
    LiftAct lift;
    lift.number = 1;
    lift.lifted = LiftedTo::Ministry;
    lift.addMeasures = {QStringLiteral("2024-1.2")};
    perform(number, lift);
    const QDate lifted = clock.today();
    clock.set(clock.now().addDays(4));
    NoteAct note;
    note.text = QStringLiteral("ringt");
    perform(number, note);

    SignalFilter open;
    open.answered = false;
    EXPECT_EQ(texts(open).size(), 1);
    LiftAct answer;
    answer.number = 1;
    answer.response = QStringLiteral("Departementet vurderer en forskrift.");
    perform(number, answer);
    EXPECT_EQ(texts(open).size(), 0);

    SignalFilter filter;
    filter.answered = true;
    filter.lifted = LiftedTo::Ministry;
    filter.measure = QStringLiteral("2024-1.2");
    const auto page = raised().page(filter, {}, 10);
    ASSERT_TRUE(page.ok());
    ASSERT_EQ(page->rows.size(), 1);
    EXPECT_EQ(page->rows.first().liftedOn, lifted) << "the answer did not lift it anew";
    EXPECT_EQ(page->rows.first().row.signal.responded, clock.today());
    filter.measure = QString();
    EXPECT_EQ(*raised().count(filter), 0) << "it is tied to a measure";
}

TEST_P(RaisedSignals, OfSeveralCasesWithOneTopicAreOneConcern)
{
    for (const char *topic : {"journalføring", "Journalføring", "samtykke"}) {
        const CaseNumber number = openCase();
        perform(number, about(topic, SignalKind::UnclearRule, {QStringLiteral("GDPR")}));
        perform(number, about(topic, SignalKind::UnclearRule, {QStringLiteral("MDR")}));
    }
    const auto concerns = raised().concerns({});
    ASSERT_TRUE(concerns.ok()) << concerns.error().english().toStdString();
    ASSERT_EQ(concerns->size(), 2);
    const Concern &largest = concerns->first();
    EXPECT_EQ(largest.topic, QStringLiteral("Journalføring"));
    EXPECT_EQ(largest.cases, 2);
    EXPECT_EQ(largest.raised, 4);
    EXPECT_EQ(largest.regimes.size(), 2);
    SignalFilter filter;
    filter.kind = largest.kind;
    filter.topic = largest.topic;
    EXPECT_EQ(*raised().count(filter), largest.raised) << "the number opens its list";
}

} // namespace tverrlos::tests
