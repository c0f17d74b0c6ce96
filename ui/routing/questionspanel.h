#pragma once

#include "core/responsibility/responsibilitygraph.h"
#include "core/routing/questions.h"
#include "core/work/current.h"
#include "ui/shell/workplace.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace tverrlos {

class LinesView;
class OpenCasesReading;
class StateFrame;

/// What the graph shows about itself on a day, one sentence each, with the number of open cases behind it;
/// choosing one lists them, and Enter opens a case. GUI thread.
class GraphQuestionsPanel final : public QWidget
{
    Q_OBJECT
public:
    GraphQuestionsPanel(Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                        QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    /// Reads again when it is seen. The drawing's date slider sets it.
    void setDay(const QDate &day);
    void read();

    LinesView *answers() const { return m_answers; }
    LinesView *cases() const { return m_cases; }
    StateFrame *frame() const { return m_frame; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Asked;
    void show(const Asked &asked);
    void listCases(int answer);

    Workplace &m_workplace;
    const std::shared_ptr<const Current<ResponsibilityGraph>> m_graph;
    QDate m_day;
    LinesView *m_answers;
    QLabel *m_heading;
    LinesView *m_cases;
    StateFrame *m_frame;
    OpenCasesReading *m_reading;
    QList<QList<CaseNumber>> m_behind; ///< for each line
    QHash<CaseNumber, QString> m_titles;
    QList<CaseNumber> m_listed;
};

} // namespace tverrlos
