#pragma once

#include "core/work/databasedesk.h"
#include "db/intake/importer.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace tverrlos {

/// Imports for the window: reads on a thread of its own, hands portions to the database thread and waits for
/// each, so that other questions get their turn in between. One import at a time; further ones wait.
class BackgroundImport final : public ImportDesk
{
public:
    /// An importer that knows what the office knows when an import begins.
    using MakeImporter = std::function<Importer()>;

    /// The desk outlives this. `importer` is called on the caller's thread.
    BackgroundImport(DatabaseDesk &desk, MakeImporter importer);
    /// Waits for the import at hand; it is stopped between portions.
    ~BackgroundImport() override;
    QFuture<Result<IntakeReceipt>> import(const QStringList &paths, const ImportOptions &options,
                                          const Progress &progress) override;
    QFuture<Result<SheetPreview>> look(const QString &path, const SheetPlan &plan) override;
    QFuture<Result<Reversal>> reverse(ImportId id, const QString &actor, const Progress &progress) override;

private:
    /// The database's answer, waited for on the reading thread; Cancelled when the program ends meanwhile.
    template<class Question>
    auto asked(Question question);
    Result<SheetPreview> preview(const QString &path, const SheetPlan &plan);
    Result<IntakeReceipt> run(const Importer &importer, const QStringList &paths,
                              const ImportOptions &options, const Progress &progress);

    DatabaseDesk &m_desk;
    MakeImporter m_makeImporter;
    std::atomic<bool> m_ending = false;
    QThreadPool m_thread;
};

} // namespace tverrlos
