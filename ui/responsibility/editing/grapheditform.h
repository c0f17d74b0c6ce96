#pragma once

#include "core/responsibility/graphedit.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QListWidget;

namespace tverrlos {

class ChoiceBox;
class DayInput;

/// What a coordinator can change in the responsibility graph, in the order of the menu.
enum class GraphTask {
    AddBody,
    Rename,
    Succeed,
    Merge,
    Split,
    End,
    Move,
    Partner,
    AddEdge,
    EndEdge,
    Settle,
    SwitchOn,
    SwitchOff,
    AddMatter,
};
QString words(GraphTask task);
QList<GraphTask> allGraphTasks();

/// The fields of one change. Holds what is typed, understood or not; an edit comes out as soon as every field
/// that it cannot do without is filled in.
class GraphEditForm final : public QWidget
{
    Q_OBJECT
public:
    explicit GraphEditForm(const QDate &today, QWidget *parent = nullptr);

    /// Offers what exists on the day; keeps what is chosen where it still exists.
    void setGraph(const ResponsibilityGraph &graph, const QDate &day);
    void begin(GraphTask task, const QString &code);
    /// Empties what is written; the choice of task stays.
    void clear();
    GraphTask task() const { return m_task; }
    /// What is missing, in words; empty when edit() may be asked for.
    QString missing() const;
    GraphEdit edit() const;

Q_SIGNALS:
    void edited();

private:
    enum class Field {
        Body,
        Other,
        Matter,
        Regime,
        Edge,
        Role,
        Kind,
        MatterKind,
        Code,
        NameNb,
        NameNn,
        NameEn,
        Ministry,
        Standing,
        PartOf,
        ToSecond,
        Consulted,
        DecidedBy,
        Decided,
        From,
        To,
        Source,
        NotVerified,
        Note,
    };
    static QList<Field> fieldsOf(GraphTask task);
    static QList<Field> neededFor(GraphTask task);
    static QString labelOf(Field field, GraphTask task);

    ChoiceBox *addChoice(Field field);
    QLineEdit *addText(Field field);
    QListWidget *addChecks(Field field);
    DayInput *addDay(Field field, const QDate &today);
    void add(Field field, QWidget *widget);
    void layOut();
    void offerEdges();
    bool isFilled(Field field) const;
    QString code(Field field) const;
    AgencyCode ministry() const;
    QString text(Field field) const;
    QStringList checked(Field field) const;
    QDate date(Field field) const;
    LocalisedText name() const;
    GraphChange bodyChange() const;
    GraphChange matterChange() const;

    ResponsibilityGraph m_graph;
    QDate m_day;
    GraphTask m_task = GraphTask::Merge;
    QFormLayout *m_rows;
    QHash<int, QWidget *> m_fields;
};

} // namespace tverrlos
