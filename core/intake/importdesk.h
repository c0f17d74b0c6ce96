#pragma once

#include "core/intake/intakereceipt.h"
#include "core/work/progress.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace tverrlos {

struct ImportOptions
{
    QString actor; ///< the officer who imports
    bool dryRun = false;
};

/// Where the window hands in files and folders (from a drop, a dialog, a mail folder). Files are read on a
/// thread of their own and handed to the database in small portions, so that everything else stays fluent
/// meanwhile. Thread-safe; the composition supplies it.
class ImportDesk
{
public:
    virtual ~ImportDesk() = default;
    /// Exactly one result. When cancelled through `progress`, the receipt says so and lists what was taken in
    /// by then: only whole cases. Progress is told in bytes, on the reading thread.
    virtual QFuture<Result<IntakeReceipt>> import(const QStringList &paths, const ImportOptions &options,
                                                  const Progress &progress) = 0;
};

} // namespace tverrlos
