#include "tests/support/db/testdatabase.h"

#include "core/cases/casequeries.h"
#include "db/cases/casewriter.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

namespace tverrlos::tests {

namespace {

const AgencyCode hdir(QStringLiteral("hdir"));
const AgencyCode dmp(QStringLiteral("dmp"));
const RegimeCode gdpr(QStringLiteral("GDPR"));
const RegimeCode mdr(QStringLiteral("MDR"));

QDate anyDay(QRandomGenerator &random)
{
    return QDate(2023, 1, 1).addDays(random.bounded(40)); // few days, so that many rows share one
}

Case anyCase(QRandomGenerator &random)
{
    Case c = enquiry(anyDay(random));
    if (random.bounded(3) > 0)
        c.deadline = anyDay(random);
    if (random.bounded(3) == 0)
        c.closed = anyDay(random);
    if (c.closed)
        c.disposition = random.bounded(2) ? Disposition::Assisted : Disposition::Referred;
    c.officer = random.bounded(2) ? QStringLiteral("kari") : QString();
    c.regimes[0].standing = random.bounded(2) ? RegimeStanding::Confirmed : RegimeStanding::ToAssess;
    if (random.bounded(2))
        c.regimes.append({mdr, RegimeStanding::Suggested, 0.5, {}, {}, {}});
    if (random.bounded(2))
        c.route =
            RouteOnRecord{c.received, hdir, {}, {{hdir, {}, gdpr, {}, {}}}, {}, {}, {}, {}, {}, false, {}};
    if (c.route && random.bounded(2))
        c.route->agencies.append({dmp, {}, mdr, {}, {}});
    if (c.route && random.bounded(4) == 0)
        c.route->unowned = {mdr};
    if (random.bounded(3) == 0)
        c.triage = Triage{TriageOutcome::Accepted, {}, {}, c.received, {}};
    if (random.bounded(3) == 0)
        c.contributions = {{dmp,
                            mdr,
                            random.bounded(2) ? ContributionState::Asked : ContributionState::Delivered,
                            c.received,
                            {},
                            {},
                            {}}};
    return c;
}

bool waits(const Case &c, const std::optional<AgencyCode> &agency, const std::optional<QDate> &askedBefore)
{
    return std::any_of(c.contributions.begin(), c.contributions.end(), [&](const Contribution &asked) {
        return (asked.state == ContributionState::Asked || asked.state == ContributionState::InWork) &&
               (!agency || asked.agency == *agency) && (!askedBefore || asked.asked < *askedBefore);
    });
}

struct Narrowing
{
    const char *name;
    CaseFilter filter;
    std::function<bool(const Case &)> holds;
};

template<class Set>
Narrowing narrowing(const char *name, Set set, std::function<bool(const Case &)> holds)
{
    CaseFilter filter;
    filter.today = QDate(2023, 2, 1);
    set(filter);
    return {name, filter, std::move(holds)};
}

QList<Narrowing> narrowings()
{
    const QDate middle(2023, 1, 20);
    return {
        narrowing(
            "all", [](CaseFilter &) {}, [](const Case &) { return true; }),
        narrowing(
            "open", [](CaseFilter &f) { f.open = true; }, [](const Case &c) { return c.isOpen(); }),
        narrowing(
            "closed", [](CaseFilter &f) { f.open = false; }, [](const Case &c) { return !c.isOpen(); }),
        narrowing(
            "regime", [](CaseFilter &f) { f.regime = gdpr; },
            [](const Case &c) { return c.regime(gdpr) != nullptr; }),
        narrowing(
            "tagged regime", [](CaseFilter &f) { f.taggedRegime = gdpr; },
            [](const Case &c) { return c.taggedRegimes().contains(gdpr); }),
        narrowing(
            "agency", [](CaseFilter &f) { f.agency = dmp; },
            [](const Case &c) {
                return c.route && std::any_of(c.route->agencies.begin(), c.route->agencies.end(),
                                              [](const RoutedAgency &a) { return a.agency == dmp; });
            }),
        narrowing(
            "lead and open",
            [](CaseFilter &f) {
                f.lead = hdir;
                f.open = true;
            },
            [](const Case &c) { return c.lead() == hdir && c.isOpen(); }),
        narrowing(
            "nobody's", [](CaseFilter &f) { f.officer = QString(); },
            [](const Case &c) { return c.officer.isEmpty(); }),
        narrowing(
            "status", [](CaseFilter &f) { f.status = CaseStatus::Waiting; },
            [](const Case &c) { return c.status == CaseStatus::Waiting; }),
        narrowing(
            "received",
            [=](CaseFilter &f) {
                f.receivedFrom = middle;
                f.receivedTo = middle.addDays(5);
            },
            [=](const Case &c) { return c.received >= middle && c.received <= middle.addDays(5); }),
        narrowing(
            "closed between",
            [=](CaseFilter &f) {
                f.closedFrom = middle;
                f.closedTo = middle.addDays(9);
            },
            [=](const Case &c) { return c.closed && *c.closed >= middle && *c.closed <= middle.addDays(9); }),
        narrowing(
            "overdue", [=](CaseFilter &f) { f.overdueOn = middle; },
            [=](const Case &c) { return c.isOpen() && c.deadline && *c.deadline < middle; }),
        narrowing(
            "disposition", [](CaseFilter &f) { f.disposition = Disposition::Referred; },
            [](const Case &c) { return c.disposition == Disposition::Referred; }),
        narrowing(
            "unowned", [](CaseFilter &f) { f.unowned = true; },
            [](const Case &c) { return c.route && !c.route->unowned.isEmpty(); }),
        narrowing(
            "owned", [](CaseFilter &f) { f.unowned = false; },
            [](const Case &c) { return !c.route || c.route->unowned.isEmpty(); }),
        narrowing(
            "waiting for", [](CaseFilter &f) { f.waitingFor = dmp; },
            [](const Case &c) { return waits(c, dmp, {}); }),
        narrowing(
            "waiting long", [](CaseFilter &f) { f.waitingLongerThan = 15; },
            [](const Case &c) { return waits(c, {}, QDate(2023, 1, 17)); }),
    };
}

/// The order as the interface promises it, by brute force: the key, then the order of arrival; no key last.
bool before(const Case &a, const Case &b, CaseOrder order, bool descending)
{
    const auto by = [&](const auto &x, const auto &y) {
        return x != y ? (descending ? y < x : x < y) : (descending ? b.id < a.id : a.id < b.id);
    };
    switch (order) {
    case CaseOrder::Deadline:
        if (a.deadline.has_value() != b.deadline.has_value())
            return a.deadline.has_value();
        return by(a.deadline.value_or(QDate()), b.deadline.value_or(QDate()));
    case CaseOrder::Received:
        return by(a.received, b.received);
    case CaseOrder::Number:
        return by(a.number, b.number);
    case CaseOrder::Relevance:
        descending = !descending; // without a search: the latest first
        return by(a.received, b.received);
    }
    return false;
}

} // namespace

class CasePaging : public OverBothBackEnds
{
protected:
    void fill(int count)
    {
        QRandomGenerator random(20240301);
        NoIndex noIndex;
        Transaction transaction(store().connection());
        CaseWriter writer(store().connection(), noIndex);
        for (int i = 0; i < count; ++i)
            m_cases << writer.add(anyCase(random), {}, QStringLiteral("kari"), clock.now()).now;
        writer.finish();
        transaction.commit();
    }
    QStringList expected(const Narrowing &narrowing, CaseOrder order, bool descending) const
    {
        QList<Case> kept;
        std::copy_if(m_cases.begin(), m_cases.end(), std::back_inserter(kept), narrowing.holds);
        std::sort(kept.begin(), kept.end(),
                  [&](const Case &a, const Case &b) { return before(a, b, order, descending); });
        QStringList numbers;
        for (const Case &c : kept)
            numbers << c.number.text();
        return numbers;
    }
    QStringList paged(const CaseFilter &filter, CaseOrder order, bool descending, int size)
    {
        QStringList numbers;
        std::optional<CaseCursor> next;
        do {
            const auto page = store().cases().page(filter, order, descending, next, size);
            EXPECT_TRUE(page.ok()) << (page.ok() ? "" : page.error().english().toStdString());
            if (!page)
                return numbers;
            EXPECT_LE(page->rows.size(), size);
            for (const CaseRow &row : page->rows)
                numbers << row.number.text();
            next = page->next;
        } while (next);
        return numbers;
    }

    QList<Case> m_cases;
};
OVER_BOTH_BACK_ENDS(CasePaging);

TEST_P(CasePaging, EqualsABruteForceSortInEveryOrderAndUnderEveryFilter)
{
    fill(300);
    for (const Narrowing &narrowing : narrowings())
        for (const CaseOrder order :
             {CaseOrder::Deadline, CaseOrder::Received, CaseOrder::Number, CaseOrder::Relevance})
            for (const bool descending : {false, true}) {
                SCOPED_TRACE(testing::Message() << narrowing.name << ", order " << static_cast<int>(order)
                                                << (descending ? ", descending" : ""));
                const QStringList wanted = expected(narrowing, order, descending);
                EXPECT_EQ(paged(narrowing.filter, order, descending, 7), wanted);
                EXPECT_EQ(*store().cases().count(narrowing.filter), wanted.size());
                EXPECT_FALSE(wanted.isEmpty()) << "the data must be able to fail";
            }
}

TEST_P(CasePaging, SaysThatThereIsNoNextPageWhenTheLastOneIsFull)
{
    fill(10);
    const auto page = store().cases().page({}, CaseOrder::Deadline, false, {}, 10);
    ASSERT_TRUE(page.ok());
    EXPECT_EQ(page->rows.size(), 10);
    EXPECT_FALSE(page->next);
}

TEST_P(CasePaging, RefusesACursorOfAnotherOrder)
{
    fill(5);
    const auto page =
        store().cases().page({}, CaseOrder::Number, false, CaseCursor{QStringLiteral("2023-01-07"), 3}, 10);
    ASSERT_FALSE(page.ok());
    EXPECT_EQ(page.error().code, ErrorCode::Invalid);
}

TEST_P(CasePaging, DrawsALineWithoutAskingAgain)
{
    fill(40);
    const auto page = store().cases().page({}, CaseOrder::Number, false, {}, 100);
    ASSERT_TRUE(page.ok());
    ASSERT_EQ(page->rows.size(), m_cases.size());
    for (const CaseRow &row : page->rows) {
        const auto c = store().cases().find(row.number);
        ASSERT_TRUE(c.ok());
        EXPECT_EQ(row.title, c->title);
        EXPECT_EQ(row.organisation, c->asker.organisation);
        EXPECT_EQ(row.status, c->status);
        EXPECT_EQ(row.deadline, c->deadline);
        EXPECT_EQ(row.closed, c->closed);
        EXPECT_EQ(row.regimes, c->taggedRegimes());
        EXPECT_EQ(row.toAssess.size() + row.regimes.size(), c->regimes.size());
        EXPECT_EQ(row.lead, c->lead());
        EXPECT_EQ(row.waitingFor, c->waitingFor());
        EXPECT_EQ(row.officer, c->officer);
    }
}

TEST_P(CasePaging, ListsOfficersOnceInTheNorwegianOrder)
{
    NoIndex noIndex;
    Transaction transaction(store().connection());
    CaseWriter writer(store().connection(), noIndex);
    for (const char *officer : {"Åse", "Øyvind", "Anne", "Zoe", "Åse", ""}) {
        Case c = enquiry(QDate(2024, 2, 12));
        c.officer = QString::fromUtf8(officer);
        writer.add(c, {}, QStringLiteral("kari"), clock.now());
    }
    writer.finish();
    transaction.commit();

    EXPECT_EQ(store().cases().officers()->join(QLatin1Char(' ')), QStringLiteral("Anne Zoe Øyvind Åse"));
}

TEST_P(CasePaging, ListsMeetingsAcrossCases)
{
    const auto at = [](int hour) { return QDateTime(QDate(2024, 3, 5), QTime(hour, 0), Qt::UTC); };
    NoIndex noIndex;
    Transaction transaction(store().connection());
    CaseWriter writer(store().connection(), noIndex);
    for (const int hour : {10, 8, 9}) {
        Case c = enquiry(QDate(2024, 2, 12), QStringLiteral("kl. %1").arg(hour));
        c.meetings = {{1, MeetingState::Confirmed, at(hour), 60, {}, {hdir}, {}, {}, {}, {}, {}, {}}};
        writer.add(c, {}, QStringLiteral("kari"), clock.now());
    }
    writer.finish();
    transaction.commit();

    const auto meetings = store().cases().meetings(at(8), at(10), 10);
    ASSERT_TRUE(meetings.ok());
    ASSERT_EQ(meetings->size(), 2);
    EXPECT_EQ(meetings->at(0).title, QStringLiteral("kl. 8"));
    EXPECT_EQ(meetings->at(0).meeting.start, at(8));
    EXPECT_EQ(meetings->at(0).meeting.invited, QList<AgencyCode>{hdir});
    EXPECT_EQ(meetings->at(1).number, CaseNumber(2024, 3));
    EXPECT_EQ(store().cases().meetings({}, {}, 2)->size(), 2);
}

} // namespace tverrlos::tests
