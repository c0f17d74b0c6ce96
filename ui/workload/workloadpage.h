#pragma once

#include "core/workload/workload.h"
#include "ui/background/whenready.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QTableView;

namespace tverrlos {

class LinkLine;
class LoadModel;
class StateFrame;

/// Who has how much, who is waited for, and what is overdue. Every number opens the list it counted.
class WorkloadPage final : public QWidget
{
    Q_OBJECT
public:
    /// `nameOf`: an agency's name today, in the window's language.
    WorkloadPage(Workplace &workplace, std::function<QString(const AgencyCode &)> nameOf,
                 QWidget *parent = nullptr);

    void read();
    QTableView *agencies() const { return m_agencies; }
    QTableView *officers() const { return m_officers; }
    /// Open, overdue and unowned in all, as sentences that open their lists.
    const QList<LinkLine *> &totals() const { return m_totals; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    QTableView *makeTable(LoadModel *model, const QString &name);
    void showLoad(const Workload &workload);
    void showTotals();
    void follow(const QModelIndex &index);

    Workplace &m_workplace;
    std::function<QString(const AgencyCode &)> m_nameOf;
    LoadModel *m_agencyModel;
    LoadModel *m_officerModel;
    QTableView *m_agencies = nullptr;
    QTableView *m_officers = nullptr;
    QList<LinkLine *> m_totals;
    StateFrame *m_frame = nullptr;
    Workload m_workload;
    NewestAnswer m_answer;
};

} // namespace tverrlos
