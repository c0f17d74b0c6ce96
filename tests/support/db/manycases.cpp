#include "tests/support/db/manycases.h"

#include "core/calendar/clock.h"
#include "core/cases/casework.h"
#include "db/cases/casesearch.h"
#include "db/cases/casewriter.h"
#include "db/store/sqlstore.h"

#include <QRandomGenerator>

namespace tverrlos::tests {

namespace {

struct NoIndex final : CaseSearch
{
    Condition condition(const QString &) override { return {}; }
    QList<Likeness> similar(const QString &, int) override { return {}; }
    void stored(const Case *, const Case &) override {}
    void removed(const Case &) override {}
};

const QStringList regimes{QStringLiteral("helselovgivning"), QStringLiteral("MDR"), QStringLiteral("Normen"),
                          QStringLiteral("GDPR"), QStringLiteral("tilsyn")};
const QStringList agencies{QStringLiteral("hdir"), QStringLiteral("slv"), QStringLiteral("datatilsynet"),
                           QStringLiteral("ehelse")};
const QStringList officers{QString(), QStringLiteral("kari"), QStringLiteral("ola"), QStringLiteral("åse")};

/// One case after the other from one stream of chance.
class Maker
{
public:
    Case make(const QDate &received)
    {
        Case c;
        c.title = QStringLiteral("Sak %1").arg(++m_made);
        c.received = received;
        c.clockStart = received.addDays(chance(4) ? 0 : below(5));
        c.officer = officers.at(below(int(officers.size())));
        facets(c);
        tags(c);
        if (!chance(4))
            route(c);
        work(c);
        if (chance(3)) {
            c.deadline = received.addDays(42);
        } else {
            c.closed = c.clockStart.addDays(below(90));
            c.disposition = pick<Disposition>();
        }
        c.status = statusOf(c);
        return c;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int oneOf) { return below(oneOf) == 0; }
    template<class E>
    E pick()
    {
        const QList<E> values = allOf<E>();
        return values.at(below(int(values.size())));
    }
    AgencyCode agency() { return AgencyCode(agencies.at(below(int(agencies.size())))); }

    void facets(Case &c)
    {
        c.asker.organisation = QStringLiteral("Virksomhet %1").arg(m_made);
        if (!chance(5))
            c.asker.type = pick<AskerType>();
        if (!chance(5))
            c.asker.region = pick<Region>();
        if (!chance(5))
            c.asker.level = pick<LevelOfCare>();
        if (!chance(5))
            c.phase = pick<Phase>();
        if (!chance(5))
            c.projectType = pick<ProjectType>();
        for (const char *topic : {"transkribering", "skylagring"})
            if (chance(3))
                c.topics.append(TopicCode(QString::fromLatin1(topic)));
    }
    void tags(Case &c)
    {
        for (const QString &code : regimes)
            if (chance(2))
                c.regimes.append({RegimeCode(code), pick<RegimeStanding>(), 0.5, {}, {}, {}});
        const QList<RegimeCode> tagged = c.taggedRegimes();
        for (const RegimeCode &code : tagged)
            if (chance(2))
                c.resolutions.append(
                    {code, pick<ResolutionOutcome>(), {}, c.received.addDays(9), officers.at(1)});
    }
    void route(Case &c)
    {
        RouteOnRecord route;
        route.day = c.received;
        route.lead = agency();
        const QList<RegimeCode> tagged = c.taggedRegimes();
        for (const RegimeCode &code : tagged)
            route.agencies.append({agency(), QStringLiteral("Navn"), code, QStringLiteral("interprets"), {}});
        if (chance(5))
            route.unowned.append(RegimeCode(regimes.at(2)));
        c.route = route;
    }
    void work(Case &c)
    {
        if (chance(2))
            c.contributions.append(
                {agency(), {}, pick<ContributionState>(), c.received.addDays(2), {}, {}, {}});
        for (int i = below(3); i > 0; --i)
            c.hours.append({agency(), 30 * (1 + below(9)), c.received.addDays(below(60)), officers.at(1)});
        for (int i = below(3); i > 0; --i) {
            Meeting meeting;
            meeting.number = int(c.meetings.size()) + 1;
            meeting.state = pick<MeetingState>();
            // At any hour, so that some are held after midnight in Norway and before it in UTC.
            meeting.start = fromOslo(c.received.addDays(below(60)), QTime(below(24), 0));
            if (meeting.state == MeetingState::Held)
                meeting.decisionMaker = chance(2);
            c.meetings.append(meeting);
        }
        if (chance(3))
            c.raised.append({1,
                             pick<SignalKind>(),
                             QStringLiteral("Lært av %1").arg(c.title),
                             {},
                             {},
                             {},
                             pick<LiftedTo>(),
                             c.received.addDays(below(60))});
    }

    QRandomGenerator m_random{20240331};
    int m_made = 0;
};

} // namespace

QList<Case> manyCases(int count, const QDate &from, const QDate &to)
{
    Maker maker;
    QList<Case> cases;
    const qint64 days = from.daysTo(to) + 1;
    for (int i = 0; i < count; ++i)
        cases.append(maker.make(from.addDays(i * days / count)));
    return cases;
}

void keep(SqlStore &store, const QList<Case> &cases, const QDateTime &now)
{
    NoIndex search;
    Transaction transaction(store.connection());
    CaseWriter writer(store.connection(), search);
    for (const Case &each : cases)
        writer.add(each, {}, QStringLiteral("kari"), now);
    writer.finish();
    transaction.commit();
}

} // namespace tverrlos::tests
