#pragma once

#include "core/responsibility/graphedit.h"
#include "core/work/current.h"
#include "ui/shell/workplace.h"

#include <QStackedWidget>

#include <memory>

namespace tverrlos {

class GraphQuestionsPanel;
class ReroutePanel;
class WhatIfPanel;

/// What can be asked of the responsibilities, one at a time: questions, what if, and routing again. The page
/// that it stands on offers the way from one to the other. GUI thread.
class RoutingPanels final : public QStackedWidget
{
    Q_OBJECT
public:
    RoutingPanels(Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                  QWidget *parent = nullptr);

    GraphQuestionsPanel *questions() const { return m_questions; }
    WhatIfPanel *whatIf() const { return m_whatIf; }
    ReroutePanel *reroute() const { return m_reroute; }
    void showPanel(QWidget *panel);

Q_SIGNALS:
    /// The person wants the change of "what if" kept.
    void saveRequested(const tverrlos::GraphEdit &edit);

private:
    GraphQuestionsPanel *m_questions;
    WhatIfPanel *m_whatIf;
    ReroutePanel *m_reroute;
};

} // namespace tverrlos
