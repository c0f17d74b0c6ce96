#include "db/cases/sqlcaserepository.h"

#include "core/calendar/clock.h"
#include "db/cases/casereader.h"
#include "db/cases/casewriter.h"

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
        if (expectedRevision && *expectedRevision != before.revision)
            return conflict(m_connection, before);
        Result<Case> changed = after(before, act, m_rules.context(now, actor));
        if (!changed)
            return changed.error();
        ActReceipt receipt = writer.change(before, std::move(changed).value(), actCode(act), actor, now);
        writer.finish();
        transaction.commit();
        return receipt;
    });
}

Result<BulkReceipt> SqlCaseRepository::performMany(const QList<BulkCase> &cases, const Act &act,
                                                   const QString &actor, const Progress &progress)
{
    return guarded([&]() -> Result<BulkReceipt> {
        const ActContext context = m_rules.context(m_clock.now(), actor);
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
    if (!std::holds_alternative<UndoAct>(act))
        return changedBy(before, act, context);
    Result<Case> taken = after(before, act, context);
    if (!taken)
        return taken.error();
    return std::optional<Case>(std::move(taken).value());
}

Result<Case> SqlCaseRepository::after(const Case &before, const Act &act, const ActContext &context)
{
    if (!std::holds_alternative<UndoAct>(act))
        return tverrlos::perform(before, act, context);
    const auto event = latestUndoable(eventsOf(m_connection, before.id));
    if (!event)
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "Case %1 has nothing to undo."),
                       {before.number.text()});
    return undone(before, *event);
}

} // namespace tverrlos
