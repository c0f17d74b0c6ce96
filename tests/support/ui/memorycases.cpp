#include "tests/support/ui/memorycases.h"

#include "core/cases/casework.h"

#include <algorithm>

namespace tverrlos {

namespace {

bool overlaps(const std::optional<QDate> &from, const std::optional<QDate> &to,
              const std::optional<QDate> &day)
{
    if (!from && !to)
        return true;
    return day && (!from || *day >= *from) && (!to || *day <= *to);
}

bool waits(const CaseFilter &filter, const Case &value)
{
    if (!filter.waitingFor && !filter.waitingLongerThan)
        return true;
    return std::any_of(value.contributions.begin(), value.contributions.end(), [&](const Contribution &part) {
        const bool open = part.state == ContributionState::Asked || part.state == ContributionState::InWork;
        return open && (!filter.waitingFor || part.agency == *filter.waitingFor) &&
               (!filter.waitingLongerThan || part.asked.daysTo(filter.today) > *filter.waitingLongerThan);
    });
}

bool routedTo(const Case &value, const AgencyCode &agency)
{
    return value.route && std::any_of(value.route->agencies.begin(), value.route->agencies.end(),
                                      [&](const RoutedAgency &part) { return part.agency == agency; });
}

bool contains(const Case &value, const QString &search)
{
    const QString all =
        value.title + QLatin1Char(' ') + value.problem + QLatin1Char(' ') + value.asker.organisation;
    QString words = search;
    words.remove(QLatin1Char('"')).remove(QLatin1Char('*'));
    const QStringList each = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(each.begin(), each.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool fits(const CaseFilter &filter, const Case &value)
{
    return (!filter.open || *filter.open == value.isOpen()) &&
           (!filter.regime || value.regime(*filter.regime)) &&
           (!filter.taggedRegime || value.taggedRegimes().contains(*filter.taggedRegime)) &&
           (!filter.agency || routedTo(value, *filter.agency)) &&
           (!filter.lead || value.lead() == *filter.lead) &&
           (!filter.officer || value.officer == *filter.officer) &&
           (!filter.status || value.status == *filter.status) &&
           (!filter.awaitsTriage || *filter.awaitsTriage == (value.status == CaseStatus::Received ||
                                                             value.status == CaseStatus::Held)) &&
           overlaps(filter.receivedFrom, filter.receivedTo, value.received) &&
           overlaps(filter.closedFrom, filter.closedTo, value.closed) &&
           (!filter.overdueOn || (value.isOpen() && value.deadline && *value.deadline < *filter.overdueOn)) &&
           (!filter.disposition || value.disposition == *filter.disposition) &&
           (!filter.unowned || *filter.unowned == (value.route && !value.route->unowned.isEmpty())) &&
           waits(filter, value) && contains(value, filter.search);
}

QString keyOf(const Case &value, CaseOrder order)
{
    const QString number = QStringLiteral("%1-%2")
                               .arg(value.number.year())
                               .arg(value.number.sequence(), 9, 10, QLatin1Char('0'));
    switch (order) {
    case CaseOrder::Deadline:
        return (value.deadline ? value.deadline->toString(Qt::ISODate) : QStringLiteral("9999")) + number;
    case CaseOrder::Received:
        return value.received.toString(Qt::ISODate) + number;
    case CaseOrder::Number:
    case CaseOrder::Relevance:
        return number;
    }
    return number;
}

ActContext contextOn(const QDate &today, const QString &actor)
{
    ActContext context;
    context.now = QDateTime(today, QTime(9, 0), Qt::UTC);
    context.actor = actor;
    context.route = [](const Case &, const QDate &day) {
        RouteOnRecord route;
        route.day = day;
        return route;
    };
    context.deadline = [](const QDate &start) { return start.addDays(42); };
    context.knowsRegime = [](const RegimeCode &) { return true; };
    context.knowsAgency = [](const AgencyCode &) { return true; };
    return context;
}

Error notFound(const CaseNumber &number)
{
    return {ErrorCode::NotFound, QStringLiteral("There is no case %1."), {number.text()}};
}

} // namespace

CaseRow rowOf(const Case &value)
{
    CaseRow row;
    row.id = value.id;
    row.number = value.number;
    row.title = value.title;
    row.organisation = value.asker.organisation;
    row.status = value.status;
    row.received = value.received;
    row.deadline = value.deadline;
    row.closed = value.closed;
    row.regimes = value.taggedRegimes();
    for (const CaseRegime &regime : value.regimes)
        if (regime.standing == RegimeStanding::ToAssess)
            row.toAssess.append(regime.regime);
    row.lead = value.lead();
    row.waitingFor = value.waitingFor();
    row.officer = value.officer;
    if (value.status == CaseStatus::Held && value.triage)
        row.heldSince = value.triage->decided;
    return row;
}

Case &MemoryCases::add(Case value)
{
    qint64 last = 0;
    for (const Case &known : kept)
        if (known.number.year() == value.received.year())
            last = qMax(last, known.number.sequence());
    value.number = CaseNumber(value.received.year(), last + 1);
    value.id = CaseId(kept.size() + 1);
    value.revision = 1;
    value.status = statusOf(value);
    kept.append(value);
    return kept.last();
}

std::optional<Error> MemoryCases::takeFailure()
{
    return std::exchange(failure, std::nullopt);
}

QList<const Case *> MemoryCases::fitting(const CaseFilter &filter) const
{
    QList<const Case *> all;
    for (const Case &value : kept)
        if (fits(filter, value))
            all.append(&value);
    return all;
}

Result<CasePage> MemoryCases::page(const CaseFilter &filter, CaseOrder order, bool descending,
                                   const std::optional<CaseCursor> &after, int limit)
{
    ++pagesRead;
    if (const auto error = takeFailure())
        return *error;
    QList<const Case *> all = fitting(filter);
    std::sort(all.begin(), all.end(), [&](const Case *a, const Case *b) {
        return descending ? keyOf(*a, order) > keyOf(*b, order) : keyOf(*a, order) < keyOf(*b, order);
    });
    CasePage page;
    for (const Case *value : std::as_const(all)) {
        const QString key = keyOf(*value, order);
        if (after && (descending ? key >= after->key : key <= after->key))
            continue;
        if (page.rows.size() == limit) {
            page.next =
                CaseCursor{keyOf(*known(page.rows.last().number), order), page.rows.last().id.value()};
            break;
        }
        page.rows.append(rowOf(*value));
    }
    return page;
}

Result<qint64> MemoryCases::count(const CaseFilter &filter)
{
    if (const auto error = takeFailure())
        return *error;
    return fitting(filter).size();
}

Case *MemoryCases::known(const CaseNumber &number)
{
    for (Case &value : kept)
        if (value.number == number)
            return &value;
    return nullptr;
}

Result<Case> MemoryCases::find(const CaseNumber &number)
{
    if (const auto error = takeFailure())
        return *error;
    const Case *value = known(number);
    return value ? Result<Case>(*value) : Result<Case>(notFound(number));
}

Result<QList<CaseEvent>> MemoryCases::timeline(const CaseNumber &number)
{
    return events.value(number);
}

Result<QList<RelatedCase>> MemoryCases::related(const CaseNumber &number)
{
    QList<RelatedCase> found;
    const Case *self = known(number);
    for (const Case &value : std::as_const(kept)) {
        if (value.splitFrom == number)
            found.append({CaseRelation::Sibling, rowOf(value)});
        if (self && self->splitFrom == value.number)
            found.append({CaseRelation::SplitFrom, rowOf(value)});
        if (self && self->splitFrom && self->splitFrom == value.splitFrom && value.number != number)
            found.append({CaseRelation::Sibling, rowOf(value)});
        if (self && self->mergedInto == value.number)
            found.append({CaseRelation::MergedInto, rowOf(value)});
        if (value.mergedInto == number)
            found.append({CaseRelation::MergedHere, rowOf(value)});
    }
    return found;
}

Result<QStringList> MemoryCases::officers()
{
    QStringList names;
    for (const Case &value : std::as_const(kept))
        if (!value.officer.isEmpty() && !names.contains(value.officer))
            names.append(value.officer);
    names.sort();
    return names;
}

Result<QList<MeetingRow>> MemoryCases::meetings(const QDateTime &from, const QDateTime &to, int limit)
{
    if (const auto error = takeFailure())
        return *error;
    QList<MeetingRow> rows;
    for (const Case &value : std::as_const(kept))
        for (const Meeting &meeting : value.meetings)
            if ((!from.isValid() || meeting.start >= from) && (!to.isValid() || meeting.start < to))
                rows.append({value.number, value.title, value.asker.organisation, meeting, {}, 0});
    std::sort(rows.begin(), rows.end(),
              [](const MeetingRow &a, const MeetingRow &b) { return a.meeting.start < b.meeting.start; });
    return rows.mid(0, limit);
}

Result<QList<MeetingRow>> MemoryCases::meetingsOf(const CaseNumber &number)
{
    Result<QList<MeetingRow>> rows = meetings({}, {}, std::numeric_limits<int>::max());
    if (rows)
        rows->removeIf([&](const MeetingRow &row) { return row.number != number; });
    return rows;
}

Result<QByteArray> MemoryCases::attachment(const QByteArray &)
{
    return Error{ErrorCode::NotFound, QStringLiteral("There is no such attachment."), {}};
}

ActReceipt MemoryCases::record(Case &now, const Case &before, const QString &act, const QString &actor)
{
    now.revision = before.revision + 1;
    CaseEvent event;
    QList<CaseEvent> &history = events[now.number];
    event.id = EventId(history.size() + 1);
    event.number = now.number;
    event.revision = now.revision;
    event.at = QDateTime(today, QTime(9, 0), Qt::UTC);
    event.actor = actor;
    event.act = act;
    std::tie(event.from, event.to) = differences(before, now);
    history.append(event);
    return {now, event};
}

ActContext MemoryCases::context(const QString &actor) const
{
    ActContext known = contextOn(today, actor);
    if (route)
        known.route = route;
    return known;
}

Result<ActReceipt> MemoryCases::create(const Case &enquiry, const QList<AttachedBytes> &,
                                       const QString &actor)
{
    if (const auto error = takeFailure())
        return *error;
    Case &now = add(receive(enquiry, context(actor)));
    Case before = now;
    before.revision = 0;
    return record(now, before, QStringLiteral("received"), actor);
}

Result<ActReceipt> MemoryCases::perform(const CaseNumber &number, const Act &act, const QString &actor,
                                        std::optional<int> expectedRevision)
{
    if (const auto error = takeFailure())
        return *error;
    Case *value = known(number);
    if (!value)
        return notFound(number);
    if (expectedRevision && *expectedRevision != value->revision)
        return Error{
            ErrorCode::Conflict, QStringLiteral("Someone else has changed case %1."), {number.text()}};
    const Case before = *value;
    const bool back = std::holds_alternative<UndoAct>(act);
    if (back || std::holds_alternative<RedoAct>(act)) {
        const auto event = back ? latestUndoable(events.value(number)) : latestRedoable(events.value(number));
        if (!event)
            return Error{ErrorCode::Refused, QStringLiteral("There is nothing to take back."), {}};
        const auto stepped = back ? undone(before, *event) : redone(before, *event);
        if (!stepped)
            return stepped.error();
        *value = *stepped;
        return record(*value, before, actCode(act), actor);
    }
    ActContext known = context(actor);
    known.otherCase = [this](const CaseNumber &other) {
        const Case *found = this->known(other);
        return found ? std::optional(*found) : std::nullopt;
    };
    const auto changed = tverrlos::perform(before, act, known);
    if (!changed)
        return changed.error();
    *value = *changed;
    ActReceipt receipt = record(*value, before, actCode(act), actor);
    if (const auto *split = std::get_if<SplitAct>(&act))
        for (const Case &sibling : siblingsOf(before, *split, known)) {
            Case &made = add(sibling); // `value` may have moved: it is not used beyond here
            receipt.siblings.append(made.number);
            record(made, Case(), QStringLiteral("received"), actor);
        }
    return receipt;
}

BulkRow MemoryCases::performOne(const BulkCase &one, const Act &act, const QString &actor)
{
    BulkRow row;
    row.number = one.number;
    const Case *value = known(one.number);
    if (value && !std::holds_alternative<UndoAct>(act) && !std::holds_alternative<RedoAct>(act)) {
        const auto changed = changedBy(*value, act, context(actor));
        if (changed && !*changed) {
            row.outcome = BulkOutcome::Unchanged;
            return row;
        }
    }
    const Result<ActReceipt> receipt = perform(one.number, act, actor, one.revision);
    row.outcome = receipt ? BulkOutcome::Done : BulkOutcome::Failed;
    if (receipt) {
        row.revision = receipt->now.revision;
        row.event = receipt->event.id;
    } else {
        row.why = receipt.error();
    }
    return row;
}

Result<BulkReceipt> MemoryCases::performMany(const QList<BulkCase> &cases, const Act &act,
                                             const QString &actor, const Progress &progress)
{
    if (const auto error = takeFailure())
        return *error;
    BulkReceipt receipt;
    const auto before = kept;
    for (const BulkCase &one : cases) {
        if (progress.isCancelled()) {
            kept = before;
            return Error{ErrorCode::Cancelled, QStringLiteral("The work was cancelled."), {}};
        }
        progress.tell(receipt.rows.size(), cases.size());
        receipt.rows.append(performOne(one, act, actor));
    }
    return receipt;
}

Result<RoutingPage> MemoryCases::openCases(const std::optional<CaseNumber> &after, int limit)
{
    if (const auto error = takeFailure())
        return *error;
    RoutingPage page;
    for (const Case &value : std::as_const(kept)) {
        if (!value.isOpen() || (after && value.number <= *after))
            continue;
        if (page.cases.size() == limit)
            return page;
        page.cases.append(routingFacts(value));
    }
    page.last = true;
    return page;
}

} // namespace tverrlos
