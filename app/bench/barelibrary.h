#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace tverrlos {

/// A file opened with the SQLite library and nothing else: the floor that the program is measured against. It
/// knows the program's tokenizer and functions, because the search index can be neither read nor written
/// without them, and has the connection's own settings (WAL, synchronous FULL, foreign keys, 32 MiB of
/// cache). Faults end the benchmark: a figure from half the work would be worse than none.
class BareLibrary
{
public:
    explicit BareLibrary(const QString &path);
    ~BareLibrary();
    BareLibrary(const BareLibrary &) = delete;
    BareLibrary &operator=(const BareLibrary &) = delete;

    sqlite3 *handle() const { return m_handle; }
    void execute(const QByteArray &sql);
    /// Prepared once, then stepped through every row and column; answers the number of rows.
    qint64 readAll(const QList<QByteArray> &statements);

private:
    sqlite3_stmt *prepared(const QByteArray &sql);

    sqlite3 *m_handle = nullptr;
    std::vector<std::pair<QByteArray, sqlite3_stmt *>> m_statements;
};

/// The reading statements that a connection of the program executes while `work` runs, with their values
/// filled in.
QList<QByteArray> statementsOf(sqlite3 *programConnection, const std::function<void()> &work);

/// The tables, views and indexes of one database, empty, in another.
void copySchema(BareLibrary &source, BareLibrary &target);

/// Inserts the cases with ids above `afterCase`, with all their rows, events and search terms, as the bare
/// library does it: prepared statements, transactions of `perTransaction` cases. What reading and routing the
/// corpus gave is taken from `source`, the program's own file, beforehand; answers the seconds that each
/// transaction took.
QList<double> insertCases(BareLibrary &source, BareLibrary &target, qint64 afterCase, qint64 perTransaction);

} // namespace tverrlos
