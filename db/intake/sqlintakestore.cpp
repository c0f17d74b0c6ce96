#include "db/intake/sqlintakestore.h"

#include "core/calendar/clock.h"
#include "db/cases/casereader.h"
#include "db/cases/casewriter.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/intake/importlog.h"
#include "db/intake/importreversal.h"
#include "db/intake/sourceregister.h"
#include "db/mail/attachmentname.h"
#include "db/mail/mailhead.h"
#include "db/precedents/likelyduplicates.h"

#include <QCryptographicHash>
#include <QObject>

#include <algorithm>

namespace tverrlos {

namespace {

/// What becomes of a source that was understood, from what is known already.
struct Fate
{
    IntakeOutcome outcome = IntakeOutcome::New;
    std::optional<SourceRegister::Known> known; ///< the case it was, or answers
    std::optional<Error> reason;
};

/// The case that the subject names, where the mail comes from its asker: a number can be guessed, so that a
/// stranger's mail becomes a case of its own and is told about.
std::optional<SourceRegister::Known> quotedCase(Connection &connection, const ReadyEnquiry &ready)
{
    const QString sender = ready.enquiry.asker.contactAddress.trimmed();
    if (!ready.quotedCase || sender.isEmpty())
        return std::nullopt;
    const auto named = readCase(connection, *ready.quotedCase);
    if (!named || named->asker.contactAddress.trimmed().compare(sender, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return SourceRegister::Known{named->id, named->number, {}};
}

Fate fateOf(Connection &connection, const ReadyEnquiry &ready)
{
    SourceRegister known(connection);
    if (const auto same = known.byContent(ready.contentKey))
        return {IntakeOutcome::Duplicate, same,
                failure(ErrorCode::Conflict,
                        QT_TRANSLATE_NOOP("Error", "It is in already, as case %1 from “%2”."),
                        {same->number.text(), same->source})};
    // The same id with other words is no duplicate: to drop it would lose what it says.
    if (const auto same = known.byMessage(ready.messageId))
        return {IntakeOutcome::Quarantined, same,
                failure(ErrorCode::Conflict,
                        QT_TRANSLATE_NOOP(
                            "Error", "“%1” is the mark of case %2 from “%3”, but this says something else."),
                        {ready.messageId.left(120), same->number.text(), same->source},
                        QT_TRANSLATE_NOOP("Error", "Compare the two, and make a case of it or dismiss it."))};
    for (const QString &id : ready.references)
        if (const auto answered = known.byMessage(id))
            return {IntakeOutcome::Reply, answered, std::nullopt};
    if (const auto named = quotedCase(connection, ready))
        return {IntakeOutcome::Reply, named, std::nullopt};
    return {};
}

/// What is to be said of a source that was understood: what was odd, and a case number that was not believed.
QList<Error> remarksOn(const ReadyEnquiry &ready, const Fate &fate)
{
    QList<Error> remarks = ready.remarks;
    if (ready.quotedCase && fate.outcome == IntakeOutcome::New)
        remarks.append(failure(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP(
                "Error", "Its subject names case %1, but that case is not the sender's: it became a case "
                         "of its own."),
            {ready.quotedCase->text()}));
    return remarks;
}

/// The same question of what a dry run has met before it.
Fate fateAmong(ForetoldSources &met, const ReadyEnquiry &ready)
{
    const bool sameContent = met.contents.contains(ready.contentKey);
    const bool sameMark = !ready.messageId.isEmpty() && met.messageIds.contains(ready.messageId);
    const bool reply = std::any_of(ready.references.begin(), ready.references.end(),
                                   [&](const QString &id) { return met.messageIds.contains(id); });
    met.contents.insert(ready.contentKey);
    if (!ready.messageId.isEmpty())
        met.messageIds.insert(ready.messageId);
    if (sameContent)
        return {
            IntakeOutcome::Duplicate, std::nullopt,
            failure(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Error", "It stands in this import already."))};
    if (sameMark)
        return {
            IntakeOutcome::Quarantined, std::nullopt,
            failure(ErrorCode::Conflict,
                    QT_TRANSLATE_NOOP(
                        "Error", "“%1” marks another source of this import, but this says something else."),
                    {ready.messageId.left(120)})};
    return {reply ? IntakeOutcome::Reply : IntakeOutcome::New, std::nullopt, std::nullopt};
}

void keepContents(Connection &connection, const QList<AttachedBytes> &attachments)
{
    for (const AttachedBytes &attached : attachments)
        connection
            .prepare("INSERT INTO attachment_content (sha256, size, bytes) VALUES (:sha256, :size, :bytes) "
                     "ON CONFLICT (sha256) DO NOTHING")
            .bindAll(attached.attachment.sha256, qint64{attached.bytes.size()}, attached.bytes)
            .run();
}

/// What the timeline and the notes say of a reply.
QString replyNote(const Case &reply)
{
    const QString sender =
        reply.asker.contactName.isEmpty() ? reply.asker.organisation : reply.asker.contactName;
    const QString head =
        QStringLiteral("%1 <%2>, %3: %4")
            .arg(sender, reply.asker.contactAddress, norwegianDate(reply.received), reply.title);
    return reply.originalText.isEmpty() ? head : head + QLatin1String("\n\n") + reply.originalText;
}

void count(ImportRun &run, IntakeOutcome outcome)
{
    ++run.read;
    switch (outcome) {
    case IntakeOutcome::Reply:
        ++run.replies;
        ++run.taken;
        return;
    case IntakeOutcome::New:
        ++run.taken;
        return;
    case IntakeOutcome::Duplicate:
        ++run.duplicates;
        return;
    case IntakeOutcome::Quarantined:
        ++run.quarantined;
        return;
    }
}

/// So many events are taken back in one transaction: other work waits meanwhile.
constexpr int eventsInPiece = 250;

UnreadableSource asUnreadable(const ReadyEnquiry &ready, const Error &reason)
{
    return {ready.source, ready.raw, ready.raw.size(), reason};
}

/// The source a person made a case of, kept with it.
AttachedBytes originalOf(const QuarantinedSource &entry, const QByteArray &bytes)
{
    AttachedBytes original;
    original.attachment.mediaType = QStringLiteral("application/octet-stream");
    original.attachment.name = safeAttachmentName(entry.source, original.attachment.mediaType, 1);
    original.attachment.size = bytes.size();
    original.attachment.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    original.bytes = bytes;
    return original;
}

QuarantinedSource requireEntry(QuarantineRoom &room, QuarantineId id)
{
    const auto entry = room.find(id);
    if (!entry)
        throw DatabaseError(failure(ErrorCode::NotFound,
                                    QT_TRANSLATE_NOOP("Error", "There is no such source in quarantine.")));
    return *entry;
}

QuarantinedSource waiting(QuarantineRoom &room, QuarantineId id)
{
    const std::optional entry = requireEntry(room, id);
    if (!entry->settledBy.isEmpty())
        throw DatabaseError(failure(ErrorCode::Refused,
                                    QT_TRANSLATE_NOOP("Error", "“%1” has been dealt with by %2 already."),
                                    {entry->source, entry->settledBy}));
    return *entry;
}

/// What a source that could not be read comes to: a duplicate where a person has dealt with the same bytes
/// before, else it waits.
IntakeItem unreadableItem(const UnreadableSource &source, const std::optional<QuarantinedSource> &before)
{
    IntakeItem item{source.source, IntakeOutcome::Quarantined, std::nullopt, source.reason, {}};
    if (!before || before->settledBy.isEmpty())
        return item;
    item.outcome = IntakeOutcome::Duplicate;
    item.caseNumber = before->caseNumber;
    item.reason = before->caseNumber
                      ? failure(ErrorCode::Conflict,
                                QT_TRANSLATE_NOOP("Error", "It is in already: a person made case %1 of it."),
                                {before->caseNumber->text()})
                      : failure(ErrorCode::Conflict,
                                QT_TRANSLATE_NOOP("Error", "It has been in before, and %1 dismissed it."),
                                {before->settledBy});
    return item;
}

/// Whether there are bytes to keep of it.
bool isKept(const UnreadableSource &source)
{
    return source.reason.code != ErrorCode::Unreadable && source.reason.code != ErrorCode::NotFound;
}

/// A mail that seems to be an enquiry once more is taken in all the same, and named: two people of one office
/// may well ask the same. A sheet's rows stand as the office wrote them.
void nameLikelyDuplicates(Connection &connection, const ReadyEnquiry &ready, IntakeItem &item)
{
    if (ready.settled)
        return;
    constexpr qsizetype few = 3;
    QList<LikelyDuplicate> alike = likelyDuplicates(connection, ready.enquiry);
    alike.resize(std::min(alike.size(), few));
    for (const LikelyDuplicate &each : std::as_const(alike)) {
        item.resembles.append(each.row.number);
        item.remarks.append(
            failure(ErrorCode::Conflict,
                    QT_TRANSLATE_NOOP("Error", "It reads like case %1, which the same asker sent on %2."),
                    {each.row.number.text(), each.row.received.toString(QStringLiteral("dd.MM.yyyy"))},
                    QT_TRANSLATE_NOOP("Error", "Where it is the same enquiry, merge the two cases.")));
    }
}

} // namespace

SqlIntakeStore::SqlIntakeStore(Connection &connection, CaseSearch &search, const OfficeRules &rules,
                               const Clock &clock)
    : m_connection(connection), m_search(search), m_rules(rules), m_clock(clock)
{}

IntakeItem SqlIntakeStore::takeReady(CaseWriter &writer, const ReadyEnquiry &ready, const ActContext &rules)
{
    const Fate fate = fateOf(m_connection, ready);
    IntakeItem item{ready.source, fate.outcome, std::nullopt, fate.reason, remarksOn(ready, fate)};
    switch (fate.outcome) {
    case IntakeOutcome::Reply:
        return addReply(writer, ready, fate.known->number, rules);
    case IntakeOutcome::Quarantined:
        return takeUnreadable(asUnreadable(ready, *fate.reason), rules);
    case IntakeOutcome::Duplicate:
        item.caseNumber = fate.known->number;
        return item;
    case IntakeOutcome::New:
        break;
    }
    nameLikelyDuplicates(m_connection, ready, item);
    Case enquiry = ready.enquiry;
    if (enquiry.triage && enquiry.triage->by.isEmpty())
        enquiry.triage->by = rules.actor;
    if (!ready.settled)
        enquiry = receive(std::move(enquiry), rules);
    const ActReceipt receipt = writer.add(std::move(enquiry), ready.attachments, rules.actor, rules.now);
    SourceRegister(m_connection)
        .add(ready.contentKey, ready.messageId, ready.source, receipt.now.id, rules.now);
    item.caseNumber = receipt.now.number;
    m_changed = true;
    return item;
}

/// A reply never changes what the case says: it is a note of its own, with what was attached to it.
IntakeItem SqlIntakeStore::addReply(CaseWriter &writer, const ReadyEnquiry &ready, const CaseNumber &to,
                                    const ActContext &rules)
{
    const Case before = requireCase(m_connection, to);
    Case after = before;
    after.notes.append({replyNote(ready.enquiry), rules.now, rules.actor});
    after.attachments += ready.enquiry.attachments;
    keepContents(m_connection, ready.attachments);
    writer.change(before, after, QStringLiteral("note"), rules.actor, rules.now);
    SourceRegister(m_connection).add(ready.contentKey, ready.messageId, ready.source, before.id, rules.now);
    m_changed = true;
    return {ready.source, IntakeOutcome::Reply, before.number, std::nullopt, ready.remarks};
}

IntakeItem SqlIntakeStore::takeUnreadable(const UnreadableSource &source, const ActContext &rules)
{
    if (!isKept(source))
        return unreadableItem(source, std::nullopt);
    QuarantineRoom room(m_connection);
    const auto before = room.withBytes(source.bytes, source.size);
    if (!before) {
        room.add(source, rules.actor, rules.now);
        m_changed = true;
    }
    return unreadableItem(source, before);
}

Result<QList<IntakeItem>> SqlIntakeStore::take(const QList<IntakeMaterial> &portion, const QString &actor,
                                               ImportRun *run)
{
    // Counted on a copy: when the portion fails, nothing of it has happened.
    std::optional<ImportRun> counted = run ? std::optional(*run) : std::nullopt;
    auto taken = guarded([&] {
        const ActContext rules = m_rules.context(m_clock.now(), actor);
        QList<IntakeItem> items;
        m_changed = false;
        Transaction transaction(m_connection);
        CaseWriter writer(m_connection, m_search);
        QuarantineRoom room(m_connection);
        const ImportLog::Portion before{writer.lastEvent() + 1, 0, room.lastId() + 1, 0};
        for (const IntakeMaterial &material : portion) {
            const auto *ready = std::get_if<ReadyEnquiry>(&material);
            auto item = writer.attempt([&] {
                return ready ? takeReady(writer, *ready, rules)
                             : takeUnreadable(std::get<UnreadableSource>(material), rules);
            });
            if (!item && ready)
                item = takeUnreadable(asUnreadable(*ready, item.error()), rules);
            if (!item)
                throw DatabaseError(item.error());
            if (counted)
                count(*counted, item->outcome);
            items.append(std::move(*item));
        }
        // What is known already leaves the database as it was, to the byte.
        if (m_changed) {
            if (counted)
                ImportLog(m_connection)
                    .write(*counted,
                           {before.firstEvent, writer.lastEvent(), before.firstQuarantine, room.lastId()},
                           actor, rules.now);
            writer.finish();
            transaction.commit();
        }
        return items;
    });
    if (taken && run)
        *run = *counted;
    return taken;
}

Result<QList<IntakeItem>> SqlIntakeStore::foretell(const QList<IntakeMaterial> &portion, ForetoldSources &met)
{
    return guarded([&] {
        QList<IntakeItem> items;
        Transaction reading(m_connection, Transaction::Purpose::Reading);
        QuarantineRoom room(m_connection);
        for (const IntakeMaterial &material : portion) {
            if (const auto *source = std::get_if<UnreadableSource>(&material)) {
                items.append(unreadableItem(
                    *source, isKept(*source) ? room.withBytes(source->bytes, source->size) : std::nullopt));
                continue;
            }
            const auto &ready = std::get<ReadyEnquiry>(material);
            Fate fate = fateOf(m_connection, ready);
            if (fate.outcome == IntakeOutcome::New)
                fate = fateAmong(met, ready);
            const auto number = fate.known ? std::optional(fate.known->number) : std::nullopt;
            items.append({ready.source, fate.outcome, number, fate.reason, remarksOn(ready, fate)});
            if (fate.outcome == IntakeOutcome::New)
                nameLikelyDuplicates(m_connection, ready, items.last());
        }
        return items;
    });
}

Result<QList<QuarantinedSource>> SqlIntakeStore::quarantine(bool settled)
{
    return guarded([&] { return QuarantineRoom(m_connection).list(settled); });
}

Result<qint64> SqlIntakeStore::waitingInQuarantine()
{
    return guarded([&] { return QuarantineRoom(m_connection).waiting(); });
}

Result<QByteArray> SqlIntakeStore::quarantinedBytes(QuarantineId id)
{
    return guarded([&] { return QuarantineRoom(m_connection).bytes(id); });
}

Result<ActReceipt> SqlIntakeStore::release(QuarantineId id, const Case &enquiry, const QString &actor)
{
    return guarded([&] {
        const ActContext rules = m_rules.context(m_clock.now(), actor);
        Transaction transaction(m_connection);
        CaseWriter writer(m_connection, m_search);
        QuarantineRoom room(m_connection);
        const QuarantinedSource entry = waiting(room, id);
        const AttachedBytes original = originalOf(entry, room.bytes(id));
        Case made = enquiry;
        if (!original.bytes.isEmpty())
            made.attachments.append(original.attachment);
        const ActReceipt receipt = writer.add(receive(made, rules), {original}, actor, rules.now);
        room.settle(entry.id, actor, receipt.now.id);
        // What answers it later finds the case that a person made of it.
        SourceRegister known(m_connection);
        const QString messageId = QString::fromUtf8(mailHead(original.bytes).messageId);
        if (!messageId.isEmpty() && !known.byMessage(messageId))
            known.add("quarantine:" + entry.sha256, messageId, entry.source, receipt.now.id, rules.now);
        writer.finish();
        transaction.commit();
        return receipt;
    });
}

Result<void> SqlIntakeStore::dismiss(QuarantineId id, const QString &actor)
{
    return guarded([&] {
        Transaction transaction(m_connection);
        QuarantineRoom room(m_connection);
        room.settle(waiting(room, id).id, actor, std::nullopt);
        transaction.commit();
    });
}

Result<void> SqlIntakeStore::returnToQuarantine(QuarantineId id, const QString &)
{
    return guarded([&] {
        Transaction transaction(m_connection);
        QuarantineRoom room(m_connection);
        const QuarantinedSource entry = requireEntry(room, id);
        if (entry.caseNumber)
            throw DatabaseError(failure(ErrorCode::Refused,
                                        QT_TRANSLATE_NOOP("Error", "“%1” has become case %2."),
                                        {entry.source, entry.caseNumber->text()}));
        room.settle(entry.id, QStringLiteral(""), std::nullopt);
        transaction.commit();
    });
}

Result<std::optional<CaseNumber>> SqlIntakeStore::caseOfMessage(const QString &messageId)
{
    return guarded([&]() -> std::optional<CaseNumber> {
        const auto known = SourceRegister(m_connection).byMessage(messageId);
        return known ? std::optional(known->number) : std::nullopt;
    });
}

Result<void> SqlIntakeStore::endImport(const ImportRun &run, bool cancelled)
{
    return guarded([&] {
        if (!run.id.isStored())
            return;
        Transaction transaction(m_connection);
        ImportLog(m_connection).end(run, cancelled, m_clock.now());
        transaction.commit();
    });
}

Result<QList<ImportRecord>> SqlIntakeStore::imports(int limit)
{
    return guarded([&] { return ImportLog(m_connection).list(limit); });
}

Result<ImportRecord> SqlIntakeStore::findImport(ImportId id)
{
    return guarded([&]() -> Result<ImportRecord> {
        if (const auto record = ImportLog(m_connection).find(id))
            return *record;
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no import %1."),
                       {QString::number(id.value())},
                       QT_TRANSLATE_NOOP("Error", "See the list of past imports for those there are."));
    });
}

Result<void> SqlIntakeStore::reverseSome(Reversal &reversal, const QString &actor)
{
    const Result<ImportRecord> record = findImport(reversal.id);
    if (!record)
        return record.error();
    if (record->reversedWhole)
        return failure(ErrorCode::Refused,
                       QT_TRANSLATE_NOOP("Error", "Import %1 was reversed on %2 by %3 already."),
                       {QString::number(reversal.id.value()), norwegianDate(osloDate(*record->reversed)),
                        record->reversedBy});
    Reversal next = reversal;
    const Result<void> fine = guarded([&] {
        const QDateTime now = m_clock.now();
        Transaction transaction(m_connection);
        ImportReversal piece(m_connection, m_search, *record, actor, now);
        const qint64 removedBefore = next.removed;
        if (!next.begun.isValid())
            next.begun = now;
        piece.goOn(next, eventsInPiece);
        ImportLog(m_connection).reversed(next, next.removed - removedBefore, actor, now);
        piece.finish();
        transaction.commit();
    });
    if (fine)
        reversal = next;
    return fine;
}

Result<std::optional<ReversedCase>> SqlIntakeStore::reversedCase(const CaseNumber &number)
{
    return guarded([&] { return readReversedCase(m_connection, number); });
}

} // namespace tverrlos
