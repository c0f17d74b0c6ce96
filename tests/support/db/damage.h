#pragma once

#include "core/maintenance/maintenance.h"
#include "db/store/sqlstore.h"

#include <gtest/gtest.h>

namespace tverrlos::tests {

/// What `verify` finds wrong, in English.
inline QStringList damageIn(SqlStore &store)
{
    QStringList found;
    const auto report = store.maintenance().verify({});
    EXPECT_TRUE(report.ok());
    if (report)
        for (const Problem &problem : report->problems)
            found.append(problem.what.english());
    return found;
}

} // namespace tverrlos::tests
