#include "db/published/publishedrecord.h"

#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"
#include "db/search/wordreader.h"
#include "db/records/recordchain.h"
#include "db/verify/rowchecksum.h"

#include <QJsonDocument>
#include <QSet>

namespace tverrlos {

namespace {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// What the columns beside the content say.
struct Derived
{
    QString state, regimes, waitingFor, words, content;
    std::optional<QString> review, supersededBy;
};

Derived derivedFrom(const PublishedAnswer &answer, WordReader &reader)
{
    QList<AgencyCode> waiting;
    for (const Clearance &each : answer.clearances)
        if (each.state == ClearanceState::Asked && answer.state == PublishedState::InClearance)
            waiting.append(each.agency);
    Derived derived{codeOf(answer.state),
                    wordList(answer.regimes),
                    wordList(waiting),
                    searchedWords(answer, reader),
                    compact(publishedToJson(answer)),
                    {},
                    {}};
    if (answer.review)
        derived.review = isoDate(*answer.review);
    if (answer.supersededBy)
        derived.supersededBy = answer.supersededBy->text();
    return derived;
}

QByteArray checksumOf(qint64 id, const PublishedAnswer &answer, const Derived &derived)
{
    RowChecksum checksum("published_answer");
    const auto addOptional = [&](const std::optional<QString> &text) {
        if (text)
            checksum.add(*text);
        else
            checksum.addNull();
    };
    checksum.add(id).add(qint64{answer.number.year()}).add(answer.number.sequence());
    checksum.add(qint64{answer.revision}).add(derived.state);
    addOptional(derived.review);
    addOptional(derived.supersededBy);
    return checksum.add(derived.regimes)
        .add(derived.waitingFor)
        .add(derived.words)
        .add(derived.content)
        .result();
}

DatabaseError damaged(const PublishedNumber &number)
{
    return DatabaseError(
        failure(ErrorCode::Damaged, QT_TRANSLATE_NOOP("Error", "The published answer %1 cannot be read."),
                {number.text()},
                QT_TRANSLATE_NOOP("Error", "Verify the database, and restore a backup if need be.")));
}

} // namespace

QString searchedWords(const PublishedAnswer &answer, WordReader &reader)
{
    QString text = answer.number.text() + QLatin1Char('\n') + answer.references.join(QLatin1Char('\n'));
    for (const PublishedText &each : answer.texts)
        text += QLatin1Char('\n') + each.title + QLatin1Char('\n') + each.question + QLatin1Char('\n') +
                each.answer;
    QStringList words;
    QSet<QByteArray> seen;
    reader.read(text.toUtf8(), [&](const SearchWord &word) {
        for (const QByteArray &form : {word.form, word.stem})
            if (!form.isEmpty() && !seen.contains(form)) {
                seen.insert(form);
                words.append(QString::fromUtf8(form));
            }
        return true;
    });
    return QLatin1Char(' ') + words.join(QLatin1Char(' ')) + QLatin1Char(' ');
}

PublishedRecord publishedIn(const SqlStatement &row)
{
    const PublishedNumber number(row.number(1), row.integer(2));
    Result<PublishedAnswer> read = publishedFromJson(QJsonDocument::fromJson(row.text(4).toUtf8()).object());
    if (!read)
        throw damaged(number);
    PublishedRecord record{row.integer(0), std::move(read).value()};
    record.answer.number = number;
    record.answer.revision = row.number(3);
    return record;
}

QList<PublishedRecord> publishedFromCase(Connection &connection, const CaseNumber &source)
{
    auto read =
        connection.prepare(std::string("SELECT ") + publishedColumns + " FROM published_answer WHERE " +
                           connection.dialect().contains("content", ":number") + " ORDER BY year, sequence");
    read.bind("number", QLatin1Char('"') + source.text() + QLatin1Char('"'));
    QList<PublishedRecord> records;
    while (read.next()) {
        PublishedRecord record = publishedIn(read);
        if (record.answer.sources.contains(source)) // a text may name the number too
            records.append(std::move(record));
    }
    return records;
}

std::optional<PublishedRecord> readPublished(Connection &connection, const PublishedNumber &number)
{
    auto find = connection.prepare(std::string("SELECT ") + publishedColumns +
                                   " FROM published_answer WHERE year = :year AND sequence = :sequence");
    find.bindAll(number.year(), number.sequence());
    return find.next() ? std::optional(publishedIn(find)) : std::nullopt;
}

PublishedRecord requirePublished(Connection &connection, const PublishedNumber &number)
{
    if (auto record = readPublished(connection, number))
        return *record;
    throw DatabaseError(failure(ErrorCode::NotFound,
                                QT_TRANSLATE_NOOP("Error", "There is no published answer %1."),
                                {number.text()}));
}

PublishedRecord addPublished(Connection &connection, PublishedAnswer answer, int year, WordReader &reader)
{
    auto last = connection.prepare("SELECT coalesce(max(id), 0), coalesce(max(CASE WHEN year = :year THEN "
                                   "sequence ELSE 0 END), 0) FROM published_answer");
    last.bindAll(year);
    last.next();
    const qint64 id = last.integer(0) + 1;
    answer.number = PublishedNumber(year, last.integer(1) + 1);
    answer.revision = 1;
    last.reset();
    const Derived derived = derivedFrom(answer, reader);
    connection
        .prepare("INSERT INTO published_answer (id, year, sequence, revision, state, review, superseded_by, "
                 "regimes, waiting_for, words, content, checksum) VALUES (:id, :year, :sequence, :revision, "
                 ":state, :review, :next, :regimes, :waiting, :words, :content, :checksum)")
        .bindAll(id, answer.number.year(), answer.number.sequence(), answer.revision, derived.state,
                 derived.review, derived.supersededBy, derived.regimes, derived.waitingFor, derived.words,
                 derived.content, checksumOf(id, answer, derived))
        .run();
    return {id, answer};
}

PublishedAnswer writePublished(Connection &connection, const PublishedRecord &before, PublishedAnswer after,
                               const PublishedAct &act, const PublishedContext &context, WordReader &reader)
{
    after.number = before.answer.number;
    after.revision = before.answer.revision + 1;
    const Derived derived = derivedFrom(after, reader);
    connection
        .prepare("UPDATE published_answer SET revision = :revision, state = :state, review = :review, "
                 "superseded_by = :next, regimes = :regimes, waiting_for = :waiting, words = :words, "
                 "content = :content, checksum = :checksum WHERE id = :id")
        .bindAll(after.revision, derived.state, derived.review, derived.supersededBy, derived.regimes,
                 derived.waitingFor, derived.words, derived.content, checksumOf(before.id, after, derived),
                 before.id)
        .run();
    const auto [from, to] = differences(before.answer, after);
    recordPublished(connection, before.id,
                    {after.number, after.revision, context.now, context.actor, actCode(act), from, to});
    return after;
}

void recordPublished(Connection &connection, qint64 answerId, const PublishedEvent &event)
{
    const auto [id, previous] = endOfChain(connection, "published_event");
    const QString from = compact(event.from);
    const QString to = compact(event.to);
    const QByteArray checksum = RowChecksum("published_event")
                                    .add(id)
                                    .add(answerId)
                                    .add(qint64{event.revision})
                                    .add(isoMoment(event.at))
                                    .add(event.actor)
                                    .add(event.act)
                                    .add(from)
                                    .add(to)
                                    .add(previous)
                                    .result();
    connection
        .prepare("INSERT INTO published_event (id, answer_id, revision, at, actor, act, changed_from, "
                 "changed_to, previous, checksum) VALUES (:id, :answer, :revision, :at, :actor, :act, :from, "
                 ":to, :previous, :checksum)")
        .bindAll(id, answerId, event.revision, event.at, event.actor, event.act, from, to, previous, checksum)
        .run();
}

QList<PublishedEvent> readPublishedEvents(Connection &connection, const PublishedNumber &number)
{
    auto read = connection.prepare(
        "SELECT e.revision, e.at, e.actor, e.act, e.changed_from, e.changed_to FROM published_event e "
        "JOIN published_answer a ON a.id = e.answer_id WHERE a.year = :year AND a.sequence = :sequence "
        "ORDER BY e.revision");
    read.bindAll(number.year(), number.sequence());
    QList<PublishedEvent> events;
    while (read.next())
        events.append({number, read.number(0), read.moment(1), read.text(2), read.text(3),
                       QJsonDocument::fromJson(read.text(4).toUtf8()).object(),
                       QJsonDocument::fromJson(read.text(5).toUtf8()).object()});
    return events;
}

} // namespace tverrlos
