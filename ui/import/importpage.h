#pragma once

#include "core/intake/importdesk.h"
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

    ImportPage(Workplace &workplace, ImportDesk &desk, FileQuestions questions = dialogs(),
               QWidget *parent = nullptr);
    ~ImportPage() override;

    void takeFiles(const QStringList &paths) override;
    LinesView *list() const { return m_list; }
    QString summary() const;

private:
    struct Reading;
    void chooseFiles();
    void begin(const QStringList &paths);
    void show(const IntakeReceipt &receipt);
    void save();
    void sayProgress();

    Workplace &m_workplace;
    ImportDesk &m_desk;
    FileQuestions m_questions;
    QLabel *m_summary;
    QPushButton *m_choose;
    QPushButton *m_save;
    LinesView *m_list;
    StateFrame *m_frame;
    QTimer *m_progress;
    QStringList m_waiting; ///< dropped while another import runs
    std::shared_ptr<Reading> m_reading;
    IntakeReceipt m_receipt;
};

} // namespace tverrlos
