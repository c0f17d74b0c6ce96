#pragma once

namespace tverrlos {

class Connection;

/// While it lives, PostgreSQL looks words up in their index. Left to itself it reads the whole table when a
/// word is frequent: it does not count that each row's words must be unpacked first (tried at 100,000 cases:
/// three to thirty times slower). SQLite has no such choice. Throws DatabaseError.
class IndexedSearch
{
public:
    explicit IndexedSearch(Connection &connection);
    ~IndexedSearch();
    IndexedSearch(const IndexedSearch &) = delete;
    IndexedSearch &operator=(const IndexedSearch &) = delete;

private:
    Connection &m_connection;
};

} // namespace tverrlos
