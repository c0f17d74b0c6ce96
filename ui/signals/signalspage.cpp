#include "ui/signals/signalspage.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/stateframe.h"
#include "ui/cases/list/choicebutton.h"
#include "ui/lines/linesview.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/style/measure.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tverrlos {

namespace {
constexpr int mostSignals = 500;
} // namespace

SignalsPage::SignalsPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_lifted(new ChoiceButton(this)), m_list(new LinesView(this)),
      m_frame(new StateFrame(m_list, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    bar->addWidget(m_lifted);
    bar->addStretch(1);
    column->addLayout(bar);
    column->addWidget(m_frame, 1);
    m_lifted->setSubject(tr("Where they stand"));
    QList<ChoiceButton::Choice> places;
    for (const LiftedTo place : allOf<LiftedTo>())
        places.append({codeOf(place), words(place)});
    m_lifted->setChoices(tr("Everywhere"), places);
    m_list->setAccessibleName(tr("Signals"));
    setFocusProxy(m_list);
    connect(m_lifted, &ChoiceButton::chosenByPerson, this, &SignalsPage::read);
    connect(m_list, &LinesView::chosen, this,
            [this](int row) { m_workplace.navigation.openCase(m_cases.at(row)); });
    connect(m_frame->emptyState(), &EmptyState::actChosen, this, [this] {
        m_lifted->setChosen(std::nullopt);
        read();
    });
    connect(&workplace.news, &CaseNews::caseChanged, this, &SignalsPage::read);
    connect(&workplace.news, &CaseNews::manyChanged, this, &SignalsPage::read);
}

void SignalsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void SignalsPage::read()
{
    if (!isVisible())
        return;
    m_frame->busy();
    const std::optional<LiftedTo> lifted =
        m_lifted->chosen() ? fromCode<LiftedTo>(*m_lifted->chosen()) : std::nullopt;
    const auto question = [lifted](Store &store) { return store.cases().raisedSignals(lifted, mostSignals); };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<QList<SignalRow>> &rows) {
        if (!rows)
            m_frame->failed(rows.error(), [this] { read(); });
        else
            show(*rows);
    });
}

void SignalsPage::show(const QList<SignalRow> &rows)
{
    m_cases.clear();
    QList<Line> lines;
    for (const SignalRow &row : rows) {
        m_cases.append(row.number);
        Line line;
        line.iconName = QStringLiteral("signals");
        line.title = row.signal.text.simplified();
        line.aside = dateWithAge(row.signal.raised, m_workplace.clock.today());
        QStringList parts{words(row.signal.kind), words(row.signal.lifted)};
        if (row.signal.instrument)
            parts.append(words(*row.signal.instrument));
        parts.append(row.number.text() + QLatin1Char(' ') + row.title);
        line.detail = parts.join(QStringLiteral(" · "));
        line.regimes = row.signal.regimes;
        lines.append(line);
    }
    m_list->setLines(lines);
    if (!lines.isEmpty())
        m_frame->ready();
    else if (m_lifted->chosen())
        m_frame->empty(tr("No signal stands here"), {}, tr("Show all signals"));
    else
        m_frame->empty(tr("No signal yet"),
                       tr("A signal is something a case taught the service: an unclear rule, rules that "
                          "pull against each other, guidance that is missing. It is raised from the "
                          "case, and the report to the ministry lists it."));
}

} // namespace tverrlos
