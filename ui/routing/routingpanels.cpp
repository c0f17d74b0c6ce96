#include "ui/routing/routingpanels.h"

#include "ui/routing/questionspanel.h"
#include "ui/routing/reroutepanel.h"
#include "ui/routing/whatifpanel.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tverrlos {

RoutingPanels::RoutingPanels(Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                             QWidget *parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)),
      m_questions(new GraphQuestionsPanel(workplace, graph, m_tabs)),
      m_whatIf(new WhatIfPanel(workplace, graph, m_tabs)),
      m_reroute(new ReroutePanel(workplace, graph, m_tabs))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    addTab(m_questions, tr("Questions"), Qt::ALT | Qt::Key_1);
    addTab(m_whatIf, tr("What if"), Qt::ALT | Qt::Key_2);
    addTab(m_reroute, tr("Route again"), Qt::ALT | Qt::Key_3);
    setFocusProxy(m_tabs);
    connect(m_whatIf, &WhatIfPanel::saveRequested, this, &RoutingPanels::saveRequested);
}

void RoutingPanels::addTab(QWidget *panel, const QString &title, const QKeySequence &key)
{
    m_tabs->addTab(panel, title);
    // The palette and the list of keys find it among the page's actions.
    auto *action = new QAction(title, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, panel] { showTab(panel); });
    addAction(action);
}

void RoutingPanels::showTab(QWidget *panel)
{
    m_tabs->setCurrentWidget(panel);
    panel->setFocus();
}

} // namespace tverrlos
