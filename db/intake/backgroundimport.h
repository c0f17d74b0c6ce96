#pragma once

#include "core/work/databasedesk.h"
#include "db/intake/importer.h"

#include <QThreadPool>

#include <atomic>

namespace tverrlos {

/// Imports for the window: reads on a thread of its own, hands portions to the database thread and waits for
/// each, so that other questions get their turn in between. One import at a time; further ones wait.
class BackgroundImport final : public ImportDesk
{
public:
    /// The desk outlives this.
    BackgroundImport(DatabaseDesk &desk, Importer importer);
    /// Waits for the import at hand; it is stopped between portions.
    ~BackgroundImport() override;
    QFuture<Result<IntakeReceipt>> import(const QStringList &paths, const ImportOptions &options,
                                          const Progress &progress) override;

private:
    Result<IntakeReceipt> run(const QStringList &paths, const ImportOptions &options,
                              const Progress &progress);

    DatabaseDesk &m_desk;
    Importer m_importer;
    std::atomic<bool> m_ending = false;
    QThreadPool m_thread;
};

} // namespace tverrlos
