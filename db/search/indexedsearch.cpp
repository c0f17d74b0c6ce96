#include "db/search/indexedsearch.h"

#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

namespace tverrlos {

IndexedSearch::IndexedSearch(Connection &connection) : m_connection(connection)
{
    if (!m_connection.dialect().isSqlite())
        m_connection.execute("SET enable_seqscan = off");
}

IndexedSearch::~IndexedSearch()
{
    try {
        if (!m_connection.dialect().isSqlite())
            m_connection.execute("RESET enable_seqscan");
    } catch (const DatabaseError &) {
        // The search failed, and its transaction takes the setting back; or the server is gone.
    }
}

} // namespace tverrlos
