#pragma once

#include "core/calendar/clock.h"
#include "core/responsibility/responsibilitygraph.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tverrlos {

/// Who answers for what on a day, in words: per regime the agencies with their role, since when and from
/// which source; then the agencies with their ministry. The arrows lead to the days on which something
/// changed.
class ResponsibilityPage final : public QWidget
{
    Q_OBJECT
public:
    ResponsibilityPage(const ResponsibilityGraph &graph, const Clock &clock, QWidget *parent = nullptr);

    QDate day() const;
    void setDay(const QDate &day);
    QTreeWidget *tree() const { return m_tree; }

private:
    void show();
    void addRegimes(const QDate &day);
    void addAgencies(const QDate &day);
    void addEdge(QTreeWidgetItem *under, const ResponsibilityEdge &edge, const QDate &day);
    void step(int direction);

    ResponsibilityGraph m_graph;
    QDate m_today;
    QDateEdit *m_day;
    QToolButton *m_earlier;
    QToolButton *m_later;
    QLabel *m_changes;
    QTreeWidget *m_tree;
};

} // namespace tverrlos
