#include "ui/shell/placecounts.h"

#include "core/calendar/clock.h"
#include "core/cases/casequeries.h"
#include "core/published/publishedstore.h"
#include "core/signals/signalregister.h"
#include "ui/shell/casenews.h"

#include <QTimer>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr int soonMs = 300;
constexpr int mostCounted = 1000;

struct Counts
{
    qint64 openCases = 0;
    qint64 meetings = 0;
    qint64 waitingSignals = 0;
    qint64 reviewsDue = 0;
};

Result<Counts> countPlaces(Store &store, const QDate &today)
{
    Counts counts;
    CaseFilter open;
    open.open = true;
    const auto cases = store.cases().count(open);
    if (!cases)
        return cases.error();
    counts.openCases = *cases;
    const auto meetings = store.cases().meetings(fromOslo(today, QTime(0, 0)), {}, mostCounted);
    if (!meetings)
        return meetings.error();
    counts.meetings = std::count_if(meetings->begin(), meetings->end(), [](const MeetingRow &row) {
        return row.meeting.state == MeetingState::Proposed || row.meeting.state == MeetingState::Confirmed;
    });
    SignalFilter waiting;
    waiting.lifted = LiftedTo::Nowhere;
    const auto raised = store.signalRegister().count(waiting);
    if (!raised)
        return raised.error();
    counts.waitingSignals = *raised;
    PublishedFilter due;
    due.reviewDueOn = today;
    const auto reviews = store.published().count(due);
    if (!reviews)
        return reviews.error();
    counts.reviewsDue = *reviews;
    return counts;
}

} // namespace

PlaceCounts::PlaceCounts(Workplace &workplace, Show show, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_show(std::move(show)), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMs);
    connect(m_soon, &QTimer::timeout, this, &PlaceCounts::read);
    connect(&workplace.news, &CaseNews::caseChanged, m_soon, qOverload<>(&QTimer::start));
    connect(&workplace.news, &CaseNews::manyChanged, m_soon, qOverload<>(&QTimer::start));
}

void PlaceCounts::read()
{
    const auto question = [today = m_workplace.clock.today()](Store &store) {
        return countPlaces(store, today);
    };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<Counts> &counts) {
        // Numbers that could not be read are left out; the pages themselves say what is wrong.
        const auto known = [&](qint64 number) {
            return counts.ok() && number > 0 ? std::optional<qint64>(number) : std::nullopt;
        };
        m_show(QStringLiteral("cases"), counts ? known(counts->openCases) : std::nullopt);
        m_show(QStringLiteral("meetings"), counts ? known(counts->meetings) : std::nullopt);
        m_show(QStringLiteral("signals"), counts ? known(counts->waitingSignals) : std::nullopt);
        m_show(QStringLiteral("published"), counts ? known(counts->reviewsDue) : std::nullopt);
    });
}

} // namespace tverrlos
