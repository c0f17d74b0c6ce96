#include "ui/signals/signalstory.h"

#include "core/calendar/clock.h"
#include "core/cases/caserepository.h"
#include "core/submissions/submissionstore.h"
#include "core/work/databasedesk.h"
#include "ui/cases/page/performing.h"
#include "ui/plan/toldlines.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/signals/liftpanel.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/readingcolumn.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/planwords.h"
#include "ui/wording/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int mostSubmissions = 20;

} // namespace

SignalStory::SignalStory(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_title(plainLabel()), m_facts(plainLabel()),
      m_lift(new QPushButton(tr("&Follow it up"))), m_complaint(plainLabel()), m_panelPlace(new QVBoxLayout),
      m_told(new ToldLines)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *panels = new QWidget;
    panels->setLayout(m_panelPlace);
    m_panelPlace->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_lift);
    row->addStretch(1);
    setTextSize(m_title, TextSize::Title, true);
    m_title->setAccessibleName(tr("What was learned"));
    m_facts->setAccessibleName(tr("Where the signal stands"));
    m_complaint->setFrameShape(QFrame::StyledPanel);
    m_complaint->setMargin(style::grid);
    m_complaint->setAccessibleName(tr("Why it was refused"));
    m_complaint->hide();
    all->addWidget(readingColumn({m_title, m_facts, buttons, m_complaint, panels, m_told}));
    setMinimumWidth(36 * style::grid);
    setFocusProxy(m_lift);
    connect(m_lift, &QPushButton::clicked, this, &SignalStory::beginLift);
    showNothing();
}

void SignalStory::showConcern(const QString &name, int count)
{
    showNothing();
    m_title->setText(name);
    m_facts->setText(tr("Enter shows the %n signals of it.", nullptr, count));
}

void SignalStory::showNothing()
{
    closePanel();
    m_shown.reset();
    m_submissions.cancel();
    m_title->setText(tr("No signal chosen"));
    m_facts->setText(tr("Choose one in the list to see where it was lifted and what came back."));
    m_lift->hide();
    m_complaint->hide();
    m_told->clear();
}

void SignalStory::show(const RegisteredSignal &shown, const QList<Measure> &measures)
{
    const bool same = m_shown && m_shown->row.number == shown.row.number &&
                      m_shown->row.signal.number == shown.row.signal.number;
    if (!same)
        closePanel();
    m_shown = shown;
    m_measures = measures;
    tell();
}

void SignalStory::tell()
{
    const CaseSignal &raised = m_shown->row.signal;
    m_complaint->hide();
    m_title->setText(raised.text);
    QStringList facts;
    const auto add = [&facts](const QString &line) { facts.append(line); };
    add(tr("%1, raised %2").arg(words(raised.kind), dateWithAge(raised.raised, m_office.clock().today())));
    if (!raised.topic.isEmpty())
        add(tr("Topic: %1").arg(nameOf(raised.topic, m_office.knowledge.topics())));
    QStringList regimes;
    for (const RegimeCode &code : raised.regimes)
        regimes.append(regimeLabel(code));
    if (!regimes.isEmpty())
        add(tr("Regimes: %1").arg(regimes.join(QStringLiteral(", "))));
    if (raised.instrument)
        add(tr("Instrument that could help: %1").arg(words(*raised.instrument)));
    if (raised.lifted == LiftedTo::Nowhere)
        add(tr("Not lifted anywhere yet"));
    else if (m_shown->liftedOn)
        add(QStringLiteral("%1, %2").arg(words(raised.lifted), dateWords(*m_shown->liftedOn)));
    else
        add(words(raised.lifted));
    if (!raised.response.isEmpty())
        add((raised.responded ? tr("Came back %1: %2").arg(dateWords(*raised.responded), raised.response)
                              : tr("Came back: %1").arg(raised.response)));
    else if (raised.lifted != LiftedTo::Nowhere)
        add(tr("Nothing has come back yet"));
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_lift->setVisible(!m_panel);
    m_told->clear();
    m_told->addHeading(tr("The case behind it"));
    m_told->addLine(m_shown->row.number.text() + QStringLiteral("  ") + m_shown->row.title,
                    [this, number = m_shown->row.number] { m_office.place->navigation.openCase(number); });
    m_told->addHeading(tr("Measures it is tied to"));
    if (raised.measures.isEmpty())
        m_told->addLine(tr("None. Following it up ties it to one."));
    for (const QString &code : raised.measures) {
        QString name = code;
        for (const Measure &measure : std::as_const(m_measures))
            if (measure.code == code)
                name = code + QStringLiteral("  ") + measure.title + QStringLiteral(" · ") +
                       standingWords(measure);
        m_told->addLine(name, [this, code] { Q_EMIT measureWanted(code); });
    }
    tellSubmissions();
}

void SignalStory::tellSubmissions()
{
    const SignalKey key{m_shown->row.number, m_shown->row.signal.number};
    SubmissionFilter filter;
    filter.ofSignal = key;
    const auto question = [filter](Store &store) {
        return store.submissions().page(filter, std::nullopt, mostSubmissions);
    };
    m_submissions.await(m_office.desk().ask(question), this, [this](const Result<SubmissionPage> &page) {
        if (!page || page->rows.isEmpty())
            return;
        m_told->addHeading(tr("Sent in about it"));
        for (const Submission &each : page->rows)
            m_told->addLine(each.number.text() + QStringLiteral("  ") + each.facts.sender,
                            [this, number = each.number] { Q_EMIT submissionWanted(number); });
    });
}

void SignalStory::beginLift()
{
    if (!m_shown || m_panel)
        return;
    // The case as it stands now: the follow-up is performed against it.
    m_reading.await(m_office.desk().ask(
                        [number = m_shown->row.number](Store &store) { return store.cases().find(number); }),
                    this, [this](const Result<Case> &now) {
                        if (now && m_shown && now->number == m_shown->row.number)
                            return openPanel(*now);
                        if (!now) {
                            m_complaint->setText(sentenceAndRemedy(now.error()));
                            m_complaint->show();
                        }
                    });
}

void SignalStory::openPanel(const Case &now)
{
    closePanel();
    m_panel = new LiftPanel(m_office, now, m_shown->row.signal.number, measureChoices(m_measures));
    m_panelPlace->addWidget(m_panel);
    m_lift->hide();
    connect(m_panel, &ActPanel::submitted, this, &SignalStory::perform);
    connect(m_panel, &ActPanel::closed, this, [this] {
        closePanel();
        m_lift->setFocus();
    });
    connect(m_panel, &ActPanel::withdrawn, this, &SignalStory::closePanel);
    m_panel->focusFirst();
}

void SignalStory::closePanel()
{
    if (!m_panel)
        return;
    m_panel->flushDraft();
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    m_lift->setVisible(m_shown.has_value());
}

void SignalStory::perform(const Act &act)
{
    const CaseNumber number = m_shown->row.number;
    const auto question = [number, act, actor = m_office.officer(), basedOn = m_panel->basedOn()](
                              Store &store) { return store.casework().perform(number, act, actor, basedOn); };
    whenReady(m_office.desk().ask(question), this, [this, number](const Result<ActReceipt> &receipt) {
        const bool here = m_panel && m_shown && m_shown->row.number == number;
        if (!receipt && !here)
            return m_office.place->notices.sayFailed(receipt.error());
        if (!receipt && receipt.error().code == ErrorCode::Conflict)
            return conflicted(receipt.error());
        if (!receipt)
            return m_panel->refuse(receipt.error());
        if (here) {
            m_panel->succeeded();
            closePanel();
        }
        m_office.place->notices.sayUndoable(tr("The signal of case %1 was followed up.").arg(number.text()),
                                            stepping(m_office.place, number, receipt->now.revision, 1));
        m_office.place->news.tellChanged(number);
    });
}

void SignalStory::conflicted(const Error &error)
{
    m_reading.await(m_office.desk().ask(
                        [number = m_shown->row.number](Store &store) { return store.cases().find(number); }),
                    this, [this, error](const Result<Case> &now) {
                        if (!m_panel)
                            return;
                        if (!now)
                            return m_panel->refuse(now.error());
                        m_panel->showConflict(error, *now, {});
                    });
}

} // namespace tverrlos
