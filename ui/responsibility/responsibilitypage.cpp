#include "ui/responsibility/responsibilitypage.h"

#include "core/calendar/clock.h"
#include "ui/lines/linkline.h"
#include "ui/cases/inputs/dayedit.h"
#include "ui/responsibility/changeslider.h"
#include "ui/responsibility/daybar.h"
#include "ui/responsibility/editing/grapheditpanel.h"
#include "ui/responsibility/graphview.h"
#include "ui/responsibility/editing/graphkeeping.h"
#include "ui/responsibility/legendstrip.h"
#include "ui/responsibility/responsibilitytable.h"
#include "ui/responsibility/vertexpanel.h"
#include "ui/routing/questionspanel.h"
#include "ui/routing/routingpanels.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tverrlos {

ResponsibilityPage::ResponsibilityPage(Workplace &workplace,
                                       std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                                       GraphExchange files, AskForFile ask, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_current(std::move(graph)), m_files(std::move(files)),
      m_ask(std::move(ask)), m_graph(m_current->get()), m_seen(m_graph),
      m_map(std::make_unique<GraphMap>(*m_graph)), m_days(new DayBar(workplace.clock.today(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::grid, style::grid, 0);
    column->setSpacing(style::grid / 2);
    makeWays();
    column->addWidget(m_ways, 0, Qt::AlignLeft);
    column->addWidget(m_damage);
    column->addWidget(m_offer);
    column->addWidget(m_days);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeDrawing());
    m_table = new ResponsibilityTable(this);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    makeControls();
    m_days->setChanges(m_graph->changes());
    connect(m_days, &DayBar::dayChanged, this, [this] {
        m_editor->setGraph(*m_graph, day());
        m_routing->questions()->setDay(day());
        draw();
    });
    setFocusProxy(m_now);
    draw();
}

ResponsibilityPage::~ResponsibilityPage() = default;

QWidget *ResponsibilityPage::makeDrawing()
{
    m_parts = new QSplitter(this);
    m_parts->setObjectName(QStringLiteral("responsibility.parts"));
    m_parts->setChildrenCollapsible(false);
    const auto makeSide = [this](QWidget *above, GraphView *&view) {
        auto *part = new QWidget(m_parts);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(above, 0, Qt::AlignLeft);
        view = new GraphView(part);
        view->setMinimumWidth(30 * style::grid);
        column->addWidget(view, 1);
        m_parts->addWidget(part);
        return part;
    };
    m_thenDay = new DayEdit(m_days->day().addYears(-1), this);
    m_thenPart = makeSide(m_thenDay, m_then);
    m_nowLabel = new QLabel(this);
    m_nowLabel->setFixedHeight(m_thenDay->sizeHint().height());
    m_nowPart = makeSide(m_nowLabel, m_now);
    m_nowLabel->hide();
    m_then->setAccessibleName(tr("Drawing of the earlier day"));
    m_thenDay->setAccessibleName(tr("The earlier day"));
    m_thenPart->hide();
    m_side = new QStackedWidget(m_parts);
    m_panel = new VertexPanel(m_workplace, m_side);
    m_side->addWidget(m_panel);
    m_side->setMinimumWidth(30 * style::grid);
    m_parts->addWidget(m_side);
    makeEditor();
    makeRouting();
    joinKeeping();
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({300, 700, 34 * style::grid});
    connect(m_thenDay, &QDateEdit::dateChanged, this, &ResponsibilityPage::draw);
    connect(m_panel, &VertexPanel::vertexChosen, this, [this](const QString &code) {
        if (!m_now->setCurrent(code))
            m_panel->showVertex({*m_graph, day()}, code);
    });
    connect(m_now, &GraphView::currentChanged, this, [this] { tell(); });
    connect(m_now, &GraphView::pointedAt, this, &ResponsibilityPage::tell);
    for (GraphView *view : {m_now, m_then})
        connect(view, &GraphView::chosen, m_panel, [this] { m_panel->setFocus(Qt::TabFocusReason); });
    // What is chosen in the earlier drawing is told from it where the later day has it no more.
    connect(m_then, &GraphView::currentChanged, this, [this](const QString &code) {
        if (!code.isEmpty() && !m_now->setCurrent(code))
            m_panel->showVertex({*m_graph, m_thenDay->date()}, code);
    });
    followMoves(m_now, m_then);
    followMoves(m_then, m_now);
    auto *drawing = new QWidget(this);
    m_legend = new LegendStrip(drawing);
    auto *below = new QVBoxLayout(drawing);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    m_whole = new QSplitter(Qt::Vertical, drawing);
    m_whole->setChildrenCollapsible(false);
    m_whole->addWidget(m_parts);
    below->addWidget(m_whole, 1);
    below->addWidget(m_legend);
    return drawing;
}

void ResponsibilityPage::followMoves(GraphView *leader, GraphView *follower)
{
    connect(leader, &GraphView::moved, follower, [leader, follower] {
        if (follower->zoom() != leader->zoom())
            follower->matchZoom(leader->zoom());
        follower->horizontalScrollBar()->setValue(leader->horizontalScrollBar()->value());
        follower->verticalScrollBar()->setValue(leader->verticalScrollBar()->value());
    });
}

QAction *ResponsibilityPage::makeToggle(const QString &words, const QKeySequence &key)
{
    auto *action = new QAction(words, this);
    action->setCheckable(true);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    m_days->addControl(button);
    return action;
}

void ResponsibilityPage::makeControls()
{
    m_compare = makeToggle(tr("Then and now"), Qt::CTRL | Qt::Key_D);
    connect(m_compare, &QAction::toggled, this, [this](bool on) {
        if (on) {
            showWay(Way::Drawing);
            chooseThen();
        }
        m_thenPart->setVisible(on);
        m_nowLabel->setVisible(on);
        shareWidth();
        draw();
    });
    m_asTable = makeToggle(tr("As a table"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    connect(m_asTable, &QAction::toggled, this, &ResponsibilityPage::setTableShown);
    makeTasks();
    makeExport();
}

/// One button for all of them; each is a command of its own in the palette.
void ResponsibilityPage::makeTasks()
{
    auto *button = new QToolButton(this);
    button->setText(tr("Change responsibilities"));
    button->setIcon(icon(QStringLiteral("edit")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    for (const GraphTask task : allGraphTasks()) {
        auto *action = menu->addAction(words(task));
        if (task == GraphTask::Merge)
            action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, task] { edit(task); });
        addAction(action);
    }
    menu->addSeparator();
    menu->addAction(takingIn());
    button->setMenu(menu);
    m_days->addControl(button);
}

QDate ResponsibilityPage::day() const
{
    return m_days->day();
}

void ResponsibilityPage::setDay(const QDate &day)
{
    m_days->setDay(day);
}

QTreeWidget *ResponsibilityPage::tree() const
{
    return m_table;
}

void ResponsibilityPage::redraw()
{
    auto graph = m_current->get();
    if (graph == m_seen)
        return;
    m_seen = graph;
    showGraph(std::move(graph));
}

void ResponsibilityPage::showGraph(std::shared_ptr<const ResponsibilityGraph> graph)
{
    m_graph = std::move(graph);
    m_map = std::make_unique<GraphMap>(*m_graph);
    m_days->setChanges(m_graph->changes());
    m_previewed.reset();
    m_editor->setGraph(*m_graph, day());
    draw();
}

void ResponsibilityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    redraw();
    m_keeping->look();
}

/// The graph as the change that is being written would make it, with what it changes marked.
bool ResponsibilityPage::drawPreview()
{
    if (!isEditing() || !m_editor->after())
        return false;
    const ResponsibilityGraph &after = *m_editor->after();
    const QDate from = m_editor->firstDay();
    const QDate shown = from.isValid() ? std::max(from, day()) : day();
    GraphPicture picture = GraphMap(after).on(shown);
    picture.mark(difference(*m_graph, shown, after, shown), true);
    m_legend->show(picture);
    m_now->setPicture(std::move(picture));
    return true;
}

void ResponsibilityPage::draw()
{
    if (drawPreview())
        return;
    GraphPicture now = m_map->on(day());
    if (m_compare->isChecked()) {
        GraphPicture then = m_map->on(m_thenDay->date());
        const GraphDifference differs = difference(*m_graph, m_thenDay->date(), *m_graph, day());
        then.mark(differs, false);
        now.mark(differs, true);
        m_then->setPicture(std::move(then));
        m_nowLabel->setText(dateWords(day()));
    }
    m_legend->show(now);
    m_now->setPicture(std::move(now));
    if (m_asTable->isChecked())
        m_table->show(*m_graph, day());
    tell();
}

void ResponsibilityPage::tell(const QString &pointedAt)
{
    const DatedGraph shown{*m_graph, day()};
    const QString code = !pointedAt.isEmpty() ? pointedAt : m_now->current();
    if (!code.isEmpty())
        m_panel->showVertex(shown, code);
    else if (!m_routeTitle.isEmpty() && !m_now->light().isEmpty())
        m_panel->showRoute(m_routeTitle, m_routeLines);
    else if (m_compare->isChecked())
        m_panel->showDifference({*m_graph, m_thenDay->date()}, shown);
    else
        m_panel->showDay(shown);
}

void ResponsibilityPage::compareWith(const QDate &then)
{
    m_compare->setChecked(then.isValid());
    if (then.isValid())
        m_thenDay->setDate(then);
}

/// Two days between which nothing differs tell nothing: then, the day before the latest change is shown.
void ResponsibilityPage::chooseThen()
{
    const auto isTelling = [this](const QDate &then) {
        return then < day() && !difference(*m_graph, then, *m_graph, day()).isEmpty();
    };
    const QList<QDate> changes = m_graph->changes();
    if (isTelling(m_thenDay->date()))
        return;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        if (*change <= day() && isTelling(change->addDays(-1)))
            return m_thenDay->setDate(change->addDays(-1));
}

void ResponsibilityPage::setTableShown(bool shown)
{
    if (shown)
        showWay(Way::Drawing);
    m_asTable->setChecked(shown);
    m_stack->setCurrentIndex(shown ? 1 : 0);
    setFocusProxy(shown ? static_cast<QWidget *>(m_table) : m_now);
    if (shown)
        m_table->show(*m_graph, day());
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

void ResponsibilityPage::showRoute(const CaseNumber &number, const RouteOnRecord &route)
{
    redraw();
    compareWith({});
    setTableShown(false);
    setDay(route.day);
    QStringList codes;
    m_routeTitle = tr("The route of %1 on %2", "case number, day").arg(number.text(), dateWords(route.day));
    m_routeLines.clear();
    for (const RoutedAgency &entry : route.agencies) {
        codes.append(entry.agency.text());
        codes.append(entry.regime.text());
        for (const QString &name : entry.path)
            if (const ResponsibilityNode *node = m_graph->named(name))
                codes.append(node->code);
        m_routeLines.append(
            QStringLiteral("%1 (%2): %3")
                .arg(entry.name, roleWords(entry.role), entry.path.join(QStringLiteral(" \u2192 "))));
    }
    codes.removeDuplicates();
    m_now->setCurrent(QString());
    m_now->setRoute(codes);
    showWay(Way::Drawing);
    tell();
}

} // namespace tverrlos
