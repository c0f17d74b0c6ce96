#include "db/cases/casewriter.h"

#include "core/cases/casework.h"
#include "db/cases/caselists.h"
#include "db/cases/caserecord.h"
#include "db/cases/casesearch.h"
#include "db/cases/storable.h"
#include "db/precedents/referenceindex.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <utility>

namespace tverrlos {

namespace {

void checkReceived(const Case &value)
{
    const int year = value.received.isValid() ? value.received.year() : 0;
    if (year >= 1900 && year <= 9999)
        return;
    throw DatabaseError(
        failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "An enquiry needs the day it was received.")));
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void storeContents(Connection &connection, const QList<AttachedBytes> &attachments)
{
    for (const AttachedBytes &attached : attachments) {
        if (attached.attachment.sha256 != sha256(attached.bytes))
            throw DatabaseError(
                failure(ErrorCode::Invalid,
                        QT_TRANSLATE_NOOP("Error", "The bytes of the attachment “%1” are not what "
                                                   "they should be."),
                        {attached.attachment.name}));
        connection
            .prepare("INSERT INTO attachment_content (sha256, size, bytes) VALUES (:sha256, :size, :bytes) "
                     "ON CONFLICT (sha256) DO NOTHING")
            .bindAll(attached.attachment.sha256, qint64{attached.bytes.size()}, attached.bytes)
            .run();
    }
}

/// What the timeline says of a receipt; the case itself holds the rest, and every later change holds what
/// was.
QJsonObject receiptOf(const Case &value)
{
    QJsonObject json{{QStringLiteral("channel"), QString(codeOf(value.channel))},
                     {QStringLiteral("received"), value.received.toString(Qt::ISODate)}};
    QJsonArray regimes;
    for (const CaseRegime &regime : value.regimes)
        regimes.append(regime.regime.text());
    if (!regimes.isEmpty())
        json.insert(QStringLiteral("regimes"), regimes);
    return json;
}

/// What of an event's words may outlive its case: when and how it came, and the codes of its regimes.
QJsonObject outsideOf(const QJsonObject &words)
{
    QJsonObject left;
    for (const auto &name :
         {QStringLiteral("channel"), QStringLiteral("received"), QStringLiteral("regimes")}) {
        const QJsonValue value = words.value(name);
        const QJsonArray list = value.toArray();
        if (value.isString() || (!list.isEmpty() && list.first().isString()))
            left.insert(name, value);
    }
    return left;
}

} // namespace

CaseWriter::CaseWriter(Connection &connection, CaseSearch &search)
    : m_connection(connection), m_search(search), m_chain(connection), m_organisations(connection)
{}

ActReceipt CaseWriter::add(Case enquiry, const QList<AttachedBytes> &attachments, const QString &actor,
                           const QDateTime &now)
{
    checkReceived(enquiry);
    if (enquiry.attachments.isEmpty())
        for (const AttachedBytes &attached : attachments)
            enquiry.attachments << attached.attachment;
    makeStorable(enquiry);
    enquiry.number = takeNumber(m_connection, enquiry.received.year());
    enquiry.revision = 1;
    enquiry.status = statusOf(enquiry);

    SqlStatement insert = m_connection.prepare(insertRecordSql());
    bindRecord(insert, enquiry);
    insert.next();
    enquiry.id = CaseId(insert.integer(0));
    insert.reset();
    insertLists(m_connection, enquiry);
    ReferenceIndex(m_connection).add(enquiry.id, enquiry.resolutions);
    storeContents(m_connection, attachments);
    m_toIndex.append({std::nullopt, enquiry});
    m_organisations.note(enquiry.asker, actor, now);

    const CaseEvent received{{}, enquiry.number,    1, now, actor, QStringLiteral("received"),
                             {}, receiptOf(enquiry)};
    CaseEvent event = m_chain.append(received, enquiry.id, caseDigest(enquiry));
    return {std::move(enquiry), std::move(event)};
}

Case CaseWriter::store(const Case &before, Case after)
{
    makeStorable(after);
    after.id = before.id;
    after.number = before.number;
    after.revision = before.revision + 1;
    after.status = statusOf(after);

    SqlStatement update = m_connection.prepare(updateRecordSql());
    bindRecord(update, after, after.id);
    update.run();
    updateLists(m_connection, before, after);
    ReferenceIndex(m_connection).replace(after.id, before.resolutions, after.resolutions);
    m_toIndex.append({before, after});
    return after;
}

ActReceipt CaseWriter::change(const Case &before, Case changed, const QString &act, const QString &actor,
                              const QDateTime &now)
{
    Case after = store(before, std::move(changed));
    if (!(before.asker == after.asker))
        m_organisations.note(after.asker, actor, now);

    const auto [from, to] = differences(before, after);
    CaseEvent event = m_chain.append({{}, after.number, after.revision, now, actor, act, from, to}, after.id,
                                     caseDigest(after));
    return {std::move(after), std::move(event)};
}

void CaseWriter::finish()
{
    writeIndex();
    m_chain.save();
}

void CaseWriter::writeIndex()
{
    for (const Unindexed &each : std::exchange(m_toIndex, {}))
        m_search.stored(each.before ? &*each.before : nullptr, each.after);
}

ActReceipt CaseWriter::erase(const Case &before, Case erased,
                             const std::function<QJsonObject(const QJsonObject &)> &mask, QJsonObject what,
                             const QString &actor, const QDateTime &now)
{
    Case after = store(before, std::move(erased));
    what.insert(QStringLiteral("events"), m_chain.erase(after.id, mask));
    const CaseEvent erasure{{},
                            after.number,
                            after.revision,
                            now,
                            actor,
                            QStringLiteral("erase"),
                            {},
                            {{QStringLiteral("erased"), what}}};
    CaseEvent event = m_chain.append(erasure, after.id, caseDigest(after));
    return {std::move(after), std::move(event)};
}

void CaseWriter::recordRemoval(const Case &value, const QString &actor, const QDateTime &now)
{
    // Nothing is left that a digest could be of.
    static const QByteArray nothing(QCryptographicHash::hashLength(QCryptographicHash::Sha256), '\0');
    writeIndex(); // what the case became in this transaction comes before its end
    // No contact data may lie where nobody can have it erased: a reply's note holds a whole mail.
    const QJsonObject left = m_chain.erase(value.id, outsideOf);
    m_chain.append({{},
                    value.number,
                    value.revision + 1,
                    now,
                    actor,
                    QStringLiteral("reversed"),
                    {},
                    {{QStringLiteral("erased"), QJsonObject{{QStringLiteral("events"), left}}}}},
                   value.id, nothing);
}

CaseNumber takeNumber(Connection &connection, int year)
{
    SqlStatement next =
        connection.prepare("INSERT INTO number_series (year, last) VALUES (:year, 1) ON CONFLICT "
                           "(year) DO UPDATE SET last = number_series.last + 1 RETURNING last");
    next.bindAll(year);
    next.next();
    return CaseNumber(year, next.integer(0));
}

} // namespace tverrlos
