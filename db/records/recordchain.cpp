#include "db/records/recordchain.h"

#include "db/connection/connection.h"
#include "db/verify/findings.h"

#include <string>

namespace tverrlos {

void takeTurn(Connection &connection)
{
    // SQLite's BEGIN IMMEDIATE has done it already.
    auto turn = connection.prepare(
        std::string("SELECT id FROM chain_head WHERE id = 1").append(connection.dialect().forUpdate()));
    turn.next();
}

ChainEnd endOfChain(Connection &connection, const char *table)
{
    auto last =
        connection.prepare(std::string("SELECT id, checksum FROM ") + table + " ORDER BY id DESC LIMIT 1");
    if (last.next())
        return {last.integer(0) + 1, last.bytes(1)};
    return {};
}

void checkChainOf(Connection &connection, const char *table, const char *missing, Findings &findings)
{
    auto read =
        connection.prepare(std::string("SELECT id, previous, checksum FROM ") + table + " ORDER BY id");
    ChainEnd end;
    while (read.next()) {
        const qint64 id = read.integer(0);
        if (id != end.nextId || read.bytes(1) != end.previous)
            findings.add(failure(ErrorCode::Damaged, missing, {QString::number(id)}),
                         QStringLiteral("%1, id = %2").arg(QLatin1String(table)).arg(id));
        end = {id + 1, read.bytes(2)};
    }
}

} // namespace tverrlos
