#pragma once

#include "core/responsibility/graphstore.h"
#include "ui/responsibility/editing/grapheditform.h"

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QTimer;

namespace tverrlos {

class LinkLine;

/// A change of the graph beside the drawing: chosen, filled in, checked while one types, told in plain words
/// before it is kept; below, what was changed before, to be taken back and done again. Keeping is the page's
/// business.
class GraphEditPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit GraphEditPanel(const QDate &today, QWidget *parent = nullptr);

    void setGraph(const ResponsibilityGraph &graph, const QDate &day);
    /// Newest first. Undo and redo follow from it. `then`: graphsBefore().
    void setLog(const QList<GraphLogEntry> &log, const QHash<qint64, ResponsibilityGraph> &then = {});
    void begin(GraphTask task, const QString &code);
    /// After keeping failed: what was typed stays.
    void refuse(const Error &error);
    void setBusy(bool busy);
    /// What the fields need; there is no scrolling sideways.
    int wholeWidth() const;
    /// What it does to the open cases, as soon as that is known; `cases` of them change their route. Nothing
    /// to say: it is being counted.
    void setEffect(const QStringList &sentences, int cases);
    /// The fields are as for a new change.
    void finish();
    /// The graph as it would be; nothing while the fields do not make a sound edit.
    const std::optional<ResponsibilityGraph> &after() const { return m_after; }
    QDate firstDay() const;
    GraphEditForm *form() const { return m_form; }
    /// What is wrong or missing; empty when it can be kept.
    QString complaint() const;
    QString preview() const;
    QString effect() const;
    /// The edit that preview() tells of; nothing while the fields do not make a sound one.
    std::optional<GraphEdit> previewed() const;

Q_SIGNALS:
    void previewChanged();
    void keepWanted(const tverrlos::GraphEdit &edit);
    /// The person wants to see the cases that change.
    void casesWanted(const tverrlos::GraphEdit &edit);
    void undoWanted();
    void redoWanted();
    void closeWanted();

private:
    QWidget *makeButtons();
    QWidget *makeLog();
    void check();
    void keep();

    ResponsibilityGraph m_graph;
    QDate m_today;
    QDate m_day;
    std::optional<ResponsibilityGraph> m_after;
    ChoiceBox *m_task;
    GraphEditForm *m_form;
    QLabel *m_complaint;
    QLabel *m_preview;
    QLabel *m_effect;
    LinkLine *m_cases;
    QPushButton *m_keep;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QListWidget *m_log;
    QScrollArea *m_scroll = nullptr;
    QTimer *m_checking;
    bool m_busy = false;
};

} // namespace tverrlos
