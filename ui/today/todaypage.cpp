#include "ui/today/todaypage.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/stateframe.h"
#include "ui/lines/linkline.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/readingpage.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tverrlos {

using Kind = MorningCount::Kind;

TodayPage::TodayPage(Workplace &workplace, ListChoices choices, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_choices(std::move(choices)), m_page(new ReadingPage),
      m_frame(new StateFrame(m_page, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_page);
    connect(&workplace.news, &CaseNews::caseChanged, this, &TodayPage::read);
    connect(&workplace.news, &CaseNews::manyChanged, this, &TodayPage::read);
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void TodayPage::read()
{
    if (!isVisible())
        return;
    QList<AgencyCode> agencies;
    if (m_choices.agencies)
        for (const auto &[code, name] : m_choices.agencies())
            agencies.append(code);
    m_frame->busy();
    const auto question = [today = m_workplace.clock.today(), officer = m_workplace.actor(),
                           agencies](Store &store) { return readMorning(store, today, officer, agencies); };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<Morning> &morning) {
        if (!morning) {
            m_frame->failed(morning.error(), [this] { read(); });
            return;
        }
        m_frame->ready();
        show(*morning);
    });
}

QString TodayPage::sentenceFor(const MorningCount &count) const
{
    const int n = static_cast<int>(count.count);
    switch (count.kind) {
    case Kind::Overdue:
        return n == 0 ? tr("No case is past its deadline.")
                      : tr("%n cases are past their deadline.", nullptr, n);
    case Kind::Waiting: {
        if (n == 0)
            return tr("No case has waited for an agency for more than %n days.", nullptr, longWait);
        const QString whom = count.agency.isEmpty() ? tr("an agency")
                             : m_choices.agencyName
                                 ? m_choices.agencyName(count.agency, m_workplace.clock.today())
                                 : count.agency.text();
        return tr("%n cases have waited for %1 for more than %2 days.", nullptr, n).arg(whom).arg(longWait);
    }
    case Kind::Untriaged:
        if (n == 0)
            return tr("Every enquiry has been triaged.");
        if (!count.oldest || *count.oldest == m_workplace.clock.today())
            return tr("%n enquiries wait for triage or are held.", nullptr, n);
        return tr("%n enquiries wait for triage or are held, the oldest since %1.", nullptr, n)
            .arg(dateWithAge(*count.oldest, m_workplace.clock.today()));
    case Kind::Nobodys:
        return n == 0 ? tr("Every open case has an officer.")
                      : tr("%n open cases have no officer.", nullptr, n);
    case Kind::Unowned:
        return tr("%n cases fall under rules that nobody answers for.", nullptr, n);
    case Kind::Resolved:
        return tr("%n cases are answered under every regime and can be closed.", nullptr, n);
    case Kind::Mine:
        return n == 0 ? tr("You have no open case.") : tr("You have %n open cases.", nullptr, n);
    }
    return {};
}

QString TodayPage::headingFor(const MorningCount &count) const
{
    QString sentence = sentenceFor(count);
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

void TodayPage::addLine(const QString &sentence, bool opens, bool attention, std::function<void()> open)
{
    auto *line = new LinkLine(m_body);
    line->say(sentence, opens, attention);
    connect(line, &LinkLine::clicked, this, std::move(open));
    m_body->layout()->addWidget(line);
    m_lines.append(line);
}

QLabel *TodayPage::addText(const QString &sentence, bool bold, int above)
{
    auto *text = new QLabel(sentence, m_body);
    setTextSize(text, TextSize::Body, bold);
    text->setContentsMargins(0, above * style::grid, 0, style::grid);
    m_body->layout()->addWidget(text);
    return text;
}

void TodayPage::showBeginning()
{
    const auto place = [this](const char *key) {
        return [this, key] { m_workplace.navigation.openPlace(QString::fromLatin1(key)); };
    };
    addText(tr("No case has come in yet. Begin with one of these; a mail can also be dropped anywhere on the "
               "window."),
            false, 0)
        ->setWordWrap(true);
    addLine(tr("Write the first enquiry down"), true, false, place("new-case"));
    addLine(tr("Fetch mails, a mailbox or the office's spreadsheet"), true, false, place("import"));
}

void TodayPage::showCounts()
{
    for (const MorningCount &count : std::as_const(m_morning.counts)) {
        // The first four are always said; what is rarer only when there is something to say.
        const bool rare = count.kind == Kind::Unowned || count.kind == Kind::Resolved;
        if (rare && count.count == 0)
            continue;
        addLine(sentenceFor(count), count.count > 0, count.kind == Kind::Overdue && count.count > 0,
                [this, count] { m_workplace.navigation.openCases(count.filter, headingFor(count)); });
    }
}

void TodayPage::showMeetings()
{
    addText(m_morning.meetings.isEmpty() ? tr("No meeting in the next seven days.")
                                         : tr("Meetings in the next seven days"),
            !m_morning.meetings.isEmpty(), 3);
    for (const MeetingRow &row : std::as_const(m_morning.meetings))
        addLine(QStringLiteral("%1  %2 (%3)")
                    .arg(momentWords(row.meeting.start), row.title, words(row.meeting.state)),
                true, false, [this, number = row.number] { m_workplace.navigation.openCase(number); });
}

void TodayPage::show(const Morning &morning)
{
    m_morning = morning;
    const QDate today = m_workplace.clock.today();
    const QString weekday = localeOf(Phrasebook::application().language()).dayName(today.dayOfWeek());
    m_page->setTitle(tr("Today"),
                     tr("%1 %2, %3", "weekday, date, week").arg(weekday, dateWords(today), weekWords(today)));
    const bool hadFocus = m_body && m_body->isAncestorOf(focusWidget() ? focusWidget() : this);
    m_lines.clear();
    delete m_body;
    m_body = new QWidget;
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_page->column()->addWidget(m_body);

    if (morning.noCaseYet)
        showBeginning();
    else
        showCounts();
    if (morning.quarantined > 0)
        addLine(tr("%n sources wait in quarantine for someone to read them.", nullptr,
                   static_cast<int>(morning.quarantined)),
                true, false, [this] { m_workplace.navigation.openPlace(QStringLiteral("quarantine")); });
    if (!morning.noCaseYet)
        showMeetings();
    if (hadFocus && !m_lines.isEmpty())
        m_lines.first()->setFocus();
}

} // namespace tverrlos
