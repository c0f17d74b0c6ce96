#include "ui/routing/routingpanels.h"

#include "ui/routing/questionspanel.h"
#include "ui/routing/reroutepanel.h"
#include "ui/routing/whatifpanel.h"
#include "ui/style/measure.h"

namespace tverrlos {

RoutingPanels::RoutingPanels(Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                             QWidget *parent)
    : QStackedWidget(parent), m_questions(new GraphQuestionsPanel(workplace, graph, this)),
      m_whatIf(new WhatIfPanel(workplace, graph, this)), m_reroute(new ReroutePanel(workplace, graph, this))
{
    for (QWidget *panel : {static_cast<QWidget *>(m_questions), static_cast<QWidget *>(m_whatIf),
                           static_cast<QWidget *>(m_reroute)})
        addWidget(panel);
    connect(m_whatIf, &WhatIfPanel::saveRequested, this, &RoutingPanels::saveRequested);
    setMinimumHeight(20 * style::grid); // their lists scroll: on a small screen they make room
}

void RoutingPanels::showPanel(QWidget *panel)
{
    setCurrentWidget(panel);
    panel->setFocus(Qt::OtherFocusReason);
}

} // namespace tverrlos
