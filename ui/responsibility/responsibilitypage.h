#pragma once

#include "core/responsibility/responsibilitygraph.h"
#include "core/work/current.h"
#include "ui/responsibility/graphexport.h"
#include "ui/shell/routeplace.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <memory>

class QAction;
class QDateEdit;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace tverrlos {

class DayBar;
class GraphEditPanel;
class GraphKeeping;
class GraphMap;
class GraphView;
class LegendStrip;
class ResponsibilityTable;
class VertexPanel;
enum class GraphTask;

/// Who answers for what on a day: drawn in columns with a panel that tells in words, or as a table; two days
/// side by side; a case's route lit as its path; the drawing as a file.
class ResponsibilityPage final : public QWidget, public RoutePlace
{
    Q_OBJECT
public:
    /// Asks where to write; empty when the person has thought better of it.
    using AskForFile = std::function<QString(QWidget *, const QString &suggestion, PictureFormat)>;
    static QString askWithDialog(QWidget *parent, const QString &suggestion, PictureFormat format);

    ResponsibilityPage(const Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                       AskForFile ask = askWithDialog, QWidget *parent = nullptr);
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
    /// Opens the editor beside the drawing, with the vertex that is chosen.
    void edit(GraphTask task);
    void closeEditor();

    DayBar *dayBar() const { return m_days; }
    GraphView *view() const { return m_now; }
    GraphView *thenView() const { return m_then; }
    VertexPanel *panel() const { return m_panel; }
    GraphEditPanel *editor() const { return m_editor; }
    QTreeWidget *tree() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeControls();
    QWidget *makeDrawing();
    QAction *makeToggle(const QString &words, const QKeySequence &key);
    void makeExport();
    void makeEditor();
    void makeTasks();
    void showGraph(std::shared_ptr<const ResponsibilityGraph> graph);
    bool isEditing() const;
    bool drawPreview();
    void draw();
    void tell(const QString &pointedAt = {});
    void followMoves(GraphView *leader, GraphView *follower);
    void written(const QString &path, const Result<void> &outcome);

    const Workplace &m_workplace;
    std::shared_ptr<const Current<ResponsibilityGraph>> m_current;
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
    QWidget *m_thenPart = nullptr;
    QLabel *m_nowLabel = nullptr;
    GraphView *m_then = nullptr;
    GraphView *m_now = nullptr;
    LegendStrip *m_legend = nullptr;
    QStackedWidget *m_side = nullptr; ///< the panel, or the editor in its place
    VertexPanel *m_panel = nullptr;
    GraphEditPanel *m_editor = nullptr;
    GraphKeeping *m_keeping = nullptr;
    ResponsibilityTable *m_table = nullptr;
    QString m_routeTitle;
    QStringList m_routeLines;
};

} // namespace tverrlos
