#include "ui/meetings/meetingspage.h"

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

constexpr int mostMeetings = 400;
const QString coming = QStringLiteral("coming");
const QString past = QStringLiteral("past");

QString iconFor(MeetingState state)
{
    switch (state) {
    case MeetingState::Proposed:
        return QStringLiteral("clock");
    case MeetingState::Confirmed:
        return QStringLiteral("meetings");
    case MeetingState::Held:
        return QStringLiteral("check");
    case MeetingState::Cancelled:
        return QStringLiteral("close");
    }
    return {};
}

} // namespace

MeetingsPage::MeetingsPage(Workplace &workplace, ListChoices choices, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_choices(std::move(choices)), m_span(new ChoiceButton(this)),
      m_list(new LinesView(this)), m_frame(new StateFrame(m_list, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    bar->addWidget(m_span);
    bar->addStretch(1);
    column->addLayout(bar);
    column->addWidget(m_frame, 1);
    m_span->setSubject(tr("Meetings"));
    m_span->setChoices({}, {{coming, tr("to come")}, {past, tr("that were")}});
    m_span->setChosen(coming);
    m_list->setAccessibleName(tr("Meetings"));
    setFocusProxy(m_list);
    connect(m_span, &ChoiceButton::chosenByPerson, this, &MeetingsPage::read);
    connect(m_list, &LinesView::chosen, this,
            [this](int row) { m_workplace.navigation.openCase(m_cases.at(row)); });
    connect(m_frame->emptyState(), &EmptyState::actChosen, this,
            [this] { m_workplace.navigation.openPlace(QStringLiteral("cases")); });
    connect(&workplace.news, &CaseNews::caseChanged, this, &MeetingsPage::read);
    connect(&workplace.news, &CaseNews::manyChanged, this, &MeetingsPage::read);
}

void MeetingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void MeetingsPage::read()
{
    if (!isVisible())
        return;
    m_frame->busy();
    const QDateTime today = fromOslo(m_workplace.clock.today(), QTime(0, 0));
    const bool wasChosen = m_span->chosen() == past;
    const auto question = [today, wasChosen](Store &store) -> Result<QList<MeetingRow>> {
        auto rows = store.cases().meetings(wasChosen ? today.addYears(-1) : today,
                                           wasChosen ? today : QDateTime(), mostMeetings);
        if (rows && wasChosen)
            std::reverse(rows->begin(), rows->end());
        return rows;
    };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<QList<MeetingRow>> &rows) {
        if (!rows)
            m_frame->failed(rows.error(), [this] { read(); });
        else
            show(*rows);
    });
}

QString MeetingsPage::detailFor(const MeetingRow &row) const
{
    const Meeting &meeting = row.meeting;
    QStringList parts{words(meeting.state), row.number.text(), row.organisation, meeting.place};
    QStringList agencies;
    const QDate day = osloDate(meeting.start);
    for (const AgencyCode &agency : meeting.state == MeetingState::Held ? meeting.attended : meeting.invited)
        agencies.append(m_choices.agencyName ? m_choices.agencyName(agency, day) : agency.text());
    parts.append(agencies.join(QStringLiteral(", ")));
    if (meeting.decisionMaker)
        parts.append(*meeting.decisionMaker ? tr("with a decision maker") : tr("no decision maker"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void MeetingsPage::show(const QList<MeetingRow> &rows)
{
    m_cases.clear();
    QList<Line> lines;
    const QDate today = m_workplace.clock.today();
    for (const MeetingRow &row : rows) {
        m_cases.append(row.number);
        Line line;
        line.iconName = iconFor(row.meeting.state);
        line.title = momentWords(row.meeting.start) + QStringLiteral("  ") + row.title;
        const QDate day = osloDate(row.meeting.start);
        line.aside = weekWords(day) + QStringLiteral(", ") + relativeAge(day, today);
        line.detail = detailFor(row);
        lines.append(line);
    }
    m_list->setLines(lines);
    if (!lines.isEmpty())
        m_frame->ready();
    else if (m_span->chosen() == past)
        m_frame->empty(tr("No meeting in the last year"),
                       tr("Meetings that were held are listed here, with who was there."));
    else
        m_frame->empty(tr("No meeting to come"),
                       tr("Meetings are proposed from a case: one problem, the agencies that answer for it, "
                          "and someone who "
                          "can decide."),
                       tr("Go to the cases"));
}

} // namespace tverrlos
