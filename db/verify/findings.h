#pragma once

#include "core/maintenance/maintenance.h"
#include "db/connection/databaseerror.h"

#include <optional>

namespace tverrlos {

/// What a check has found so far. Keeps the first VerifyReport::problemLimit problems and counts the rest, so
/// that a wholly broken file costs no more memory than a whole one.
class Findings
{
public:
    explicit Findings(const Progress &progress) : m_progress(progress) {}

    void add(const Problem &problem);
    void add(const Error &what, const QString &where, std::optional<CaseNumber> number = {});
    /// Runs one check. What the file itself throws (damage) is a finding, and the next check goes on;
    /// anything else (Cancelled, a lost server, a full disk) is thrown on.
    template<class Check>
    void during(const QString &where, std::optional<CaseNumber> number, Check check)
    {
        try {
            check();
        } catch (const DatabaseError &error) {
            take(error, where, number);
        }
    }

    /// Throws Cancelled when asked to stop; tells how far it has come now and then.
    void pace(qint64 done, qint64 total);

    VerifyReport report;

private:
    void take(const DatabaseError &error, const QString &where, std::optional<CaseNumber> number);

    const Progress &m_progress;
};

/// Thrown when the person asked to stop.
DatabaseError cancelled();

} // namespace tverrlos
