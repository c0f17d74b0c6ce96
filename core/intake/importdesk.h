#pragma once

#include "core/intake/importrun.h"
#include "core/intake/intakereceipt.h"
#include "core/sheets/sheetplan.h"
#include "core/work/progress.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace tverrlos {

/// How the sheets among the files are to be read.
struct SheetChoice
{
    SheetPlan plan;              ///< followed where it says something
    QList<SheetPlan> remembered; ///< for sheets with the same headings
};

struct ImportOptions
{
    QString actor; ///< the officer who imports
    bool dryRun = false;
    SheetChoice sheets = {}; ///< the window leaves `remembered` to the desk, which knows what is kept
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
    /// The beginning of a sheet as `plan` would read it, with what is remembered filled in; exactly one
    /// result.
    virtual QFuture<Result<SheetPreview>> look(const QString &path, const SheetPlan &plan) = 0;
    /// Takes an import back, piece by piece. Exactly one result; when cancelled it says so, and what was
    /// taken back stands: calling again goes on. Progress is told in events of the import.
    virtual QFuture<Result<Reversal>> reverse(ImportId id, const QString &actor,
                                              const Progress &progress) = 0;
};

} // namespace tverrlos
