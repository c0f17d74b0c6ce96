#include "ui/today/morning.h"

#include "core/calendar/clock.h"
#include "core/intake/intakestore.h"

namespace tverrlos {

namespace {

using Kind = MorningCount::Kind;

MorningCount asked(Kind kind, const QDate &today)
{
    MorningCount count;
    count.kind = kind;
    count.filter.open = true;
    count.filter.today = today;
    return count;
}

QList<MorningCount> questions(const QDate &today, const QString &officer)
{
    MorningCount overdue = asked(Kind::Overdue, today);
    overdue.filter.overdueOn = today;
    MorningCount waiting = asked(Kind::Waiting, today);
    waiting.filter.waitingLongerThan = longWait;
    MorningCount untriaged = asked(Kind::Untriaged, today);
    untriaged.filter.awaitsTriage = true;
    MorningCount nobodys = asked(Kind::Nobodys, today);
    nobodys.filter.officer = QString();
    MorningCount unowned = asked(Kind::Unowned, today);
    unowned.filter.unowned = true;
    MorningCount resolved = asked(Kind::Resolved, today);
    resolved.filter.status = CaseStatus::Resolved;
    MorningCount mine = asked(Kind::Mine, today);
    mine.filter.officer = officer;
    return {overdue, waiting, untriaged, nobodys, unowned, resolved, mine};
}

/// Names the agency when all the long waits are for one.
Result<void> nameTheAgency(CaseQueries &cases, MorningCount &waiting, const QList<AgencyCode> &agencies)
{
    for (const AgencyCode &agency : agencies) {
        CaseFilter filter = waiting.filter;
        filter.waitingFor = agency;
        const auto count = cases.count(filter);
        if (!count)
            return count.error();
        if (*count == 0)
            continue;
        if (*count == waiting.count) {
            waiting.agency = agency;
            waiting.filter = filter;
        }
        return {};
    }
    return {};
}

} // namespace

Result<Morning> readMorning(Store &store, const QDate &today, const QString &officer,
                            const QList<AgencyCode> &agencies)
{
    Morning morning;
    morning.counts = questions(today, officer);
    for (MorningCount &question : morning.counts) {
        const auto count = store.cases().count(question.filter);
        if (!count)
            return count.error();
        question.count = *count;
        if (question.kind == Kind::Untriaged && question.count > 0) {
            const auto first = store.cases().page(question.filter, CaseOrder::Received, false, {}, 1);
            if (!first)
                return first.error();
            if (!first->rows.isEmpty())
                question.oldest = first->rows.first().received;
        }
        if (question.kind != Kind::Waiting || question.count == 0)
            continue;
        if (const auto named = nameTheAgency(store.cases(), question, agencies); !named)
            return named.error();
    }
    constexpr int aWeek = 7;
    constexpr int atMost = 8;
    const auto meetings = store.cases().meetings(fromOslo(today, QTime(0, 0)),
                                                 fromOslo(today.addDays(aWeek), QTime(0, 0)), atMost);
    if (!meetings)
        return meetings.error();
    for (const MeetingRow &row : *meetings)
        if (row.meeting.state != MeetingState::Cancelled)
            morning.meetings.append(row);
    const auto quarantined = store.intake().waitingInQuarantine();
    if (!quarantined)
        return quarantined.error();
    morning.quarantined = *quarantined;
    const auto any = store.cases().page({}, CaseOrder::Number, true, {}, 1);
    if (!any)
        return any.error();
    morning.noCaseYet = any->rows.isEmpty();
    return morning;
}

} // namespace tverrlos
