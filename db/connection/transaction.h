#pragma once

namespace tverrlos {

class Connection;

/// A unit of work: rolls back in silence when it leaves its scope, commits aloud. Inside another one it is a
/// savepoint, so that repositories compose: what an inner one has committed still falls with the outer one.
/// SQLite takes the write lock at once (BEGIN IMMEDIATE), so that a writer waits its turn here and never in
/// the middle.
class Transaction
{
public:
    enum class Purpose { Writing, Reading };
    /// Throws DatabaseError: Busy when another program keeps the lock, Unavailable when the file is gone.
    explicit Transaction(Connection &connection, Purpose purpose = Purpose::Writing);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// After this, and not before, the work is done. Throws DatabaseError when it could not be kept.
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace tverrlos
