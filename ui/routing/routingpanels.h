#pragma once

#include "core/responsibility/graphedit.h"
#include "core/work/current.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <memory>

class QTabWidget;

namespace tverrlos {

class GraphQuestionsPanel;
class ReroutePanel;
class WhatIfPanel;

/// What can be asked of the responsibilities, under one roof: questions, what if, and routing again. Stands
/// beside the drawing or alone. Alt+1 to Alt+3 change between them. GUI thread.
class RoutingPanels final : public QWidget
{
    Q_OBJECT
public:
    RoutingPanels(Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                  QWidget *parent = nullptr);

    GraphQuestionsPanel *questions() const { return m_questions; }
    WhatIfPanel *whatIf() const { return m_whatIf; }
    ReroutePanel *reroute() const { return m_reroute; }
    void showTab(QWidget *panel);

Q_SIGNALS:
    /// The person wants the change of "what if" kept.
    void saveRequested(const tverrlos::GraphEdit &edit);

private:
    void addTab(QWidget *panel, const QString &title, const QKeySequence &key);

    QTabWidget *m_tabs;
    GraphQuestionsPanel *m_questions;
    WhatIfPanel *m_whatIf;
    ReroutePanel *m_reroute;
};

} // namespace tverrlos
