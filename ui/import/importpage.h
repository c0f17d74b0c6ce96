#pragma once

#include "core/intake/importdesk.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/work/current.h"
#include "ui/background/whenready.h"
#include "ui/shell/fileplace.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QTimer;

namespace tverrlos {

class LinesView;
class PastImports;
class SheetPanel;
class StateFrame;

/// Files in: what was dropped or chosen, how far the reading has come, and a receipt that accounts for every
/// source.
class ImportPage final : public QWidget, public FilePlace
{
    Q_OBJECT
public:
    /// Asks the person for files, and for a name to save under; empty: thought better of it.
    struct FileQuestions
    {
        std::function<QStringList(QWidget *)> filesToRead;
        std::function<QString(QWidget *, const QString &suggestion)> fileToWrite;
    };
    static FileQuestions dialogs();

    ImportPage(Workplace &workplace, ImportDesk &desk,
               std::shared_ptr<const Current<ResponsibilityGraph>> graph, FileQuestions questions = dialogs(),
               QWidget *parent = nullptr);
    ~ImportPage() override;

    void takeFiles(const QStringList &paths) override;
    LinesView *list() const { return m_list; }
    QString summary() const;
    QPushButton *quarantineButton() const { return m_quarantine; }
    SheetPanel *sheet() const { return m_sheet; }
    PastImports *past() const { return m_past; }
    void save();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reading;
    void chooseFiles();
    void makeSheetPanel();
    /// The next sheet that waits to be settled; the page as it was when there is none.
    void nextSheet();
    void begin(const QStringList &paths, const SheetPlan &plan = {});
    void showReceipt(const IntakeReceipt &receipt);
    void countQuarantine();
    void reverse(ImportId id);
    void showReversal(const Reversal &reversal);
    Progress startProgress();
    void sayProgress();

    Workplace &m_workplace;
    ImportDesk &m_desk;
    FileQuestions m_questions;
    QLabel *m_summary;
    QPushButton *m_choose;
    QPushButton *m_save;
    QPushButton *m_quarantine;
    LinesView *m_list;
    StateFrame *m_frame;
    QTimer *m_progress;
    QWidget *m_receiptSide; ///< everything but the sheet
    SheetPanel *m_sheet;
    PastImports *m_past;
    QStringList m_waiting; ///< dropped while another import runs
    QStringList m_sheets;  ///< dropped and not settled yet
    std::shared_ptr<Reading> m_reading;
    IntakeReceipt m_receipt;
    NewestAnswer m_counting;
};

} // namespace tverrlos
