#include "db/intake/backgroundimport.h"

#include "core/intake/intakestore.h"
#include "core/sheets/sheetmemory.h"
#include "db/sheets/sheetsurvey.h"

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

template<class Question>
auto BackgroundImport::asked(Question question)
{
    auto answer = m_desk.ask(std::move(question));
    using Answer = std::decay_t<decltype(answer.result())>;
    answer.waitForFinished();
    if (answer.resultCount() == 0)
        return Answer(failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The import was stopped.")));
    return Answer(answer.result());
}

Result<IntakeReceipt> BackgroundImport::run(const Importer &importer, const QStringList &paths,
                                            const ImportOptions &options, const Progress &progress)
{
    // Shared with the database's thread, which has it only while this one waits.
    auto met = std::make_shared<ForetoldSources>();
    auto current = std::make_shared<ImportRun>(importOf(paths));
    const Importer::Take take = [&](const QList<IntakeMaterial> &portion) {
        return asked([portion, options, met, current](Store &store) {
            return options.dryRun ? store.intake().foretell(portion, *met)
                                  : store.intake().take(portion, options.actor, current.get());
        });
    };
    SheetChoice sheets = options.sheets;
    const auto remembered = asked([](Store &store) { return rememberedPlans(store.settings()); });
    if (!remembered)
        return remembered.error();
    sheets.remembered = *remembered;
    Result<IntakeReceipt> receipt = importer.run(paths, options.actor, take, progress, sheets);
    const bool cancelled = !receipt || receipt->cancelled;
    const Result<void> ended =
        asked([current, cancelled](Store &store) { return store.intake().endImport(*current, cancelled); });
    if (receipt && !ended)
        return ended.error();
    if (receipt)
        tellImport(*receipt, *current, options.dryRun);
    return receipt;
}

QFuture<Result<SheetPreview>> BackgroundImport::look(const QString &path, const SheetPlan &plan)
{
    auto promise = std::make_shared<QPromise<Result<SheetPreview>>>();
    QFuture<Result<SheetPreview>> future = promise->future();
    promise->start();
    m_thread.start([this, promise, path, plan] {
        promise->addResult(preview(path, plan));
        promise->finish();
    });
    return future;
}

Result<SheetPreview> BackgroundImport::preview(const QString &path, const SheetPlan &plan)
{
    const auto remembered = asked([](Store &store) { return rememberedPlans(store.settings()); });
    if (!remembered)
        return remembered.error();
    return lookAtSheet(path, plan, *remembered);
}

QFuture<Result<Reversal>> BackgroundImport::reverse(ImportId id, const QString &actor,
                                                    const Progress &progress)
{
    auto promise = std::make_shared<QPromise<Result<Reversal>>>();
    QFuture<Result<Reversal>> future = promise->future();
    promise->start();
    m_thread.start([this, promise, id, actor, progress] {
        Progress stoppable = progress;
        stoppable.cancelled = [this, promise, &progress] {
            return m_ending || promise->isCanceled() || progress.isCancelled();
        };
        auto reversal = std::make_shared<Reversal>();
        reversal->id = id;
        promise->addResult(reverseImport(*reversal, stoppable, [&] {
            return asked(
                [reversal, actor](Store &store) { return store.intake().reverseSome(*reversal, actor); });
        }));
        promise->finish();
    });
    return future;
}

} // namespace tverrlos
