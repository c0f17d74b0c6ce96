#pragma once

#include "core/calendar/clock.h"
#include "core/regimes/lexicon.h"
#include "core/regimes/suggestion.h"
#include "core/settings/settingsstore.h"
#include "db/sheets/sheetfiles.h"
#include "db/store/databasethread.h"
#include "ui/cases/list/listchoices.h"
#include "ui/shell/casenews.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workplace.h"

#include <QFuture>
#include <QMap>
#include <QSettings>
#include <QString>

#include <memory>
#include <optional>

namespace tverrlos {

class BackgroundImport;
class PlaceCounts;
class ReportExport;
struct CaseOffice;
struct OfficeKnowledge;
struct QuarantinedSource;

/// The program with its window: the one place where the database thread, the reference data and the pages are
/// put together. GUI thread; needs a QApplication.
class OfficeWindow
{
public:
    struct Choices
    {
        QString database;                ///< file or server address
        QString officer;                 ///< empty: as remembered, or the system's user
        std::optional<QString> language; ///< nb, nn, en: instead of what the person has chosen
        std::optional<QString> theme;    ///< likewise
        QString windowMemory;            ///< file for geometry; empty: the user's own
    };

    explicit OfficeWindow(Choices choices, const Clock &clock);
    ~OfficeWindow();

    MainWindow &window() { return *m_window; }
    DatabaseDesk &desk() { return *m_desk; }
    /// Opens the last place and shows the window.
    void show();

private:
    void addReadingPages();
    void addCasePages();
    void addOfficePages();
    CaseOffice caseOffice();
    /// Drafts a published answer from the case, and opens it.
    void publishFrom(const CaseNumber &number);
    /// The form for a new case, filled with what can be read of the source.
    void makeCaseOf(const QuarantinedSource &source);
    QString officer() const;
    /// Theme and language as the person has chosen them, once the database has told.
    void followSettings(const QFuture<Result<QMap<QString, QString>>> &settings);

    Choices m_choices;
    const Clock &m_clock;
    QSettings m_memory;
    std::shared_ptr<OfficeKnowledge> m_knowledge;
    ListChoices m_lists;
    SheetFiles m_sheets;
    std::shared_ptr<const ReportExport> m_reports;
    std::unique_ptr<DatabaseThread> m_desk;
    std::unique_ptr<BackgroundImport> m_imports;
    CaseNews m_news;
    // Outlives the window: a field that loses the focus when the window goes still saves.
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    PlaceCounts *m_counts = nullptr; ///< the window's
};

} // namespace tverrlos
