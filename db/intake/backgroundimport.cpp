#include "db/intake/backgroundimport.h"

#include "core/intake/intakestore.h"

#include <QObject>

namespace tverrlos {

BackgroundImport::BackgroundImport(DatabaseDesk &desk, MakeImporter importer)
    : m_desk(desk), m_makeImporter(std::move(importer))
{
    m_thread.setMaxThreadCount(1);
}

BackgroundImport::~BackgroundImport()
{
    m_ending = true;
    m_thread.waitForDone();
}

QFuture<Result<IntakeReceipt>>
BackgroundImport::import(const QStringList &paths, const ImportOptions &options, const Progress &progress)
{
    auto promise = std::make_shared<QPromise<Result<IntakeReceipt>>>();
    QFuture<Result<IntakeReceipt>> future = promise->future();
    promise->start();
    m_thread.start([this, promise, importer = m_makeImporter(), paths, options, progress] {
        Progress stoppable = progress;
        stoppable.cancelled = [this, promise, &progress] {
            return m_ending || promise->isCanceled() || progress.isCancelled();
        };
        promise->addResult(run(importer, paths, options, stoppable));
        promise->finish();
    });
    return future;
}

Result<IntakeReceipt> BackgroundImport::run(const Importer &importer, const QStringList &paths,
                                            const ImportOptions &options, const Progress &progress)
{
    auto met = std::make_shared<ForetoldSources>();
    const Importer::Take take = [&](const QList<IntakeMaterial> &portion) -> Result<QList<IntakeItem>> {
        auto answer = m_desk.ask([portion, options, met](Store &store) {
            return options.dryRun ? store.intake().foretell(portion, *met)
                                  : store.intake().take(portion, options.actor);
        });
        answer.waitForFinished();
        if (answer.resultCount() == 0)
            return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The import was stopped."));
        return answer.result();
    };
    Result<IntakeReceipt> receipt = importer.run(paths, options.actor, take, progress);
    if (receipt)
        receipt->dryRun = options.dryRun;
    return receipt;
}

} // namespace tverrlos
