#pragma once

#include "core/cases/bulk.h"
#include "core/cases/casequeries.h"
#include "ui/background/whenready.h"
#include "ui/cases/bulk/bulkform.h"

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace tverrlos {

class BusyBar;
class LinesView;

/// Several cases chosen in the list, and one act for all of them: what to do, how far it is, and afterwards
/// what became of each. Taken back in one. GUI thread.
class BulkPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkPanel(const CaseOffice &office, QWidget *parent = nullptr);

    void choose(const QList<CaseRow> &cases);
    const QList<CaseRow> &chosen() const { return m_cases; }
    QComboBox *actBox() const { return m_act; }
    BulkForm *form() const { return m_form; }
    QPushButton *doButton() const { return m_do; }
    LinesView *outcomes() const { return m_outcomes; }

Q_SIGNALS:
    void openRequested(const tverrlos::CaseNumber &number);

private:
    void makeForm();
    void perform();
    void performed(const Result<BulkReceipt> &receipt);
    /// Takes the latest act of each back, or does it again; offers the other way.
    void step(const QList<BulkCase> &cases, bool back);
    /// `done` is what became of the cases for which it was done.
    void show(const BulkReceipt &receipt, const QString &done);
    void setBusy(bool busy);
    void complain(const QString &sentence);
    QString titleOf(const CaseNumber &number) const;

    CaseOffice m_office;
    QList<CaseRow> m_cases;
    QLabel *m_title;
    QComboBox *m_act;
    QVBoxLayout *m_formPlace;
    BulkForm *m_form = nullptr;
    QPushButton *m_do;
    BusyBar *m_busy;
    QLabel *m_complaint;
    LinesView *m_outcomes;
    QList<CaseNumber> m_told; ///< the cases of the outcomes, row by row
    /// What the database's thread tells of itself, and whether it is to go on.
    struct Going
    {
        std::atomic<bool> stop{false};
        std::atomic<int> done{0};
    };
    std::shared_ptr<Going> m_going;
    QTimer *m_look;
    NewestAnswer m_answer;
};

} // namespace tverrlos
