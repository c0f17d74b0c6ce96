#pragma once

#include "core/published/publishedanswer.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace tverrlos {

class Connection;
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
/// From a row that holds year, sequence, revision and content; Damaged where the content cannot be read.
PublishedAnswer publishedFrom(int year, qint64 sequence, int revision, const QString &content);

/// Gives number and id; the writer has taken its turn.
PublishedRecord addPublished(Connection &connection, PublishedAnswer answer, int year, WordReader &reader);
void writePublished(Connection &connection, const PublishedRecord &record, WordReader &reader);
void recordPublished(Connection &connection, qint64 answerId, const PublishedEvent &event);
QList<PublishedEvent> readPublishedEvents(Connection &connection, const PublishedNumber &number);

} // namespace tverrlos
