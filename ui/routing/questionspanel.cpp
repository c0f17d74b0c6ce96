#include "ui/routing/questionspanel.h"

#include "core/calendar/clock.h"
#include "ui/background/busybar.h"
#include "ui/background/stateframe.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/routing/opencasesreading.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/answerwords.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>

namespace tverrlos {

/// One reading under way: used by the database thread until it has finished.
struct GraphQuestionsPanel::Asked
{
    Asked(const ResponsibilityGraph &current, const QDate &asked)
        : graph(current), day(asked), answers(askGraph(graph, day)), behind(graph, day, answers)
    {
        RouteQuestion everything;
        everything.day = day;
        everything.regimes = graph.regimesOn(day);
        if (const Result<Route> whole = route(graph, everything))
            cover = whole->cover;
    }
    ResponsibilityGraph graph;
    QDate day;
    QList<GraphAnswer> answers;
    CasesBehindAnswers behind;
    QList<AgencyCode> cover;
    QList<QList<CaseNumber>> cases;
    QHash<CaseNumber, QString> titles;
};

GraphQuestionsPanel::GraphQuestionsPanel(Workplace &workplace,
                                         std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                                         QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_graph(std::move(graph)), m_day(workplace.clock.today()),
      m_reading(new OpenCasesReading(workplace.desk, this))
{
    auto *content = new QWidget(this);
    m_answers = new LinesView(content);
    m_answers->setAccessibleName(tr("What the responsibilities show"));
    m_answers->wrapTitles();
    m_heading = new QLabel(content);
    m_heading->setWordWrap(true);
    setTextSize(m_heading, TextSize::Body, true);
    m_cases = new LinesView(content);
    m_cases->setAccessibleName(tr("Open cases behind the answer"));
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(style::grid);
    inner->addWidget(m_answers, 3);
    inner->addWidget(m_heading);
    inner->addWidget(m_cases, 2);
    m_frame = new StateFrame(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::grid, style::grid, style::grid, style::grid);
    column->addWidget(m_frame);
    setFocusProxy(m_answers);

    connect(m_answers->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { listCases(current.row()); });
    connect(m_answers, &LinesView::chosen, this, [this](int row) {
        listCases(row);
        if (m_cases->lines()->rowCount() > 0)
            m_cases->setFocus();
    });
    connect(m_cases, &LinesView::chosen, this,
            [this](int row) { m_workplace.navigation.openCase(m_listed.at(row)); });
    connect(m_frame, &StateFrame::cancelled, this, [this] { m_reading->cancel(); });
    connect(m_reading, &OpenCasesReading::progressed, this, [this](qint64 done, qint64 total) {
        m_frame->busyBar()->setProgress(static_cast<int>(done), static_cast<int>(total));
    });
    connect(m_reading, &OpenCasesReading::failed, this,
            [this](const Error &error) { m_frame->failed(error, [this] { read(); }); });
    connect(&workplace.news, &CaseNews::caseChanged, this, &GraphQuestionsPanel::read);
    connect(&workplace.news, &CaseNews::manyChanged, this, &GraphQuestionsPanel::read);
}

void GraphQuestionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void GraphQuestionsPanel::setDay(const QDate &day)
{
    if (day == m_day || !day.isValid())
        return;
    m_day = day;
    read();
}

void GraphQuestionsPanel::read()
{
    if (!isVisible())
        return;
    m_frame->busy(tr("Asking the open cases …"), true);
    // Made on the database thread: asking a large graph takes its time too, and the graph that holds is known
    // there even when a change was kept a moment ago.
    const auto asked = std::make_shared<std::unique_ptr<Asked>>();
    const auto made = [asked, graph = m_graph, day = m_day]() -> Asked & {
        if (!*asked)
            *asked = std::make_unique<Asked>(*graph->get(), day);
        return **asked;
    };
    disconnect(m_reading, &OpenCasesReading::finished, this, nullptr);
    connect(m_reading, &OpenCasesReading::finished, this, [this, asked] { show(**asked); });
    m_reading->start(
        [made](const RoutingFacts &facts) {
            Asked &all = made();
            all.behind.add(facts);
            all.titles.insert(facts.number, facts.title);
        },
        [made] { made().cases = made().behind.take(); });
}

void GraphQuestionsPanel::show(const Asked &asked)
{
    m_behind = asked.cases;
    m_titles = asked.titles;
    QList<Line> lines;
    for (qsizetype i = 0; i < asked.answers.size(); ++i) {
        const GraphAnswer &answer = asked.answers.at(i);
        Line line;
        line.iconName = answer.urgent ? QStringLiteral("warning") : QStringLiteral("responsibility");
        line.title = answerWords(answer, asked.day, asked.graph);
        line.detail = tr("%n open case(s)", nullptr, static_cast<int>(m_behind.value(i).size()));
        line.attention = answer.urgent;
        lines.append(line);
    }
    Line cover;
    cover.iconName = QStringLiteral("responsibility");
    cover.title = coverWords(asked.cover, asked.day, asked.graph);
    lines.append(cover);
    m_answers->setLines(lines);
    listCases(m_answers->currentIndex().row());
    m_frame->ready();
}

void GraphQuestionsPanel::listCases(int answer)
{
    m_listed = m_behind.value(answer);
    QList<Line> lines;
    for (const CaseNumber &number : std::as_const(m_listed)) {
        Line line;
        line.iconName = QStringLiteral("cases");
        line.title = m_titles.value(number);
        line.detail = number.text();
        lines.append(line);
    }
    m_cases->setLines(lines);
    m_heading->setText(m_listed.isEmpty() ? tr("No open case is behind this answer.")
                                          : tr("%n open case(s) behind this answer", nullptr,
                                               static_cast<int>(m_listed.size())));
}

} // namespace tverrlos
