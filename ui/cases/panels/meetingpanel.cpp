#include "ui/cases/panels/meetingpanel.h"

#include "core/calendar/clock.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/inputs/fieldwidth.h"
#include "ui/cases/panels/actionrow.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

namespace {

/// 10:00, 10.00, 1000 and 9 are times; anything else is not.
QTime timeFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*$)"));
    const auto match = form.match(text);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QStringList texts(const QList<AgencyCode> &codes)
{
    QStringList list;
    for (const AgencyCode &code : codes)
        list.append(code.text());
    return list;
}

QList<AgencyCode> agencies(const QStringList &codes)
{
    QList<AgencyCode> list;
    for (const QString &code : codes)
        list.append(AgencyCode(code));
    return list;
}

} // namespace

const Meeting *firstMeeting(const Case &shown, MeetingState state)
{
    const auto found = std::find_if(shown.meetings.begin(), shown.meetings.end(),
                                    [&](const Meeting &meeting) { return meeting.state == state; });
    return found == shown.meetings.end() ? nullptr : &*found;
}

ProposeMeetingPanel::ProposeMeetingPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Propose a meeting (one problem per meeting)"),
               QStringLiteral("meeting-propose"), parent),
      m_day(new DayInput(today())), m_time(new QLineEdit), m_length(new ChoiceBox), m_place(new QLineEdit),
      m_invited(new CodeChecks(agencyChoices(), tr("Invited agencies")))
{
    m_time->setPlaceholderText(tr("hh:mm"));
    m_time->setText(QStringLiteral("10:00"));
    m_time->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    for (const int minutes : {30, 45, 60, 90, 120})
        m_length->addItem(tr("%n minute(s)", nullptr, minutes), QString::number(minutes));
    m_length->choose(QStringLiteral("60"));
    m_place->setPlaceholderText(tr("Video, or a room"));
    if (shown.route)
        m_invited->choose(texts(shown.route->attend));
    addField(tr("&Day"), m_day);
    addRow({field(tr("&Time (Norway)"), m_time), field(tr("&Length"), m_length)});
    m_day->setName(tr("Day"));
    addField(tr("&Place"), m_place);
    addField(tr("&Invited; without a tick, those whom the route says"), m_invited);
    setSaveWords(tr("Propose"));
    connect(m_day, &DayInput::edited, this, &ProposeMeetingPanel::noteEdit);
    connect(m_time, &QLineEdit::textEdited, this, &ProposeMeetingPanel::noteEdit);
    connect(m_length, &ChoiceBox::edited, this, &ProposeMeetingPanel::noteEdit);
    connect(m_place, &QLineEdit::textEdited, this, &ProposeMeetingPanel::noteEdit);
    connect(m_invited, &CodeChecks::edited, this, &ProposeMeetingPanel::noteEdit);
    begin();
}

Result<Act> ProposeMeetingPanel::act() const
{
    const auto day = m_day->day();
    if (!day)
        return missing(m_day->text().trimmed().isEmpty()
                           ? tr("Choose the day of the meeting.")
                           : tr("“%1” is not a day. Write it as 22.11.2026, or +14 for two weeks from today.")
                                 .arg(m_day->text()));
    const QTime time = timeFrom(m_time->text());
    if (!time.isValid())
        return missing(tr("“%1” is not a time. Write it as 10:00.").arg(m_time->text()));
    return Act(ProposeMeetingAct{fromOslo(*day, time), m_length->code().toInt(), m_place->text(),
                                 agencies(m_invited->chosen())});
}

QJsonObject ProposeMeetingPanel::fields() const
{
    return {{QStringLiteral("day"), m_day->text()},
            {QStringLiteral("time"), m_time->text()},
            {QStringLiteral("length"), m_length->code()},
            {QStringLiteral("place"), m_place->text()},
            {QStringLiteral("invited"), QJsonArray::fromStringList(m_invited->chosen())}};
}

void ProposeMeetingPanel::restore(const QJsonObject &fields)
{
    m_day->setText(fields.value(QLatin1String("day")).toString());
    m_time->setText(fields.value(QLatin1String("time")).toString());
    m_length->choose(fields.value(QLatin1String("length")).toString());
    m_place->setText(fields.value(QLatin1String("place")).toString());
    m_invited->choose(fields.value(QLatin1String("invited")).toVariant().toStringList());
}

HeldMeetingPanel::HeldMeetingPanel(const CaseOffice &office, const Case &shown, const Meeting &meeting,
                                   QWidget *parent)
    : ActPanel(office, shown, tr("Meeting %1 was held").arg(meeting.number),
               QStringLiteral("meeting-hold:%1").arg(meeting.number), parent),
      m_number(meeting.number), m_attended(new CodeChecks(agencyChoices(), tr("Agencies that attended"))),
      m_decisionMaker(new QCheckBox(tr("Someone was there who &decides for the asker"))),
      m_role(new QLineEdit), m_agreements(new GrowingText(3)), m_hours(new QLineEdit)
{
    const QList<NamedCode> choices = agencyChoices();
    const QDate day = today();
    m_actions = new RowList(tr("Add an a&ction"), [choices, day] { return new ActionRow(choices, day); });
    m_attended->choose(texts(meeting.invited));
    m_role->setPlaceholderText(tr("A role, never a name: head of clinic"));
    m_hours->setPlaceholderText(tr("4,5 or 1 1/2"));
    keepAsWideAsItsHint(m_hours);
    addField(tr("&Attended"), m_attended);
    body()->addWidget(m_decisionMaker);
    addField(tr("Their &role"), m_role);
    addField(tr("A&greed"), m_agreements);
    addField(tr("Who does what"), m_actions);
    addField(tr("&Hours each agency spent (optional)"), m_hours);
    setSaveWords(tr("Save the minutes"));
    connect(m_attended, &CodeChecks::edited, this, &HeldMeetingPanel::noteEdit);
    connect(m_decisionMaker, &QCheckBox::toggled, this, &HeldMeetingPanel::noteEdit);
    connect(m_role, &QLineEdit::textEdited, this, &HeldMeetingPanel::noteEdit);
    connect(m_agreements, &GrowingText::textChanged, this, &HeldMeetingPanel::noteEdit);
    connect(m_actions, &RowList::edited, this, &HeldMeetingPanel::noteEdit);
    connect(m_hours, &QLineEdit::textEdited, this, &HeldMeetingPanel::noteEdit);
    begin();
}

Result<Act> HeldMeetingPanel::act() const
{
    HoldMeetingAct hold;
    hold.meeting = m_number;
    hold.attended = agencies(m_attended->chosen());
    if (hold.attended.isEmpty())
        return missing(tr("Tick the agencies that attended."));
    hold.decisionMaker = m_decisionMaker->isChecked();
    hold.decisionMakerRole = m_role->text();
    hold.agreements = m_agreements->toPlainText();
    for (const ListRow *row : m_actions->rows()) {
        if (row->isEmpty())
            continue;
        const Result<AgreedAction> action = static_cast<const ActionRow *>(row)->action();
        if (!action)
            return action.error();
        hold.actions.append(*action);
    }
    if (!m_hours->text().trimmed().isEmpty()) {
        const auto minutes = parseHours(m_hours->text());
        if (!minutes)
            return missing(tr("“%1” is not a number of hours. Write 4,5 or 1 1/2.").arg(m_hours->text()));
        hold.minutesSpent = *minutes;
    }
    return Act(hold);
}

QJsonObject HeldMeetingPanel::fields() const
{
    return {{QStringLiteral("attended"), QJsonArray::fromStringList(m_attended->chosen())},
            {QStringLiteral("decisionMaker"), m_decisionMaker->isChecked()},
            {QStringLiteral("role"), m_role->text()},
            {QStringLiteral("agreements"), m_agreements->toPlainText()},
            {QStringLiteral("actions"), m_actions->fields()},
            {QStringLiteral("hours"), m_hours->text()}};
}

void HeldMeetingPanel::restore(const QJsonObject &fields)
{
    m_attended->choose(fields.value(QLatin1String("attended")).toVariant().toStringList());
    m_decisionMaker->setChecked(fields.value(QLatin1String("decisionMaker")).toBool());
    m_role->setText(fields.value(QLatin1String("role")).toString());
    m_agreements->setPlainText(fields.value(QLatin1String("agreements")).toString());
    m_actions->restore(fields.value(QLatin1String("actions")).toArray());
    m_hours->setText(fields.value(QLatin1String("hours")).toString());
}

QString HeldMeetingPanel::draftText() const
{
    return m_agreements->toPlainText();
}

} // namespace tverrlos
