#include "db/cases/officernames.h"

#include "db/connection/connection.h"

namespace tverrlos {

QStringList officerNames(Connection &connection)
{
    auto read = connection.prepare(
        "WITH RECURSIVE different (name) AS (SELECT min(officer) FROM cases WHERE officer > '' UNION ALL "
        "SELECT (SELECT min(officer) FROM cases WHERE officer > different.name) FROM different WHERE "
        "different.name IS NOT NULL) SELECT name FROM different WHERE name IS NOT NULL ORDER BY name" +
        std::string(connection.dialect().inNorwegian()));
    QStringList names;
    while (read.next())
        names.append(read.text(0));
    return names;
}

} // namespace tverrlos
