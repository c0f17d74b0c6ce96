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
