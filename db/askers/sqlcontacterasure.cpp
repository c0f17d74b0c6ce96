#include "db/askers/sqlcontacterasure.h"

#include "core/askers/contactmask.h"
#include "core/calendar/clock.h"
#include "core/cases/casework.h"
#include "db/askers/publishedafter.h"
#include "db/cases/casereader.h"
#include "db/cases/casesearch.h"
#include "db/cases/casewriter.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/drafts/drafterasure.h"
#include "db/intake/importlog.h"
#include "db/intake/importreversal.h"
#include "db/intake/sourceregister.h"

namespace tverrlos {

namespace {

/// A case that was taken out with its import has left no words; that is said rather than that it never was.
Case presentCase(Connection &connection, const CaseNumber &number)
{
    if (readReversedCase(connection, number))
        throw DatabaseError(failure(
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Error", "Case %1 was taken out with its import: nothing of what it said is "
                                       "left to erase."),
            {number.text()}));
    return requireCase(connection, number);
}

/// The other cases with this address.
QList<CaseNumber> othersWith(Connection &connection, const Case &value)
{
    QList<CaseNumber> numbers;
    if (value.asker.contactAddress.isEmpty())
        return numbers;
    auto find = connection.prepare("SELECT c.year, c.sequence FROM case_contact k JOIN cases c ON c.id = "
                                   "k.case_id WHERE k.address = :address AND c.id <> :id ORDER BY 1, 2");
    find.bindAll(value.asker.contactAddress, value.id);
    while (find.next())
        numbers.append(CaseNumber(find.number(0), find.integer(1)));
    return numbers;
}

/// Attachments that are the mail itself, as it came in.
QSet<QByteArray> originalsOf(Connection &connection, const Case &value)
{
    QSet<QByteArray> originals;
    auto find = connection.prepare("SELECT sha256 FROM intake_quarantine WHERE case_id = :case");
    find.bindAll(value.id);
    while (find.next())
        originals.insert(find.bytes(0));
    for (const Attachment &attachment : value.attachments)
        if (attachment.mediaType == QLatin1String("message/rfc822"))
            originals.insert(attachment.sha256);
    return originals;
}

QSet<QByteArray> attachmentsToErase(Connection &connection, const Case &value, const ErasureRequest &request)
{
    QSet<QByteArray> erased;
    const QSet<QByteArray> originals = originalsOf(connection, value);
    for (const Attachment &attachment : value.attachments)
        if (request.attachments || originals.contains(attachment.sha256))
            erased.insert(attachment.sha256);
    return erased;
}

ContactMask maskFor(const Case &value, const ErasureRequest &request)
{
    return {value.asker.contactName, value.asker.contactAddress, request.words, value.language};
}

/// Bytes that no case holds any more.
void forgetContents(Connection &connection, const QSet<QByteArray> &contents)
{
    for (const QByteArray &content : contents)
        connection
            .prepare("DELETE FROM attachment_content WHERE sha256 = :sha256 AND NOT EXISTS (SELECT 1 FROM "
                     "case_attachment WHERE case_attachment.sha256 = attachment_content.sha256)")
            .bindAll(content)
            .run();
}

/// Does one case, inside the transaction.
class CaseErasure
{
public:
    CaseErasure(Connection &connection, CaseWriter &writer, const ErasureRequest &request,
                const QString &actor, const QDateTime &now)
        : m_connection(connection), m_writer(writer), m_request(request), m_actor(actor), m_now(now)
    {}

    void run(const CaseNumber &number, ErasureReceipt &receipt)
    {
        const Case before = requireCase(m_connection, number);
        const ContactMask mask = maskFor(before, m_request);
        const QSet<QByteArray> contents = attachmentsToErase(m_connection, before, m_request);
        const Case after = withoutContact(before, mask, contents);
        const ActReceipt erased = m_writer.erase(
            before, after, [&](const QJsonObject &json) { return mask.masked(json); },
            whatWent(before, after), m_actor, m_now);
        forgetContents(m_connection, contents);
        SourceRegister(m_connection).rename(before.id, [&](const QString &name) {
            return mask.masked(name);
        });
        QuarantineRoom(m_connection).empty(before.id, [&](const QString &name) { return mask.masked(name); });
        ImportLog(m_connection).rename([&](const QString &name) { return mask.maskedWhole(name); });
        receipt.drafts += eraseFromDrafts(m_connection, mask, number);
        receipt.published += markToBeReadAgain(m_connection, number, before.language, m_actor, m_now);
        receipt.cases.append(number);
        receipt.events += static_cast<int>(erased.event.to.value(QLatin1String("erased"))
                                               .toObject()
                                               .value(QLatin1String("events"))
                                               .toObject()
                                               .size());
    }

private:
    /// For the timeline: which kinds of thing went, never what they said.
    static QJsonObject whatWent(const Case &before, const Case &after)
    {
        return {{QStringLiteral("contact"),
                 !before.asker.contactName.isEmpty() || !before.asker.contactAddress.isEmpty()},
                {QStringLiteral("originalText"), !before.originalText.isEmpty()},
                {QStringLiteral("attachments"), before.attachments.size() - after.attachments.size()}};
    }

    Connection &m_connection;
    CaseWriter &m_writer;
    const ErasureRequest &m_request;
    const QString &m_actor;
    const QDateTime &m_now;
};

/// SQLite: what is deleted is overwritten too, and the log of the last writes emptied.
class Overwriting
{
public:
    explicit Overwriting(Connection &connection) : m_connection(connection)
    {
        if (m_connection.dialect().isSqlite())
            set("ON");
    }
    ~Overwriting()
    {
        if (m_connection.dialect().isSqlite())
            (void)guarded([&] { set("OFF"); });
    }
    Overwriting(const Overwriting &) = delete;
    Overwriting &operator=(const Overwriting &) = delete;

    /// False on a server, which overwrites when it sees fit, and where somebody else still reads the log.
    bool emptyLog()
    {
        if (!m_connection.dialect().isSqlite())
            return false;
        auto checkpoint = m_connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
        return checkpoint.next() && checkpoint.integer(0) == 0;
    }

private:
    void set(const char *state)
    {
        auto pragma = m_connection.prepare(std::string("PRAGMA secure_delete = ") + state);
        pragma.next();
    }

    Connection &m_connection;
};

} // namespace

Result<ErasurePreview> SqlContactErasure::foretell(const ErasureRequest &request)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        const Case value = presentCase(m_connection, request.number);
        const ContactMask mask = maskFor(value, request);
        ErasurePreview preview;
        preview.name = value.asker.contactName;
        preview.address = value.asker.contactAddress;
        preview.cases = {request.number};
        (request.everywhere ? preview.cases : preview.others) += othersWith(m_connection, value);
        preview.places = mask.places(caseToJson(value));
        const QList<CaseEvent> events = eventsOf(m_connection, value.id);
        for (const CaseEvent &event : events)
            preview.places += mask.places(event.from) + mask.places(event.to);
        preview.originalText = !value.originalText.isEmpty();
        preview.attachments = static_cast<int>(value.attachments.size() -
                                               attachmentsToErase(m_connection, value, request).size());
        for (const CaseNumber &number : std::as_const(preview.cases))
            preview.published += answersMadeFrom(m_connection, number);
        preview.drafts = draftsWith(m_connection, mask, request.number);
        return preview;
    });
}

Result<ErasureReceipt> SqlContactErasure::erase(const ErasureRequest &request, const QString &actor)
{
    return guarded([&]() -> Result<ErasureReceipt> {
        const auto preview = foretell(request);
        if (!preview)
            return preview.error();
        if (preview->empty())
            return failure(ErrorCode::Refused,
                           QT_TRANSLATE_NOOP("Error", "Case %1 holds no contact data to erase."),
                           {request.number.text()});
        const QDateTime now = m_clock.now();
        Overwriting overwriting(m_connection);
        ErasureReceipt receipt;
        {
            Transaction transaction(m_connection);
            CaseWriter writer(m_connection, m_search);
            CaseErasure erasure(m_connection, writer, request, actor, now);
            for (const CaseNumber &number : preview->cases)
                erasure.run(number, receipt);
            writer.finish();
            transaction.commit();
        }
        // The erasure stands; what follows takes its traces out of the file as well.
        const Result<bool> overwritten = guarded([&] {
            m_search.forgetDeleted();
            return overwriting.emptyLog();
        });
        receipt.overwritten = overwritten && *overwritten;
        return receipt;
    });
}

} // namespace tverrlos
