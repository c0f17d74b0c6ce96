#pragma once

#include "core/published/publishedacts.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace tverrlos {

class Connection;
class SqlStatement;
class WordReader;

/// How a published answer and its events lie in the database. Thread: the connection's. Throws DatabaseError.

struct PublishedRecord
{
    qint64 id = 0;
    PublishedAnswer answer;
};

/// The words of everything that can be searched, as the column `words` holds them.
QString searchedWords(const PublishedAnswer &answer, WordReader &reader);

std::optional<PublishedRecord> readPublished(Connection &connection, const PublishedNumber &number);
/// NotFound when there is none.
PublishedRecord requirePublished(Connection &connection, const PublishedNumber &number);
/// What publishedIn() reads of `published_answer`: the first columns of a row, in its order.
inline constexpr const char *publishedColumns = "id, year, sequence, revision, content";
/// Damaged where the content cannot be read.
PublishedRecord publishedIn(const SqlStatement &row);
/// The answers that were made from a case, in any state, by number.
QList<PublishedRecord> publishedFromCase(Connection &connection, const CaseNumber &source);

/// Gives number and id; the writer has taken its turn.
PublishedRecord addPublished(Connection &connection, PublishedAnswer answer, int year, WordReader &reader);
/// What an act made of an answer, as its next revision, with the event. The writer has taken its turn.
PublishedAnswer writePublished(Connection &connection, const PublishedRecord &before, PublishedAnswer after,
                               const PublishedAct &act, const PublishedContext &context, WordReader &reader);
void recordPublished(Connection &connection, qint64 answerId, const PublishedEvent &event);
QList<PublishedEvent> readPublishedEvents(Connection &connection, const PublishedNumber &number);

} // namespace tverrlos
