#include "db/cases/sqlcaserepository.h"

#include "core/calendar/clock.h"
#include "core/cases/merging.h"
#include "core/outward/outwardcheck.h"
#include "db/cases/casereader.h"
#include "db/cases/casewriter.h"
#include "db/cases/officernames.h"
#include "db/cases/relatedcases.h"
#include "db/plan/measurereading.h"
#include "db/published/publishedrecord.h"

namespace tverrlos {

namespace {

/// Says who changed the case and when, so that the person can compare and go on.
Error conflict(Connection &connection, const Case &now)
{
    const QList<CaseEvent> events = eventsOf(connection, now.id);
    const CaseEvent latest = events.isEmpty() ? CaseEvent() : events.last();
    return failure(
        ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Error", "Case %1 was changed by %2 on %3 while you worked on it."),
        {now.number.text(), latest.actor, toOslo(latest.at).toString(QStringLiteral("dd.MM.yyyy HH:mm"))},
        QT_TRANSLATE_NOOP("Error", "Nothing you typed is lost. Read the change and try again."));
}

/// A merge that an undo or a redo brings back must be possible as the other case stands now.
Result<Case> withoutCircle(const Case &before, Result<Case> after, const ActContext &context)
{
    if (!after || !after->mergedInto || after->mergedInto == before.mergedInto)
        return after;
    const auto other = context.otherCase(*after->mergedInto);
    if (other && other->mergedInto)
        return failure(ErrorCode::Refused,
                       QT_TRANSLATE_NOOP("Error", "Case %1 has itself been merged into %2."),
                       {other->number.text(), other->mergedInto->text()},
                       QT_TRANSLATE_NOOP("Error", "Merge into that one."));
    return after;
}

/// What an undo or a redo brings back must be legal today: history is no way round a rule.
Result<Case> legalToday(const Case &before, Result<Case> after, const ActContext &context)
{
    if (after)
        if (const auto kept = keptInHouseAgain(before, *after, context.officers()))
            return *kept;
    return withoutCircle(before, std::move(after), context);
}

/// Whether the merge of a part was made by the undo of the split, which is the latest event of the whole: in
/// one transaction, so at its moment and between it and the event before.
bool wasMadeBy(const CaseEvent &merge, const QList<CaseEvent> &whole)
{
    if (whole.size() < 2)
        return false;
    const CaseEvent &undo = whole.last();
    return merge.at == undo.at && merge.actor == undo.actor && merge.id < undo.id &&
           whole.at(whole.size() - 2).id < merge.id;
}

/// What was read lies ahead of what is kept: another database, or one put back from a backup.
Error notSeenYet(const Case &now, int revision)
{
    return failure(
        ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Error", "Case %1 is at revision %2 here, and cannot have been read at %3."),
        {now.number.text(), QString::number(now.revision), QString::number(revision)},
        QT_TRANSLATE_NOOP("Error", "Nothing you typed is lost. Read the case and try again."));
}

} // namespace

SqlCaseRepository::SqlCaseRepository(Connection &connection, CaseSearch &search, const OfficeRules &rules,
                                     const Clock &clock)
    : m_connection(connection), m_search(search), m_rules(rules), m_clock(clock)
{}

Result<ActReceipt> SqlCaseRepository::create(const Case &enquiry, const QList<AttachedBytes> &attachments,
                                             const QString &actor)
{
    return guarded([&] {
        const QDateTime now = m_clock.now();
        const Case received = receive(enquiry, m_rules.context(now, actor));
        Transaction transaction(m_connection);
        CaseWriter writer(m_connection, m_search);
        ActReceipt receipt = writer.add(received, attachments, actor, now);
        writer.finish();
        transaction.commit();
        return receipt;
    });
}

Result<ActReceipt> SqlCaseRepository::perform(const CaseNumber &number, const Act &act, const QString &actor,
                                              std::optional<int> expectedRevision)
{
    return guarded([&]() -> Result<ActReceipt> {
        const QDateTime now = m_clock.now();
        Transaction transaction(m_connection);
        CaseWriter writer(m_connection, m_search);
        const Case before = requireCase(m_connection, number);
        const ActContext context = contextOf(now, actor);
        if (expectedRevision && (*expectedRevision < 1 || *expectedRevision > before.revision))
            return notSeenYet(before, *expectedRevision);
        if (expectedRevision && *expectedRevision != before.revision &&
            !standsBeside(before, *expectedRevision, act, context))
            return conflict(m_connection, before);
        Result<Case> changed = after(before, act, context);
        if (!changed)
            return changed.error();
        const QList<CaseNumber> siblings = followSplit(writer, before, act, context);
        ActReceipt receipt = writer.change(before, std::move(changed).value(), actCode(act), actor, now);
        receipt.siblings = siblings;
        writer.finish();
        transaction.commit();
        return receipt;
    });
}

Result<BulkReceipt> SqlCaseRepository::performMany(const QList<BulkCase> &cases, const Act &act,
                                                   const QString &actor, const Progress &progress)
{
    return guarded([&]() -> Result<BulkReceipt> {
        const ActContext context = contextOf(m_clock.now(), actor);
        Transaction transaction(m_connection);
        CaseWriter writer(m_connection, m_search);
        BulkReceipt receipt;
        for (const BulkCase &one : cases) {
            progress.tell(receipt.rows.size(), cases.size());
            if (progress.isCancelled())
                return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The work was cancelled."));
            receipt.rows.append(performOne(writer, one, act, context));
        }
        writer.finish();
        transaction.commit();
        progress.tell(cases.size(), cases.size());
        return receipt;
    });
}

BulkRow SqlCaseRepository::performOne(CaseWriter &writer, const BulkCase &one, const Act &act,
                                      const ActContext &context)
{
    BulkRow row;
    row.number = one.number;
    const Result<void> outcome = writer.attempt([&]() -> Result<void> {
        const std::optional<Case> before = readCase(m_connection, one.number);
        if (!before)
            return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no case %1."),
                           {one.number.text()});
        if (one.revision && *one.revision != before->revision)
            return conflict(m_connection, *before);
        Result<std::optional<Case>> changed = afterBulk(*before, act, context);
        if (!changed)
            return changed.error();
        if (*changed)
            row.siblings = followSplit(writer, *before, act, context);
        row.outcome = *changed ? BulkOutcome::Done : BulkOutcome::Unchanged;
        if (!*changed)
            return {};
        const ActReceipt receipt =
            writer.change(*before, std::move(**changed), actCode(act), context.actor, context.now);
        row.revision = receipt.now.revision;
        row.event = receipt.event.id;
        return {};
    });
    if (!outcome) {
        row = {};
        row.number = one.number;
        row.why = outcome.error();
    }
    return row;
}

Result<std::optional<Case>> SqlCaseRepository::afterBulk(const Case &before, const Act &act,
                                                         const ActContext &context)
{
    if (!std::holds_alternative<UndoAct>(act) && !std::holds_alternative<RedoAct>(act))
        return changedBy(before, act, context);
    Result<Case> taken = after(before, act, context);
    if (!taken)
        return taken.error();
    return std::optional<Case>(std::move(taken).value());
}

Result<Case> SqlCaseRepository::after(const Case &before, const Act &act, const ActContext &context)
{
    if (std::holds_alternative<UndoAct>(act)) {
        if (const auto event = latestUndoable(eventsOf(m_connection, before.id)))
            return legalToday(before, undone(before, *event), context);
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "Case %1 has nothing to undo."),
                       {before.number.text()});
    }
    if (std::holds_alternative<RedoAct>(act)) {
        if (const auto event = latestRedoable(eventsOf(m_connection, before.id)))
            return legalToday(before, redone(before, *event), context);
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "Case %1 has nothing to redo."),
                       {before.number.text()});
    }
    return tverrlos::perform(before, act, context);
}

bool SqlCaseRepository::standsBeside(const Case &now, int revision, const Act &act, const ActContext &context)
{
    if (std::holds_alternative<UndoAct>(act) || std::holds_alternative<RedoAct>(act))
        return false; // it would take back something else than what the person saw
    const Result<Case> base = asOfRevision(now, eventsOf(m_connection, now.id), revision);
    if (!base)
        return false;
    const Result<QList<Clash>> found = clashes(*base, now, act, context);
    return found && found->isEmpty();
}

ActContext SqlCaseRepository::contextOf(const QDateTime &now, const QString &actor)
{
    ActContext context = m_rules.context(now, actor);
    context.otherCase = [this](const CaseNumber &number) { return readCase(m_connection, number); };
    context.answerIsOut = [this](const PublishedNumber &number) -> std::optional<bool> {
        const auto found = readPublished(m_connection, number);
        return found ? std::optional(found->answer.state == PublishedState::Published) : std::nullopt;
    };
    context.officers = [this] { return officerNames(m_connection); };
    context.knowsMeasure = [this](const QString &code) { return hasMeasure(m_connection, code); };
    return context;
}

QList<CaseNumber> SqlCaseRepository::followSplit(CaseWriter &writer, const Case &before, const Act &act,
                                                 const ActContext &context)
{
    QList<CaseNumber> siblings;
    if (const auto *split = std::get_if<SplitAct>(&act)) {
        const QList<Case> made = siblingsOf(before, *split, context);
        for (const Case &sibling : made)
            siblings.append(writer.add(sibling, {}, context.actor, context.now).now.number);
        return siblings;
    }
    const bool undo = std::holds_alternative<UndoAct>(act);
    if (!undo && !std::holds_alternative<RedoAct>(act))
        return siblings;
    const QList<CaseEvent> timeline = eventsOf(m_connection, before.id);
    const auto event = undo ? latestUndoable(timeline) : latestRedoable(timeline);
    if (!event || event->act != actCode(SplitAct()))
        return siblings;
    const QList<CaseNumber> parts = partsOf(m_connection, before.number);
    for (const CaseNumber &number : parts) {
        const Case part = requireCase(m_connection, number);
        const QList<CaseEvent> life = eventsOf(m_connection, part.id);
        if (life.isEmpty() || life.first().at != event->at)
            continue; // of another split
        if (undo)
            takePartBack(writer, part, life, context);
        else
            bringPartBack(writer, part, life, timeline, context);
    }
    return siblings;
}

void SqlCaseRepository::takePartBack(CaseWriter &writer, const Case &part, const QList<CaseEvent> &life,
                                     const ActContext &context)
{
    if (latestUndoable(life) || !part.splitFrom)
        return; // somebody has worked on it since: it is theirs and stays
    const Result<Case> back = tverrlos::perform(part, MergeAct{*part.splitFrom}, context);
    if (back)
        writer.change(part, *back, actCode(MergeAct()), context.actor, context.now);
}

void SqlCaseRepository::bringPartBack(CaseWriter &writer, const Case &part, const QList<CaseEvent> &life,
                                      const QList<CaseEvent> &whole, const ActContext &context)
{
    const auto last = latestUndoable(life);
    if (!last || last->act != actCode(MergeAct()) || last->revision != part.revision ||
        !wasMadeBy(*last, whole))
        return; // a person has merged it, or gone on with it: that stands
    const Result<Case> again = undone(part, *last);
    if (again)
        writer.change(part, *again, actCode(UndoAct()), context.actor, context.now);
}

} // namespace tverrlos
