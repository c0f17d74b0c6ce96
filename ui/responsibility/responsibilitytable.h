#pragma once

#include "core/responsibility/responsibilitygraph.h"

#include <QTreeWidget>

namespace tverrlos {

/// The same as the drawing in rows: per regime the agencies with their role, since when and from which
/// source; then the agencies with their ministry.
class ResponsibilityTable final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ResponsibilityTable(QWidget *parent = nullptr);
    void show(const ResponsibilityGraph &graph, const QDate &day);

private:
    void addMatters(const ResponsibilityGraph &graph, const QDate &day);
    void addAgencies(const ResponsibilityGraph &graph, const QDate &day);
    void addEdge(QTreeWidgetItem *under, const ResponsibilityGraph &graph, const ResponsibilityEdge &edge,
                 const QDate &day);
};

} // namespace tverrlos
