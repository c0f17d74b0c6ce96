#pragma once

#include "db/search/searchquery.h"

#include <QString>

#include <string>

namespace tverrlos {

class Dialect;
class SqlStatement;
class Synonyms;
class WordReader;
struct PublishedAnswer;

/// A search among the published answers: understood as the search among cases is, and asked of the column
/// `words`, which holds what stands in an answer and not in what order. That the words of a phrase stand next
/// to each other is therefore checked on the answers that the database finds; there are few of them beside
/// the cases. Thread: the connection's.
class PublishedSearch
{
public:
    PublishedSearch(const QString &typed, WordReader &reader, const Synonyms &synonyms);

    /// " AND ..." for a WHERE; empty where nothing is filtered.
    std::string condition(const Dialect &dialect) const;
    void bindTo(SqlStatement &statement) const;
    /// What the database finds must be asked of holds() too.
    bool hasPhrases() const;
    bool holds(const PublishedAnswer &answer) const;

private:
    using Marks = QList<QString>; ///< parts of the column that must all be there

    bool m_hopeless;
    WordReader &m_reader;
    QList<SearchQuery::Clause> m_clauses;
    QList<QList<Marks>> m_marks; ///< for each clause, its alternatives
};

} // namespace tverrlos
