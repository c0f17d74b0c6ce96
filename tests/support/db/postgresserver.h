#pragma once

#include <QString>

#include <optional>

namespace tverrlos::tests {

/// The PostgreSQL that the tests of this run use: the one that TVERRLOS_TEST_POSTGRES names
/// (postgresql://...), else one started for the run on a socket of its own, where initdb and pg_ctl are
/// found. Ends with the run.
class PostgresServer
{
public:
    /// Its address; nothing where there is none, see why().
    static std::optional<QString> url();
    static QString why();
};

} // namespace tverrlos::tests
