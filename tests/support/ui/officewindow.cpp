#include "tests/support/ui/officewindow.h"

#include "core/registers/register.h"
#include "core/responsibility/responsibilitygraph.h"
#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/samplecases.h"
#include "ui/about/aboutpage.h"
#include "ui/cases/list/caselistpage.h"
#include "ui/help/helppage.h"
#include "ui/import/importpage.h"
#include "ui/meetings/meetingspage.h"
#include "ui/registers/registerspage.h"
#include "ui/responsibility/responsibilitypage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/placecounts.h"
#include "ui/shell/places.h"
#include "ui/signals/signalsplace.h"
#include "ui/today/todaypage.h"

#include <QPromise>

namespace tverrlos {

QFuture<Result<IntakeReceipt>> RecordedImports::import(const QStringList &paths,
                                                       const ImportOptions &asOptions, const Progress &)
{
    asked.append(paths);
    options.append(asOptions);
    QPromise<Result<IntakeReceipt>> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

QFuture<Result<SheetPreview>> RecordedImports::look(const QString &, const SheetPlan &plan)
{
    looked.append(plan);
    QPromise<Result<SheetPreview>> promise;
    promise.start();
    promise.addResult(preview);
    promise.finish();
    return promise.future();
}

QFuture<Result<Reversal>> RecordedImports::reverse(ImportId id, const QString &, const Progress &)
{
    reversed.append(id);
    QPromise<Result<Reversal>> promise;
    promise.start();
    promise.addResult(reversal);
    promise.finish();
    return promise.future();
}

OfficeWindow::OfficeWindow() : m_settings(m_dir.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
{
    for (const Case &value : sampleOffice())
        store.memory.add(value);
    m_window = std::make_unique<MainWindow>(m_desk, m_settings);
    m_workplace = std::make_unique<Workplace>(Workplace{m_desk, m_clock, *m_window, m_window->notices(),
                                                        m_news, [] { return QStringLiteral("kari"); }});
    Workplace &work = *m_workplace;
    const ListChoices choices = listChoices(ResponsibilityGraph::standard(), m_clock);
    MainWindow &shown = *m_window;
    shown.addPage(
        page(Place::Today, [&work, choices](QWidget *p) { return new TodayPage(work, choices, p); }));
    shown.addPage(page(Place::Cases, [this, &work, choices](QWidget *p) {
        return new CaseListPage(
            work, choices, [this](QWidget *parent) { return caseView = new RecordedCaseView(parent); }, p);
    }));
    shown.addPage(
        page(Place::Meetings, [&work, choices](QWidget *p) { return new MeetingsPage(work, choices, p); }));
    shown.addPage(page(Place::Responsibility, [this](QWidget *p) {
        return new ResponsibilityPage(*m_workplace, m_graph, {}, ResponsibilityPage::askWithDialog, p);
    }));
    shown.addPage(page(Place::Signals, [&work](QWidget *p) {
        return new SignalsPlace({&work, testKnowledge()}, p);
    }));
    shown.addPage(page(Place::Registers, [](QWidget *p) { return new RegistersPage(allRegisters(), p); }));
    shown.addPage(page(Place::Import, [this, &work](QWidget *p) {
        return new ImportPage(work, imports, m_graph, ImportPage::dialogs(), p);
    }));
    shown.addPage(page(Place::Settings, [&work](QWidget *p) {
        return new SettingsPage(work, SettingsPage::standard(QStringLiteral("/home/kari/tverrlos.sqlite")),
                                p);
    }));
    shown.addPage(page(Place::Help, [](QWidget *p) { return new HelpPage(p); }));
    shown.addPage(page(Place::About,
                       [](QWidget *p) { return new AboutPage(QStringLiteral("0.1.0"), allRegisters(), p); }));
    shown.setUserName(QStringLiteral("kari"));
    auto *counts = new PlaceCounts(
        work, [&shown](const QString &place, std::optional<qint64> count) { shown.setCount(place, count); },
        &shown);
    counts->read();
}

OfficeWindow::~OfficeWindow() = default;

} // namespace tverrlos
