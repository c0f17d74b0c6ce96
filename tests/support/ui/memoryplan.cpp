#include "tests/support/ui/memoryplan.h"

#include "core/cases/caserepository.h"

#include <algorithm>

namespace tverrlos {

namespace {

RecordEvent named(const char *act)
{
    RecordEvent event;
    event.act = QString::fromLatin1(act);
    return event;
}

Error none(const QString &what)
{
    return failure(ErrorCode::NotFound, "There is no %1.", {what});
}

template<class T>
std::optional<Error> changedSince(const QString &record, const T &now, std::optional<int> expected)
{
    if (!expected || *expected == now.revision)
        return std::nullopt;
    return failure(ErrorCode::Conflict, "%1 was changed by %2 on %3 while you worked on it.",
                   {record, QStringLiteral("ola"), QStringLiteral("20.02.2024 10:00")});
}

bool fits(const CaseSignal &raised, const SignalFilter &filter)
{
    const bool answered = raised.responded.has_value() || !raised.response.isEmpty();
    return (!filter.kind || raised.kind == *filter.kind) &&
           (!filter.regime || raised.regimes.contains(*filter.regime)) &&
           (!filter.instrument || raised.instrument == *filter.instrument) &&
           (!filter.lifted || raised.lifted == *filter.lifted) &&
           (!filter.answered || answered == *filter.answered) &&
           (!filter.measure || (filter.measure->isEmpty() ? raised.measures.isEmpty()
                                                          : raised.measures.contains(*filter.measure))) &&
           (!filter.topic || raised.topic.compare(*filter.topic, Qt::CaseInsensitive) == 0);
}

} // namespace

void MemoryHistory::add(const QString &record, RecordEvent event, const QJsonObject &before,
                        const QJsonObject &after)
{
    std::tie(event.from, event.to) = changedFields(before, after);
    event.revision = int(events.value(record).size()) + 1;
    events[record].append(event);
}

Result<QList<Measure>> MemoryPlan::measures()
{
    QList<Measure> all;
    for (const Measure &measure : shippedMeasures())
        all.append(said.value(measure.code, measure));
    for (const Measure &measure : std::as_const(said))
        if (measure.isOwn() && !measure.withdrawn)
            all.append(measure);
    return all;
}

Result<Measure> MemoryPlan::find(const QString &code)
{
    const Result<QList<Measure>> all = measures();
    for (const Measure &measure : *all)
        if (measure.code == code)
            return measure;
    return none(code);
}

Measure MemoryPlan::keep(const Measure &before, Measure after, RecordEvent event)
{
    after.revision = before.revision + 1;
    past.add(after.code, event, recordOf(before), recordOf(after));
    said.insert(after.code, after);
    return after;
}

Result<Measure> MemoryPlan::change(const QString &code, const MeasureChange &change, const QString &,
                                   std::optional<int> expectedRevision)
{
    const Result<Measure> before = find(code);
    if (!before)
        return before.error();
    if (auto conflict = changedSince(code, *before, expectedRevision))
        return *conflict;
    const Result<Measure> after = measureAfter(*before, change, today);
    if (!after)
        return after.error();
    return keep(*before, *after, named("edited"));
}

Result<Measure> MemoryPlan::add(const QString &code, const MeasureChange &facts, const QString &)
{
    Measure before;
    before.code = code.isEmpty() ? QStringLiteral("E%1").arg(said.size() + 1) : code;
    const Result<Measure> after = measureAfter(before, facts, today);
    if (!after)
        return after.error();
    before = *after;
    before.withdrawn = true;
    return keep(before, *after, named("added"));
}

Result<Measure> MemoryPlan::undo(const QString &code, const QString &)
{
    const auto event = eventToUndo(past.events.value(code));
    if (!event)
        return failure(ErrorCode::Refused, "There is nothing to undo in %1.", {code});
    const Measure before = said.value(code);
    return keep(before, withRecord(before, event->from), named("undo"));
}

Result<Measure> MemoryPlan::redo(const QString &code, const QString &)
{
    const auto event = eventToRedo(past.events.value(code));
    if (!event)
        return failure(ErrorCode::Refused, "There is nothing to redo in %1.", {code});
    const Measure before = said.value(code);
    return keep(before, withRecord(before, event->to), named("redo"));
}

Result<SubmissionPage> MemorySubmissions::page(const SubmissionFilter &filter,
                                               const std::optional<SubmissionCursor> &, int)
{
    SubmissionPage page;
    for (const Submission &submission : std::as_const(kept))
        if (!submission.withdrawn && (!filter.kind || submission.facts.kind == *filter.kind) &&
            (!filter.ofCase || submission.cases.contains(*filter.ofCase)) &&
            submission.facts.text.contains(filter.search, Qt::CaseInsensitive))
            page.rows.prepend(submission);
    return page;
}

Result<qint64> MemorySubmissions::count(const SubmissionFilter &filter)
{
    return qint64(page(filter, {}, 0)->rows.size());
}

Result<Submission> MemorySubmissions::find(const SubmissionNumber &number)
{
    if (!kept.contains(number) || kept.value(number).withdrawn)
        return none(number.text());
    return kept.value(number);
}

Submission MemorySubmissions::keep(const Submission &before, Submission after, RecordEvent event)
{
    after.revision = before.revision + 1;
    past.add(after.number.text(), event, recordOf(before), recordOf(after));
    kept.insert(after.number, after);
    return after;
}

Result<Submission> MemorySubmissions::add(const SubmissionFacts &facts, const QString &)
{
    const Result<SubmissionFacts> sound = soundSubmission(facts, today);
    if (!sound)
        return sound.error();
    Submission after;
    after.number = SubmissionNumber(sound->received.year(), kept.size() + 1);
    after.facts = *sound;
    Submission before = after;
    before.withdrawn = true;
    return keep(before, after, named("added"));
}

Result<Submission> MemorySubmissions::edit(const SubmissionNumber &number, const SubmissionFacts &facts,
                                           const QString &, std::optional<int> expectedRevision)
{
    const Result<Submission> before = find(number);
    if (!before)
        return before.error();
    if (auto conflict = changedSince(number.text(), *before, expectedRevision))
        return *conflict;
    const Result<SubmissionFacts> sound = soundSubmission(facts, today);
    if (!sound)
        return sound.error();
    Submission after = *before;
    after.facts = *sound;
    return keep(*before, after, named("edited"));
}

Result<Submission> MemorySubmissions::link(const SubmissionNumber &number, const SubmissionLinks &links,
                                           const QString &)
{
    const Result<Submission> before = find(number);
    if (!before)
        return before.error();
    const Result<Submission> after = withLinks(*before, links);
    if (!after)
        return after.error();
    return keep(*before, *after, named("linked"));
}

Result<SubmissionCase> MemorySubmissions::makeCase(const SubmissionNumber &number, const Case &enquiry,
                                                   const QString &actor)
{
    const Result<Submission> before = find(number);
    if (!before)
        return before.error();
    const Result<ActReceipt> made = casework->create(enquiry, {}, actor);
    if (!made)
        return made.error();
    Submission after = *before;
    after.cases.append(made->now.number);
    return SubmissionCase{keep(*before, after, named("case-made")), made->now.number};
}

Result<Submission> MemorySubmissions::undo(const SubmissionNumber &number, const QString &)
{
    const auto event = eventToUndo(past.events.value(number.text()));
    if (!event)
        return failure(ErrorCode::Refused, "There is nothing to undo in %1.", {number.text()});
    const Submission before = kept.value(number);
    return keep(before, withRecord(before, event->from), named("undo"));
}

Result<Submission> MemorySubmissions::redo(const SubmissionNumber &number, const QString &)
{
    const auto event = eventToRedo(past.events.value(number.text()));
    if (!event)
        return failure(ErrorCode::Refused, "There is nothing to redo in %1.", {number.text()});
    const Submission before = kept.value(number);
    return keep(before, withRecord(before, event->to), named("redo"));
}

Result<SignalPage> MemorySignals::page(const SignalFilter &filter, const std::optional<SignalCursor> &, int)
{
    SignalPage page;
    for (const Case &each : m_cases)
        for (const CaseSignal &raised : each.raised)
            if (fits(raised, filter))
                page.rows.append(RegisteredSignal{{each.number, each.title, raised}, {}});
    std::stable_sort(page.rows.begin(), page.rows.end(),
                     [](const auto &a, const auto &b) { return a.row.signal.raised > b.row.signal.raised; });
    return page;
}

Result<qint64> MemorySignals::count(const SignalFilter &filter)
{
    return qint64(page(filter, {}, 0)->rows.size());
}

Result<QList<Concern>> MemorySignals::concerns(const SignalFilter &filter)
{
    QMap<std::pair<SignalKind, QString>, Concern> concerns;
    const QList<RegisteredSignal> rows = page(filter, {}, 0)->rows;
    for (const RegisteredSignal &each : rows) {
        const CaseSignal &raised = each.row.signal;
        Concern &concern = concerns[{raised.kind, raised.topic.toLower()}];
        concern.kind = raised.kind;
        concern.topic = raised.topic;
        ++concern.raised;
        ++concern.cases;
    }
    return concerns.values();
}

} // namespace tverrlos
