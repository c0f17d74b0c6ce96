#pragma once

#include "core/cases/bulk.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/work/current.h"
#include "ui/background/whenready.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace tverrlos {

class AffectedModel;
class CasesTable;
class OpenCasesReading;
class StateFrame;

/// The open cases whose route on record is no longer what they would get today, with the difference. All are
/// ticked; one button routes those that are, in one act that is taken back in one. GUI thread.
class ReroutePanel final : public QWidget
{
    Q_OBJECT
public:
    ReroutePanel(Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                 QWidget *parent = nullptr);
    ~ReroutePanel() override;

    /// Reads again when it is seen.
    void read();

    AffectedModel *model() const { return m_model; }
    CasesTable *cases() const { return m_cases; }
    QPushButton *routeButton() const { return m_route; }
    QPushButton *allButton() const { return m_all; }
    StateFrame *frame() const { return m_frame; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void showList();
    void routeTicked();
    /// All of them as one act, with how far it has come and a way to stop it; `then` is told what came of it.
    void perform(const QList<BulkCase> &cases, const Act &act, const QString &busyWith,
                 std::function<void(const BulkReceipt &)> then);
    void refuse(const Error &error);
    void routed(const BulkReceipt &receipt);
    void takeBack(const QList<BulkCase> &cases);
    void takenBack(const BulkReceipt &receipt);
    void nameButtons(int ticked);
    /// What the act came to, in one sentence.
    static QString told(const BulkReceipt &receipt);

    Workplace &m_workplace;
    const std::shared_ptr<const Current<ResponsibilityGraph>> m_graph;
    AffectedModel *m_model;
    CasesTable *m_cases;
    QLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_route;
    StateFrame *m_frame;
    OpenCasesReading *m_reading;
    NewestAnswer m_act;
    struct Going; ///< the act under way, as the database thread tells of it
    std::shared_ptr<Going> m_going;
    QTimer *m_look;
    std::optional<BulkReceipt> m_trouble; ///< rows of the latest act that failed: shown when read again
};

} // namespace tverrlos
