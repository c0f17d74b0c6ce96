#include "db/cases/officernames.h"

#include "db/connection/connection.h"

namespace tverrlos {

QStringList officerNames(Connection &connection)
{
    // Jumps from one officer to the next along the index.
    auto next = connection.prepare("SELECT min(officer) FROM cases WHERE officer > :after");
    QStringList names;
    QString officer;
    while (true) {
        next.bindAll(officer);
        if (!next.next() || next.isNull(0))
            return names;
        officer = next.text(0);
        names.append(officer);
        next.reset();
    }
}

} // namespace tverrlos
