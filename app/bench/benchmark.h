#pragma once

#include "app/bench/barelibrary.h"
#include "core/calendar/clock.h"
#include "core/cases/casequeries.h"

#include <QString>

#include <functional>
#include <memory>

namespace tverrlos {

class SqlStore;

/// W1 to W8 through the program's own code, and the same work by the bare SQLite library, in one run on one
/// machine: the ratio is what counts, not the seconds. Prints a line as each is done; a fault ends the
/// process.
class Benchmark
{
public:
    /// Writes program.sqlite and floor.sqlite to `folder`, where they must not be yet.
    Benchmark(QString corpus, const QString &folder);
    ~Benchmark();
    /// `program`: this executable, to start windows with.
    void run(const QString &program);

private:
    void open();
    sqlite3 *handle();
    void import();
    void logDurably();
    void read();
    void start();
    void compare(BareLibrary &bare, const char *name, const std::function<void()> &work,
                 const QList<QByteArray> &instead = {});

    QString m_corpus;
    QString m_file;
    QString m_floorFile;
    SetClock m_clock;
    std::unique_ptr<SqlStore> m_store;
    CaseNumber m_sample{1900, 1};
};

} // namespace tverrlos
