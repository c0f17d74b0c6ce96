#pragma once

#include "core/cases/casenumber.h"
#include "core/identity/code.h"
#include "db/search/searchtext.h"
#include "db/search/wordreader.h"

#include <functional>

namespace tverrlos {

class Connection;

/// Keeps the search index beside the cases, in the caller's transaction: a case and what finds it change
/// together. SQLite: the FTS5 table case_search over the view case_search_content. PostgreSQL: the table
/// case_search with the very same terms. Thread: the connection's. Throws DatabaseError.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection) : m_connection(connection) {}

    void add(CaseId id, const SearchText &text);
    /// `before` must be what was added, to the letter. Does nothing when they are equal.
    void replace(CaseId id, const SearchText &before, const SearchText &after);
    /// FTS5 keeps replaced terms until it merges its segments: merges them, a little at a time, so that
    /// others can write in between. Outside any transaction.
    void forgetDeleted();
    /// `text` must be what was added, to the letter.
    void remove(CaseId id, const SearchText &text);
    /// Everything again from the cases. Costs as much as importing their texts.
    void rebuild();
    /// Tells each case whose terms are not those of its texts. PostgreSQL only: FTS5 checks itself.
    void compare(const std::function<void(const CaseNumber &)> &differs);

private:
    void write(CaseId id, const SearchText &text, bool present);

    Connection &m_connection;
    WordReader m_reader;
};

} // namespace tverrlos
