#include "core/cases/caserepository.h"
#include "core/cases/casequeries.h"
#include "core/cases/casework.h"
#include "core/maintenance/maintenance.h"
#include "core/plan/measure.h"
#include "tests/support/db/testdatabase.h"

#include <rapidcheck.h>

#include <sstream>

// Any sequence of acts that officers could perform, over the real store: what is refused changes nothing,
// what is done can be undone and redone, and the chain of events holds. RapidCheck shortens a sequence that
// fails.
using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

/// One try of somebody: which act, and what it is about. Small numbers, so that a failing sequence reads
/// well.
struct Try
{
    int act = 0;
    int first = 0;
    int second = 0;
    bool andBack = false; ///< undo and redo it at once
};

std::ostream &operator<<(std::ostream &out, const Try &one)
{
    return out << "{" << one.act << ", " << one.first << ", " << one.second
               << (one.andBack ? ", back}" : "}");
}

} // namespace

namespace rc {

template<>
struct Arbitrary<Try>
{
    static Gen<Try> arbitrary()
    {
        return gen::build<Try>(
            gen::set(&Try::act, gen::inRange(0, 32)), gen::set(&Try::first, gen::inRange(0, 6)),
            gen::set(&Try::second, gen::inRange(0, 6)), gen::set(&Try::andBack, gen::arbitrary<bool>()));
    }
};

} // namespace rc

namespace {

RegimeCode regime(int which)
{
    static const QStringList codes{QStringLiteral("GDPR"),   QStringLiteral("MDR"),
                                   QStringLiteral("Normen"), QStringLiteral("tilsyn"),
                                   QStringLiteral("GDPR"),   QStringLiteral("nonsense")};
    return RegimeCode(codes.at(which));
}

AgencyCode agency(int which)
{
    static const QStringList codes{QStringLiteral("hdir"), QStringLiteral("datatilsynet"),
                                   QStringLiteral("slv"),  QStringLiteral("hdir"),
                                   QStringLiteral("dmp"),  QStringLiteral("nobody")};
    return AgencyCode(codes.at(which));
}

template<class E>
E oneOf(int which)
{
    const QList<E> all = allOf<E>();
    return all.at(which % all.size());
}

QString words(const Try &one)
{
    static const QStringList texts{
        QStringLiteral("Første"), QStringLiteral("Andre ord: æøå"),     QString(),
        QStringLiteral(" "),      QStringLiteral("|rør| \\ \"sitat\""), QStringLiteral("Til slutt")};
    return texts.at(one.second);
}

Act enquiryAct(const Try &t, const CaseNumber &other)
{
    switch (t.act) {
    case 0: {
        TriageAct act;
        act.outcome = oneOf<TriageOutcome>(t.first * 6 + t.second);
        act.referredTo = words(t);
        return act;
    }
    case 1:
        return TellAct{};
    case 2:
        return PrepareAct{{oneOf<Preparation>(t.first)}, {oneOf<Preparation>(t.second)}};
    case 3:
        return SplitAct{{{QStringLiteral("Del"), words(t)}}, QStringLiteral("Resten %1").arg(t.first)};
    case 4:
        return MergeAct{other};
    case 5: {
        TagAct act;
        act.add = {regime(t.first)};
        act.addTopics = {TopicCode(QStringLiteral("emne%1").arg(t.second))};
        return act;
    }
    case 6: {
        TagAct act;
        act.remove = {regime(t.first)};
        return act;
    }
    case 7: {
        TagAct act;
        act.assess = {regime(t.first)};
        act.why = words(t);
        return act;
    }
    case 8:
        return RouteAct{};
    case 9: {
        EditAct act;
        act.title = words(t);
        return act;
    }
    case 10: {
        EditAct act;
        act.problem = words(t);
        act.phase = std::optional(oneOf<Phase>(t.first));
        return act;
    }
    default:
        return AssignAct{words(t)};
    }
}

Act agencyAct(const Try &t)
{
    switch (t.act) {
    case 12:
        return AskAct{agency(t.first), t.second % 2 ? regime(t.second) : RegimeCode(), {}};
    case 13: {
        ContributeAct act;
        act.agency = agency(t.first);
        act.state = oneOf<ContributionState>(t.second);
        act.text = words(t);
        act.minutes = t.second * 30;
        return act;
    }
    case 14: {
        HarmoniseAct act;
        act.regime = regime(t.second);
        act.text = QStringLiteral("Felles %1").arg(t.first);
        act.agreed = {agency(t.first)};
        if (t.second % 2)
            act.dissents = {{agency(t.second), words(t)}};
        return act;
    }
    case 15: {
        ProposeMeetingAct act;
        act.start = QDateTime(QDate(2024, 3, 1).addDays(t.first - 1), QTime(9, 0), Qt::UTC);
        return act;
    }
    case 16:
        return ConfirmMeetingAct{t.first};
    case 17: {
        HoldMeetingAct act;
        act.meeting = t.first;
        act.actions = {{words(t), agency(t.second), {}}};
        return act;
    }
    case 18:
        return CancelMeetingAct{t.first, words(t)};
    case 19:
    case 20:
        return ResolveAct{regime(t.first),
                          oneOf<ResolutionOutcome>(t.second),
                          {{oneOf<StatementLabel>(t.second), words(t), {QStringLiteral("GDPR art. 6")}}}};
    case 21:
        return LimitAct{agency(t.first), words(t)};
    case 22:
        return SignAct{agency(t.first), t.second == 5};
    default:
        return SendAct{};
    }
}

Act laterAct(const Try &t)
{
    switch (t.act) {
    case 24: {
        SignalAct act;
        act.text = words(t);
        act.kind = oneOf<SignalKind>(t.first);
        return act;
    }
    case 25: {
        LiftAct act;
        act.number = t.first;
        act.lifted = oneOf<LiftedTo>(t.second);
        act.response = words(t);
        act.addMeasures = {shippedMeasures().at(t.second).code};
        return act;
    }
    case 26:
        return NoteAct{words(t), t.first % 2 ? regime(t.first) : RegimeCode()};
    case 27:
        return HoursAct{agency(t.first), t.second * 15, {}};
    case 28:
        return FeedbackAct{t.first, words(t), {}};
    case 29:
        return AftermathAct{oneOf<ProjectOutcome>(t.first), words(t), {}};
    case 30:
        return CloseAct{words(t)};
    default:
        return ReopenAct{words(t)};
    }
}

Act actOf(const Try &t, const CaseNumber &other)
{
    if (t.act < 12)
        return enquiryAct(t, other);
    return t.act < 24 ? agencyAct(t) : laterAct(t);
}

/// Everything but the count of changes.
Case factsOf(Case value)
{
    value.revision = 0;
    return value;
}

class ActSequences : public OverBothBackEnds
{
protected:
    Case made()
    {
        const auto receipt =
            store().casework().create(enquiry(QDate(2024, 2, 1)), {}, QStringLiteral("kari"));
        RC_ASSERT(receipt.ok());
        return receipt->now;
    }
    Case stored(const CaseNumber &number)
    {
        const auto found = store().cases().find(number);
        RC_ASSERT(found.ok());
        return *found;
    }
    Result<ActReceipt> perform(const Case &before, const Act &act)
    {
        return store().casework().perform(before.number, act, QStringLiteral("kari"), before.revision);
    }
    /// What holds after each act that was done.
    void checkDone(const Case &before, const ActReceipt &receipt)
    {
        RC_ASSERT(receipt.now.revision == before.revision + 1);
        RC_ASSERT(receipt.now.status == statusOf(receipt.now));
        RC_ASSERT(receipt.now.closed.has_value() == receipt.now.disposition.has_value());
        RC_ASSERT(stored(before.number) == receipt.now);
    }
    Case there(const Case &before, const Act &act, bool andBack)
    {
        const auto done = perform(before, act);
        ++m_tried;
        if (!done) {
            RC_ASSERT(done.error().code == ErrorCode::Refused || done.error().code == ErrorCode::Invalid);
            RC_ASSERT(stored(before.number) == before);
            return before;
        }
        checkDone(before, *done);
        ++m_done;
        if (!andBack)
            return done->now;
        const auto undone = perform(done->now, UndoAct{});
        RC_ASSERT(undone.ok());
        checkDone(done->now, *undone);
        RC_ASSERT(factsOf(undone->now) == factsOf(before));
        const auto redone = perform(undone->now, RedoAct{});
        RC_ASSERT(redone.ok());
        checkDone(undone->now, *redone);
        RC_ASSERT(factsOf(redone->now) == factsOf(done->now));
        return redone->now;
    }
    int m_tried = 0;
    int m_done = 0;

    void backToTheBeginning(Case now, const Case &received)
    {
        for (auto undone = perform(now, UndoAct{});; undone = perform(now, UndoAct{})) {
            if (!undone) {
                RC_ASSERT(undone.error().code == ErrorCode::Refused);
                break;
            }
            now = undone->now;
        }
        RC_ASSERT(factsOf(now) == factsOf(received));
    }
    void checkTotals()
    {
        const auto count = [&](const CaseFilter &filter) { return store().cases().count(filter).value(); };
        CaseFilter open;
        open.open = true;
        qint64 sum = count(open);
        for (const Disposition how : allOf<Disposition>()) {
            CaseFilter closed;
            closed.disposition = how;
            sum += count(closed);
        }
        EXPECT_EQ(sum, count({}));
        const auto report = store().maintenance().verify();
        ASSERT_TRUE(report.ok());
        EXPECT_TRUE(report->problems.isEmpty())
            << report->problems.size() << " problems, the first: "
            << (report->problems.isEmpty() ? "" : report->problems.first().what.english().toStdString());
    }
};
OVER_BOTH_BACK_ENDS(ActSequences);

} // namespace

TEST_P(ActSequences, KeepWhatMustHold)
{
    const CaseNumber other = made().number;
    // A server answers each statement over a socket: fewer there, the rules are the same code.
    const int sequences = backend() == Dialect::Backend::Sqlite ? 1000 : 100;
    rc::detail::TestParams parameters;
    parameters.seed = 20261122;
    parameters.maxSuccess = sequences;
    parameters.maxSize = 40;
    const auto result = rc::detail::checkTestable(
        [&](const std::vector<Try> &tries) {
            const Case received = made();
            Case now = received;
            for (const Try &one : tries)
                now = there(now, actOf(one, other), one.andBack);
            backToTheBeginning(now, received);
        },
        rc::detail::TestMetadata(), parameters);
    std::ostringstream told;
    rc::detail::printResultMessage(result, told);
    EXPECT_TRUE(result.is<rc::detail::SuccessResult>()) << told.str();
    EXPECT_GT(m_done, m_tried / 4) << "hardly anything was legal: this shows little";
    checkTotals();
}
