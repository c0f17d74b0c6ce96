#include "db/intake/importreversal.h"

#include "core/calendar/clock.h"
#include "core/cases/casework.h"
#include "db/audit/eventchain.h"
#include "db/cases/casereader.h"
#include "db/cases/casesearch.h"
#include "db/intake/importlog.h"
#include "db/verify/rowchecksum.h"

#include <QObject>

#include <algorithm>
#include <limits>

namespace tverrlos {

struct ImportReversal::Written
{
    qint64 id = 0;
    CaseNumber number{1900, 1};
    QString act;
};

namespace {

QString momentWords(const QDateTime &at)
{
    return toOslo(at).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
}

} // namespace

const QList<const char *> &tablesOfACase()
{
    static const QList<const char *> tables{
        "case_contact",         "case_regime",     "case_routed_agency", "case_contribution",
        "meeting_action",       "case_meeting",    "case_resolution",    "resolution_statement",
        "case_signal",          "case_hours",      "case_note",          "case_attachment",
        "case_dissent",         "case_harmonised", "case_limit",         "case_sign_off",
        "resolution_reference", "intake_source"};
    return tables;
}

ImportReversal::ImportReversal(Connection &connection, CaseSearch &search, const ImportRecord &record,
                               const QString &actor, const QDateTime &now)
    : m_connection(connection), m_search(search), m_import(record.id), m_actor(actor), m_now(now),
      m_begun(record.reversed.value_or(now)), m_writer(connection, search)
{
    const auto join = [](QList<std::pair<qint64, qint64>> &ranges, qint64 first, qint64 last) {
        if (last < first)
            return;
        if (!ranges.isEmpty() && ranges.last().second + 1 == first)
            ranges.last().second = last;
        else
            ranges.append({first, last});
    };
    for (const ImportLog::Portion &portion : ImportLog(connection).portions(record.id)) {
        join(m_events, portion.firstEvent, portion.lastEvent);
        join(m_quarantine, portion.firstQuarantine, portion.lastQuarantine);
    }
}

bool ImportReversal::isOfImport(qint64 event) const
{
    return std::any_of(m_events.begin(), m_events.end(),
                       [&](const auto &range) { return range.first <= event && event <= range.second; });
}

/// The latest first, so that a reply is taken out before the mail it answers is looked at.
QList<ImportReversal::Written> ImportReversal::eventsBefore(qint64 event, int most)
{
    QList<Written> found;
    for (auto range = m_events.crbegin(); range != m_events.crend() && found.size() < most; ++range) {
        auto read =
            m_connection.prepare("SELECT id, number, act FROM case_event WHERE id >= :first AND id <= "
                                 ":last AND id < :before ORDER BY id DESC LIMIT :most");
        read.bindAll(range->first, range->second, event, qint64{most - found.size()});
        while (read.next())
            if (const auto number = CaseNumber::parse(read.text(1)))
                found.append({read.integer(0), *number, read.text(2)});
    }
    return found;
}

void ImportReversal::goOn(Reversal &reversal, int most)
{
    constexpr qint64 afterTheLast = std::numeric_limits<qint64>::max();
    if (reversal.nextEvent < 0) {
        reversal.nextEvent = afterTheLast;
        reversal.quarantined += emptyQuarantine();
    }
    const QList<Written> events = eventsBefore(reversal.nextEvent, most);
    for (const Written &written : events) {
        takeBack(written, reversal);
        reversal.nextEvent = written.id;
        ++reversal.events;
    }
    reversal.done = events.size() < most;
}

void ImportReversal::takeBack(const Written &written, Reversal &reversal)
{
    if (written.act == QLatin1String("received"))
        takeCase(written, reversal);
    else
        takeReply(written, reversal);
}

void ImportReversal::takeCase(const Written &written, Reversal &reversal)
{
    const auto value = readCase(m_connection, written.number);
    if (!value)
        return;
    if (const auto why = whyKept(*value, eventsOf(m_connection, value->id))) {
        reversal.kept.append({value->number, *why});
        return;
    }
    remove(*value);
    ++reversal.removed;
}

/// A reply to a case of another import leaves that case as it was before, where nobody has gone on from it.
void ImportReversal::takeReply(const Written &written, Reversal &reversal)
{
    const auto before = readCase(m_connection, written.number);
    if (!before)
        return;
    const QList<CaseEvent> events = eventsOf(m_connection, before->id);
    if (events.isEmpty() || isOfImport(events.first().id.value()))
        return; // it goes or stays with its case
    const auto latest = latestUndoable(events);
    const auto event = std::find_if(events.begin(), events.end(),
                                    [&](const CaseEvent &each) { return each.id.value() == written.id; });
    Result<Case> after = latest && event != events.end() && latest->id == event->id
                             ? undone(*before, *event)
                             : failure(ErrorCode::Conflict,
                                       QT_TRANSLATE_NOOP("Error", "Someone has worked on case %1 after the "
                                                                  "reply came: the reply stays."),
                                       {before->number.text()});
    if (!after) {
        reversal.kept.append({before->number, after.error()});
        return;
    }
    const CaseEvent said = *event;
    m_writer.change(*before, std::move(*after), QStringLiteral("undo"), m_actor, m_now);
    m_connection.prepare("DELETE FROM intake_source WHERE case_id = :case AND taken_at = :at")
        .bindAll(before->id, said.at)
        .run();
    ++reversal.replies;
}

std::optional<Error> ImportReversal::whyKept(const Case &value, const QList<CaseEvent> &events)
{
    for (const CaseEvent &event : events)
        if (!isOfImport(event.id.value()))
            return failure(ErrorCode::Conflict,
                           QT_TRANSLATE_NOOP("Error", "%2 worked on case %1 on %3: it stays."),
                           {value.number.text(), event.actor, momentWords(event.at)});
    auto draft = m_connection.prepare("SELECT author FROM drafts WHERE editor = :editor OR editor LIKE "
                                      ":beginning ORDER BY author");
    const QString editor = QLatin1String("case:") + value.number.text();
    draft.bindAll(editor, QString(editor + QLatin1String(":%")));
    if (draft.next())
        return failure(ErrorCode::Conflict,
                       QT_TRANSLATE_NOOP("Error", "%2 has a draft in case %1: it stays."),
                       {value.number.text(), draft.text(0)});
    auto made = m_connection.prepare("SELECT settled_by FROM intake_quarantine WHERE case_id = :case");
    made.bindAll(value.id);
    if (made.next())
        return failure(ErrorCode::Conflict,
                       QT_TRANSLATE_NOOP("Error", "%2 made case %1 of what lay in quarantine: it stays."),
                       {value.number.text(), made.text(0)});
    return std::nullopt;
}

/// The row goes, and everything that belongs to it; the events stay in the chain, elsewhere.
void ImportReversal::remove(const Case &value)
{
    m_writer.recordRemoval(value, m_actor, m_now);
    m_search.removed(value);
    m_connection
        .prepare(
            "INSERT INTO reversed_event (id, number, revision, at, actor, act, changed_from, changed_to, "
            "case_digest, hash, salt, content_seal, erased_by) SELECT id, number, revision, at, actor, act, "
            "changed_from, changed_to, case_digest, hash, salt, content_seal, erased_by FROM case_event "
            "WHERE case_id = :case")
        .bindAll(value.id)
        .run();
    m_connection.prepare("DELETE FROM case_event WHERE case_id = :case").bindAll(value.id).run();
    for (const char *table : tablesOfACase())
        m_connection.prepare(std::string("DELETE FROM ").append(table).append(" WHERE case_id = :case"))
            .bindAll(value.id)
            .run();
    for (const Attachment &attachment : value.attachments)
        m_connection
            .prepare("DELETE FROM attachment_content WHERE sha256 = :sha256 AND NOT EXISTS (SELECT 1 FROM "
                     "case_attachment WHERE case_attachment.sha256 = attachment_content.sha256)")
            .bindAll(attachment.sha256)
            .run();
    m_connection.prepare("DELETE FROM cases WHERE id = :case").bindAll(value.id).run();
    const qint64 year = value.number.year();
    const qint64 sequence = value.number.sequence();
    m_connection
        .prepare("INSERT INTO reversed_case (year, sequence, import_id, checksum) VALUES (:year, :sequence, "
                 ":import, :checksum)")
        .bindAll(year, sequence, m_import,
                 RowChecksum("reversed_case").add(year).add(sequence).add(m_import.value()).result())
        .run();
}

/// What a person has dealt with stays; so does what came later and was given the id of an entry that is gone.
qint64 ImportReversal::emptyQuarantine()
{
    qint64 gone = 0;
    for (const auto &[first, last] : std::as_const(m_quarantine))
        gone += m_connection
                    .prepare("DELETE FROM intake_quarantine WHERE id >= :first AND id <= :last AND "
                             "taken_at <= :begun AND settled_by = '' AND case_id IS NULL")
                    .bindAll(first, last, m_begun)
                    .run();
    return gone;
}

std::optional<ReversedCase> readReversedCase(Connection &connection, const CaseNumber &number)
{
    auto find =
        connection.prepare("SELECT import_id FROM reversed_case WHERE year = :year AND sequence = :sequence");
    find.bindAll(number.year(), number.sequence());
    if (!find.next())
        return std::nullopt;
    ReversedCase left{number, ImportId(find.integer(0)), {}};
    find.reset();
    left.events = eventsOfReversed(connection, number);
    return left;
}

} // namespace tverrlos
