#pragma once

#include "core/intake/importdesk.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/work/current.h"
#include "tests/support/ui/office.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace tverrlos {

/// An import desk that answers with what the test has laid out.
class RecordedImports final : public ImportDesk
{
public:
    Result<IntakeReceipt> answer = IntakeReceipt();
    QList<QStringList> asked;
    QList<ImportId> reversed;
    Result<Reversal> reversal = Reversal();
    Result<SheetPreview> preview = SheetPreview();
    QList<SheetPlan> looked;
    QList<ImportOptions> options;
    QFuture<Result<IntakeReceipt>> import(const QStringList &paths, const ImportOptions &options,
                                          const Progress &progress) override;
    QFuture<Result<SheetPreview>> look(const QString &path, const SheetPlan &plan) override;
    QFuture<Result<Reversal>> reverse(ImportId id, const QString &actor, const Progress &progress) override;
};

/// The whole window over a database in memory, with the places that the shell itself brings.
class OfficeWindow
{
public:
    OfficeWindow();
    ~OfficeWindow();

    MainWindow &window() { return *m_window; }
    RecordedCaseView *caseView = nullptr;
    RecordedImports imports;
    MemoryStore store;

private:
    WorkerDesk m_desk{store};
    QTemporaryDir m_dir;
    QSettings m_settings;
    SetClock m_clock{QDateTime(QDate(2024, 2, 20), QTime(8, 0), Qt::UTC)};
    std::shared_ptr<Current<ResponsibilityGraph>> m_graph =
        std::make_shared<Current<ResponsibilityGraph>>(ResponsibilityGraph::standard());
    CaseNews m_news;
    // Before the window, and so after it in leaving: a field that loses the focus when the window goes still
    // saves.
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tverrlos
