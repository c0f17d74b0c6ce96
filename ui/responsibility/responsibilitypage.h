#pragma once

#include "core/responsibility/graphedit.h"
#include "core/responsibility/graphexchange.h"
#include "core/responsibility/graphstore.h"
#include "core/work/current.h"
#include "ui/responsibility/graphexport.h"
#include "ui/shell/routeplace.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QDateEdit;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTreeWidget;

namespace tverrlos {

class DayBar;
class GraphEditPanel;
class GraphKeeping;
class GraphMap;
class GraphView;
class LegendStrip;
class LinkLine;
class ResponsibilityTable;
class RouteEffects;
class RoutingPanels;
class VertexPanel;
enum class GraphTask;

/// Who answers for what on a day: drawn in columns with a panel that tells in words, or as a table; two days
/// side by side; a case's route lit as its path; the drawing as a file. Beside the drawing: the editor, and
/// what can be asked of the graph. What is changed there goes one way, and the cases whose route changes
/// with it are offered to be routed again.
class ResponsibilityPage final : public QWidget, public RoutePlace
{
    Q_OBJECT
public:
    /// Asks where to write a file of one kind, or without a suggestion for one to read ("graphml csv"). Empty
    /// when the person has thought better of it.
    using AskForFile = std::function<QString(QWidget *, const QString &suggestion, const QString &endings)>;
    static QString askWithDialog(QWidget *parent, const QString &suggestion, const QString &endings);

    /// What stands beside the drawing; Alt+1 to Alt+4.
    enum class Way { Drawing, Questions, WhatIf, Reroute };

    ResponsibilityPage(Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                       GraphExchange files, AskForFile ask = askWithDialog, QWidget *parent = nullptr);
    ~ResponsibilityPage() override;

    QDate day() const;
    void setDay(const QDate &day);
    /// The graph has changed.
    void redraw();
    void showRoute(const CaseNumber &number, const RouteOnRecord &route) override;
    /// Side by side with an earlier day; an invalid day ends it.
    void compareWith(const QDate &then);
    void setTableShown(bool shown);
    void exportAs(PictureFormat format);
    /// The graph itself, as "graphml" or "csv".
    void exportGraph(const QString &ending);
    /// Reads a file, and shows under "what if" what it would change; kept from there, or told what is wrong.
    void takeInGraph();
    /// Opens the editor beside the drawing, with the vertex that is chosen.
    void edit(GraphTask task);
    void closeEditor();
    void showWay(Way way);
    Way way() const;

    DayBar *dayBar() const { return m_days; }
    GraphView *view() const { return m_now; }
    GraphView *thenView() const { return m_then; }
    VertexPanel *panel() const { return m_panel; }
    GraphEditPanel *editor() const { return m_editor; }
    RoutingPanels *routing() const { return m_routing; }
    /// "37 open cases would get another route now": stands while there are some after a change.
    LinkLine *offer() const { return m_offer; }
    /// Stands while the office's own changes cannot be read: what is shown instead, and what to do.
    LinkLine *damage() const { return m_damage; }
    QTreeWidget *tree() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeWays();
    void makeRouting();
    void joinKeeping();
    void keep(const GraphEdit &edit, const QString &line, Way from);
    void previewRoutes();
    void offerRerouting(int cases);
    void tellOrigin(const Result<QList<GraphLogEntry>> &log);
    int sideWidth() const;
    void shareWidth();
    void placeSide();
    void fitIn();
    void makeControls();
    QWidget *makeDrawing();
    QAction *makeToggle(const QString &words, const QKeySequence &key);
    void makeExport();
    void addFileActs(QMenu &exporting);
    QAction *takingIn();
    void consider(const QString &name, const GraphFile &file);
    void makeEditor();
    void makeTasks();
    void showGraph(std::shared_ptr<const ResponsibilityGraph> graph);
    bool isEditing() const;
    bool drawPreview();
    void chooseThen();
    void draw();
    void tell(const QString &pointedAt = {});
    void followMoves(GraphView *leader, GraphView *follower);
    void written(const QString &path, const Result<void> &outcome);

    Workplace &m_workplace;
    std::shared_ptr<const Current<ResponsibilityGraph>> m_current;
    GraphExchange m_files;
    AskForFile m_ask;
    std::shared_ptr<const ResponsibilityGraph> m_graph;
    std::shared_ptr<const ResponsibilityGraph> m_seen; ///< the last that m_current has told
    std::unique_ptr<GraphMap> m_map;
    DayBar *m_days;
    QAction *m_compare = nullptr;
    QAction *m_asTable = nullptr;
    QDateEdit *m_thenDay = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_parts = nullptr;
    QSplitter *m_whole = nullptr; ///< the parts, and the panel below them where two drawings need the width
    QWidget *m_thenPart = nullptr;
    QWidget *m_nowPart = nullptr;
    QLabel *m_nowLabel = nullptr;
    GraphView *m_then = nullptr;
    GraphView *m_now = nullptr;
    LegendStrip *m_legend = nullptr;
    QStackedWidget *m_side = nullptr; ///< the panel, the editor in its place, or the routing panels
    VertexPanel *m_panel = nullptr;
    GraphEditPanel *m_editor = nullptr;
    bool m_editorOpen = false; ///< also while another way is shown
    GraphKeeping *m_keeping = nullptr;
    Way m_keptFrom = Way::Drawing; ///< where the change was made that is being kept
    RouteEffects *m_effects = nullptr;
    std::optional<GraphEdit> m_previewed; ///< whose effect is told or being counted
    QTabBar *m_ways = nullptr;
    RoutingPanels *m_routing = nullptr;
    LinkLine *m_offer = nullptr;
    LinkLine *m_damage = nullptr;
    QList<int> m_drawingSizes; ///< of the parts beside the panel, for the way back
    ResponsibilityTable *m_table = nullptr;
    QString m_routeTitle;
    QStringList m_routeLines;
};

} // namespace tverrlos
