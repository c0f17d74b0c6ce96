#pragma once

#include "core/reporting/reportfacts.h"
#include "ui/background/whenready.h"
#include "ui/reporting/reportcontent.h"
#include "ui/reporting/reportexport.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QTimer;
class QToolButton;
class QTreeWidget;

namespace tverrlos {

class BusyBar;
class FigurePanel;
class PeriodChoice;
class ReportDocument;
class ReportView;
class StateFrame;

/// The status report to the ministry as it will print: a period is picked, the document stands in the middle,
/// its outline to the left and the figures of what one is reading to the right. Counting is the database
/// thread's work; setting and writing is done on a thread of the pool.
class ReportPage final : public QWidget
{
    Q_OBJECT
public:
    /// Asks where to write; empty when the person has thought better of it.
    using AskForFile =
        std::function<QString(QWidget *parent, const QString &suggestion, ReportFormat format)>;
    static QString askWithDialog(QWidget *parent, const QString &suggestion, ReportFormat format);

    ReportPage(Workplace &workplace, std::shared_ptr<const ReportExport> files,
               AskForFile ask = askWithDialog, QWidget *parent = nullptr);
    ~ReportPage() override;

    void read();
    PeriodChoice *period() const { return m_period; }
    QComboBox *language() const { return m_language; }
    QToolButton *exportButton() const { return m_export; }
    QTreeWidget *outline() const { return m_outline; }
    ReportView *view() const { return m_view; }
    FigurePanel *figures() const { return m_figurePanel; }
    void exportAs(ReportFormat format);
    bool isWriting() const { return m_writing != nullptr; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Shown
    {
        ReportFigures figures;
        ReportContent content;
        std::shared_ptr<ReportDocument> document;
    };
    struct Writing;

    QWidget *makeBar();
    QWidget *makeParts();
    void makeExportMenu();
    void set(const ReportFacts &facts);
    void showReport(const std::shared_ptr<Shown> &shown);
    void fillOutline();
    void showPlace();
    void showFigures(const QString &table);
    Language documentLanguage() const;
    void sayProgress();
    void written(const QString &path, const Result<void> &outcome);

    Workplace &m_workplace;
    std::shared_ptr<const ReportExport> m_files;
    AskForFile m_ask;
    PeriodChoice *m_period = nullptr;
    QComboBox *m_language = nullptr;
    QToolButton *m_export = nullptr;
    QLabel *m_standing = nullptr;
    BusyBar *m_writingBar = nullptr;
    QTimer *m_progress = nullptr;
    QTreeWidget *m_outline = nullptr;
    ReportView *m_view = nullptr;
    FigurePanel *m_figurePanel = nullptr;
    StateFrame *m_frame = nullptr;
    std::shared_ptr<Shown> m_shown;
    std::shared_ptr<Writing> m_writing;
    NewestAnswer m_counting;
    NewestAnswer m_setting;
};

} // namespace tverrlos
