#include "ui/responsibility/responsibilitypage.h"

#include "core/calendar/clock.h"
#include "core/responsibility/graphdifference.h"
#include "ui/lines/linkline.h"
#include "ui/responsibility/daybar.h"
#include "ui/responsibility/editing/grapheditpanel.h"
#include "ui/responsibility/editing/graphkeeping.h"
#include "ui/responsibility/editing/routeeffects.h"
#include "ui/responsibility/graphview.h"
#include "ui/responsibility/legendstrip.h"
#include "ui/responsibility/vertexpanel.h"
#include "ui/routing/questionspanel.h"
#include "ui/routing/reroutepanel.h"
#include "ui/routing/routingpanels.h"
#include "ui/routing/whatifpanel.h"
#include "ui/style/measure.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

// The part of the page that joins the drawing with the editor and with what can be asked of the graph.
namespace tverrlos {

namespace {

/// What a drawing needs beside something else, from the regimes to the ministries.
constexpr int wholeDrawing = 77 * style::grid;
/// Below this there is no room for answers beside the drawing: they take its place.
constexpr int roomForAnswers = wholeDrawing + 56 * style::grid;
/// The same for tables of cases, whose columns would be cut.
constexpr int roomForTables = wholeDrawing + 96 * style::grid;
/// Below this two drawings need the whole width, from the regimes to the ministries.
constexpr int roomForThree = 170 * style::grid;
/// Below this there is no room for words below two drawings: the marks tell what differs.
constexpr int roomForWords = 60 * style::grid;
/// Below this the day's own words go, and the panel is narrower.
constexpr int roomForLabels = 75 * style::grid;
/// Below this the drawing needs the height more than the legend does: most lines carry their word.
constexpr int roomForLegend = 56 * style::grid;

} // namespace

void ResponsibilityPage::makeWays()
{
    m_ways = new QTabBar(this);
    m_ways->setDrawBase(false);
    m_ways->setExpanding(false);
    m_ways->setAccessibleName(tr("What is shown of the responsibilities"));
    int number = 0;
    for (const QString &title : {tr("Drawing"), tr("Questions"), tr("What if"), tr("Route again")}) {
        const QKeySequence key(static_cast<int>(Qt::ALT) | (static_cast<int>(Qt::Key_1) + number));
        m_ways->addTab(title);
        m_ways->setTabToolTip(number,
                              QStringLiteral("%1 (%2)").arg(title, key.toString(QKeySequence::NativeText)));
        auto *action = new QAction(title, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, number] { showWay(static_cast<Way>(number)); });
        addAction(action);
        ++number;
    }
    connect(m_ways, &QTabBar::currentChanged, this, [this](int index) { showWay(static_cast<Way>(index)); });
    m_offer = new LinkLine(this);
    m_offer->hide();
    connect(m_offer, &LinkLine::clicked, this, [this] { showWay(Way::Reroute); });
    m_damage = new LinkLine(this);
    m_damage->hide();
}

void ResponsibilityPage::makeRouting()
{
    m_routing = new RoutingPanels(m_workplace, m_current, m_side);
    m_routing->questions()->setDay(day());
    m_side->addWidget(m_routing);
    connect(m_routing, &RoutingPanels::saveRequested, this,
            [this](const GraphEdit &edit) { keep(edit, m_routing->whatIf()->changeWords(), Way::WhatIf); });
}

void ResponsibilityPage::makeEditor()
{
    m_editor = new GraphEditPanel(m_workplace.clock.today(), m_side);
    m_side->addWidget(m_editor);
    m_editor->setGraph(*m_graph, day());
    m_effects = new RouteEffects(m_workplace, this);
    connect(m_editor, &GraphEditPanel::previewChanged, this, [this] {
        previewRoutes();
        if (isEditing()) {
            fitIn();
            draw();
        }
    });
    connect(m_effects, &RouteEffects::previewed, m_editor, &GraphEditPanel::setEffect);
    connect(m_effects, &RouteEffects::counted, this, &ResponsibilityPage::offerRerouting);
    connect(m_editor, &GraphEditPanel::closeWanted, this, &ResponsibilityPage::closeEditor);
    connect(m_editor, &GraphEditPanel::casesWanted, this, [this](const GraphEdit &edit) {
        showWay(Way::WhatIf);
        m_routing->whatIf()->ask(edit);
    });
}

/// One way for every change, whether it was filled in or asked about first.
void ResponsibilityPage::joinKeeping()
{
    m_keeping = new GraphKeeping(m_workplace, this);
    connect(m_editor, &GraphEditPanel::keepWanted, this, [this](const GraphEdit &edit) {
        m_editor->setBusy(true);
        keep(edit, m_editor->preview().section(QLatin1Char('\n'), 0, 0), Way::Drawing);
    });
    connect(m_editor, &GraphEditPanel::undoWanted, m_keeping, &GraphKeeping::undo);
    connect(m_editor, &GraphEditPanel::redoWanted, m_keeping, &GraphKeeping::redo);
    connect(m_keeping, &GraphKeeping::refused, this, [this](const Error &error) {
        if (m_keptFrom == Way::WhatIf)
            m_routing->whatIf()->refuse(error);
        else
            m_editor->refuse(error);
    });
    connect(m_keeping, &GraphKeeping::kept, this, [this] {
        if (m_keptFrom == Way::WhatIf)
            m_routing->whatIf()->finish();
        else
            m_editor->finish();
    });
    connect(m_keeping, &GraphKeeping::changed, this, [this] { m_effects->count(m_graph); });
    connect(m_keeping, &GraphKeeping::stateKnown, this, [this](const GraphState &state) {
        showGraph(std::make_shared<const ResponsibilityGraph>(state.office.graph));
        m_editor->setLog(state.log, state.then);
        tellOrigin(state.log);
    });
    connect(m_keeping, &GraphKeeping::looked, this, &ResponsibilityPage::tellOrigin);
}

/// A graph that is not the office's own must not pass for it; and whoever sees the office's own may wonder
/// why a newer program does not change it.
void ResponsibilityPage::tellOrigin(const Result<QList<GraphLogEntry>> &log)
{
    m_damage->setVisible(!log);
    if (!log) {
        m_damage->say(
            tr("The office's own changes of the graph cannot be read: %1 Until then, the graph that "
               "came with the program is shown, and cases are routed by it. “tverrlos verify” names "
               "what is damaged; put a backup back.")
                .arg(sentence(log.error())),
            false, true);
        return m_panel->setOrigin({});
    }
    const auto edits = std::count_if(log->begin(), log->end(), [](const GraphLogEntry &entry) {
        return entry.act == GraphAct::Edit && entry.inForce;
    });
    m_panel->setOrigin(
        log->isEmpty()
            ? tr("This is the graph that came with the program. From the first change on, the office "
                 "keeps its own: what a later program brings no longer changes it.")
            : tr("This is the office's own graph since %1, with %n change(s) in force. What a later program "
                 "brings does not change it.",
                 nullptr, static_cast<int>(edits))
                  .arg(dateWords(osloDate(log->constLast().at))));
    if (m_now->current().isEmpty())
        tell();
}

void ResponsibilityPage::keep(const GraphEdit &edit, const QString &line, Way from)
{
    m_keptFrom = from;
    m_keeping->keep(edit, line);
}

/// Asked once for each change that is written, not for each look at it.
void ResponsibilityPage::previewRoutes()
{
    const std::optional<GraphEdit> edit = m_editor->previewed();
    if (edit == m_previewed)
        return;
    m_previewed = edit;
    if (!edit)
        return m_effects->dropPreview();
    m_editor->setEffect({}, 0);
    m_effects->preview(m_graph, std::make_shared<const ResponsibilityGraph>(*m_editor->after()),
                       m_editor->firstDay());
}

void ResponsibilityPage::offerRerouting(int cases)
{
    m_offer->say(tr("After the change, %n open case(s) would get another route today than the one on record. "
                    "See them and route them again.",
                    nullptr, cases),
                 true);
    m_offer->setVisible(cases > 0 && way() != Way::Reroute);
}

ResponsibilityPage::Way ResponsibilityPage::way() const
{
    return static_cast<Way>(m_ways->currentIndex());
}

void ResponsibilityPage::showWay(Way way)
{
    if (this->way() != way)
        return m_ways->setCurrentIndex(static_cast<int>(way)); // and comes back here
    const bool drawing = way == Way::Drawing;
    if (!drawing) {
        compareWith({});
        setTableShown(false);
        m_keeping->read(); // what is kept from here rests on the version that holds now
    }
    if (!drawing && m_side->currentWidget() != m_routing)
        m_drawingSizes = m_parts->sizes();
    m_side->setCurrentWidget(!drawing       ? static_cast<QWidget *>(m_routing)
                             : m_editorOpen ? static_cast<QWidget *>(m_editor)
                                            : m_panel);
    shareWidth();
    if (way == Way::Reroute)
        m_offer->hide(); // it has led here
    switch (way) {
    case Way::Drawing:
        m_now->setFocus(Qt::OtherFocusReason);
        break;
    case Way::Questions:
        m_routing->showPanel(m_routing->questions());
        break;
    case Way::WhatIf:
        m_routing->showPanel(m_routing->whatIf());
        break;
    case Way::Reroute:
        m_routing->showPanel(m_routing->reroute());
        break;
    }
    draw();
}

int ResponsibilityPage::sideWidth() const
{
    const int readable = (width() < roomForLabels ? 22 : 30) * style::grid;
    return isEditing() ? std::max(readable, m_editor->wholeWidth()) : readable;
}

/// Beside the drawing; below two of them where they would not be whole beside it.
void ResponsibilityPage::placeSide()
{
    const bool isBelow = !m_thenPart->isHidden() && width() < roomForThree;
    QSplitter *home = isBelow ? m_whole : m_parts;
    m_side->setVisible(!isBelow || height() >= roomForWords);
    if (m_side->parentWidget() == home)
        return;
    home->addWidget(m_side);
    if (isBelow)
        m_whole->setSizes({height() * 3 / 4, height() / 4});
    else
        m_parts->setSizes({0, width() - 34 * style::grid, 34 * style::grid});
}

/// What there is room for.
void ResponsibilityPage::fitIn()
{
    placeSide();
    m_side->setMinimumWidth(sideWidth());
    const bool drawing = way() == Way::Drawing;
    const bool isLow = height() < roomForLegend;
    // A form that is cut off cannot be filled in: where there is no room for both, it takes the drawing's
    // place.
    const bool formTakesAll = isEditing() && width() < sideWidth() + m_now->minimumWidth();
    const int roomForBoth = way() == Way::Questions ? roomForAnswers : roomForTables;
    m_nowPart->setVisible(drawing ? !formTakesAll : width() >= roomForBoth);
    m_legend->setVisible(m_nowPart->isVisibleTo(this) && !isLow);
    m_days->setShort(width() < roomForLabels);
    // Lists that do not hang on the day need the height more than the day does.
    m_days->setVisible(drawing || way() == Way::Questions || !isLow);
    m_days->setSliderShown(drawing || !isLow);
}

void ResponsibilityPage::shareWidth()
{
    fitIn();
    const bool drawing = way() == Way::Drawing;
    const int side = 34 * style::grid;
    const int room = width() - 4 * style::grid; // within the margins
    const int beside = std::max(room * 2 / 5, wholeDrawing);
    m_now->setNarrow(!drawing || !m_thenPart->isHidden());
    if (!drawing)
        m_parts->setSizes({0, beside, room - beside});
    else if (!m_thenPart->isHidden() && m_side->parentWidget() != m_parts)
        m_parts->setSizes({width() / 2, width() / 2});
    else if (!m_thenPart->isHidden())
        m_parts->setSizes({(width() - side) / 2, (width() - side) / 2, side});
    else if (!m_drawingSizes.isEmpty())
        m_parts->setSizes(std::exchange(m_drawingSizes, {}));
}

void ResponsibilityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitIn();
}

bool ResponsibilityPage::isEditing() const
{
    return m_side->currentWidget() == m_editor;
}

void ResponsibilityPage::edit(GraphTask task)
{
    compareWith({});
    setTableShown(false);
    m_editor->setGraph(*m_graph, day());
    m_editor->begin(task, m_now->current());
    m_editorOpen = true;
    showWay(Way::Drawing);
    m_keeping->read();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ResponsibilityPage::closeEditor()
{
    m_editorOpen = false;
    m_side->setCurrentWidget(m_panel);
    fitIn();
    m_now->setFocus(Qt::OtherFocusReason);
    draw();
}

} // namespace tverrlos
