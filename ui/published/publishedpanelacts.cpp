#include "ui/published/publishedpanel.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/stateframe.h"
#include "ui/cases/drafts/draftkeeper.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/published/publishedlines.h"
#include "ui/published/publishedtextform.h"
#include "ui/shell/notices.h"
#include "ui/shell/workplace.h"
#include "ui/style/measure.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/publishedwords.h"
#include "ui/wording/readerslanguage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

// What stands now, what can be done about it, and doing it.
namespace tverrlos {

namespace {

void clearRows(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

bool isWritten(const PublishedAnswer &answer)
{
    return answer.state == PublishedState::Draft || answer.state == PublishedState::InClearance;
}

} // namespace

void PublishedPanel::tellState()
{
    if (!m_answer)
        return;
    const PublishedAnswer &answer = *m_answer;
    const bool written = isWritten(answer);
    const bool edited = isEdited();
    m_title->setText(answer.number.text() + QStringLiteral("  ") + answer.textFor(readersLanguage()).title);
    QStringList parts{words(answer.state)};
    if (answer.published)
        parts.append(tr("published %1").arg(dateWords(answer.published)));
    if (answer.review && answer.state == PublishedState::Published)
        parts.append(tr("to be reviewed by %1").arg(dateWithAge(*answer.review, m_workplace.clock.today())));
    if (!answer.reviewWhy.isEmpty())
        parts.append(answer.reviewWhy);
    if (answer.supersededBy)
        parts.append(tr("replaced by %1").arg(answer.supersededBy->text()));
    if (!answer.withdrawnWhy.isEmpty())
        parts.append(answer.withdrawnWhy);
    QStringList sources;
    for (const CaseNumber &number : answer.sources)
        sources.append(number.text());
    if (!sources.isEmpty())
        parts.append(tr("from %1 (internal)").arg(sources.join(QStringLiteral(", "))));
    m_state->setText(parts.join(QStringLiteral(" · ")));
    m_form->setReadOnly(!written);
    m_references->setReadOnly(!written);
    m_regimes->setEnabled(written);
    m_save->setVisible(written);
    m_revert->setVisible(written);
    m_save->setEnabled(edited && !m_busy);
    m_revert->setEnabled(edited && !m_busy);

    const QStringList sensible = sensibleActs(answer);
    QString next;
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions) {
        const QString code = action->data().toString();
        const bool always = code == QLatin1String("undo") || code == QLatin1String("redo") ||
                            code == QLatin1String("draft-like");
        const bool sense = always || sensible.contains(code) || (code == QLatin1String("review") && written);
        action->setEnabled(sense && !edited && !m_busy);
        if (next.isEmpty() && !always && sensible.value(0) == code)
            next = code;
    }
    // While agencies are waited for, their answers are the next thing; those stand with their rows.
    m_next->setVisible(!next.isEmpty());
    m_next->setEnabled(!edited && !m_busy);
    m_next->setProperty("act", next);
    for (QAction *action : actions)
        if (action->data().toString() == next)
            m_next->setText(action->text());
}

QWidget *PublishedPanel::clearanceRow(const Clearance &clearance)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const QString name =
        nameOf(clearance.agency.text(), m_agencyChoices ? m_agencyChoices() : QList<NamedCode>());
    QStringList said{name, words(clearance.state), dateWords(clearance.day)};
    if (!clearance.reason.isEmpty())
        said.append(clearance.reason);
    auto *label = new QLabel(said.join(QStringLiteral(" · ")));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    if (!m_answer || !isWritten(*m_answer))
        return row;
    const AgencyCode agency = clearance.agency;
    if (clearance.state != ClearanceState::Cleared) {
        auto *clear = new QPushButton(tr("Cleared"));
        clear->setAccessibleName(tr("%1 has cleared it").arg(name));
        connect(clear, &QPushButton::clicked, this, [this, agency] { perform(ClearAct{agency}); });
        line->addWidget(clear);
    }
    if (clearance.state != ClearanceState::Refused) {
        auto *refuse = new QPushButton(tr("Refused …"));
        refuse->setAccessibleName(tr("%1 refuses").arg(name));
        connect(refuse, &QPushButton::clicked, this,
                [this, agency] { openStrip(PublishedActStrip::Kind::Refuse, agency); });
        line->addWidget(refuse);
    }
    return row;
}

void PublishedPanel::tellClearances()
{
    clearRows(m_clearances);
    for (const Clearance &each : std::as_const(m_answer->clearances))
        m_clearances->addWidget(clearanceRow(each));
    if (m_answer->clearances.isEmpty()) {
        auto *none =
            new QLabel(tr("No agency has been asked. Every agency that answers for a regime here should "
                          "stand behind the text before it is published."));
        none->setWordWrap(true);
        none->setForegroundRole(QPalette::PlaceholderText);
        m_clearances->addWidget(none);
    }
}

void PublishedPanel::tellHistory(const QList<PublishedEvent> &events)
{
    QStringList lines;
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(momentWords(event->at), event->actor, publishedEventWords(event->act)));
    m_history->setText(lines.join(QLatin1Char('\n')));
}

void PublishedPanel::begin(const QString &actCode)
{
    if (!m_answer || isEdited() || m_busy)
        return;
    using Kind = PublishedActStrip::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("ask"), Kind::Ask},
                                            {QStringLiteral("publish"), Kind::Publish},
                                            {QStringLiteral("review"), Kind::Review},
                                            {QStringLiteral("supersede"), Kind::Supersede},
                                            {QStringLiteral("withdraw"), Kind::Withdraw}};
    if (const auto kind = kinds.constFind(actCode); kind != kinds.cend())
        return openStrip(*kind);
    if (actCode == QLatin1String("undo"))
        return perform(UndoPublishedAct{});
    if (actCode == QLatin1String("redo"))
        return perform(RedoPublishedAct{});
    if (actCode != QLatin1String("draft-like"))
        return;
    const auto work = [number = m_answer->number, actor = m_workplace.actor()](Store &store) {
        return store.published().draftLike(number, actor);
    };
    whenReady(m_workplace.desk.ask(work), this, [this](const Result<PublishedAnswer> &draft) {
        if (!draft)
            return complain(sentenceAndRemedy(draft.error()));
        m_workplace.notices.say(tr("%1 is a draft of the new version.").arg(draft->number.text()));
        Q_EMIT changed(draft->number);
    });
}

void PublishedPanel::openStrip(PublishedActStrip::Kind kind, const AgencyCode &agency)
{
    closeStrip();
    complain({});
    m_strip = new PublishedActStrip(kind, *m_answer, m_agencyChoices ? m_agencyChoices() : QList<NamedCode>(),
                                    agency, m_warns > 0, m_workplace);
    m_stripPlace->addWidget(m_strip);
    connect(m_strip, &PublishedActStrip::putAway, this, &PublishedPanel::closeStrip);
    connect(m_strip, &PublishedActStrip::done, this, &PublishedPanel::perform);
    m_strip->setFocus();
}

void PublishedPanel::closeStrip()
{
    if (!m_strip)
        return;
    m_strip->hide();
    m_strip->deleteLater();
    m_strip = nullptr;
    m_next->setFocus();
}

void PublishedPanel::perform(const PublishedAct &act)
{
    if (!m_answer || m_busy)
        return;
    m_busy = true;
    m_sent = m_texts;
    tellState();
    const auto work = [number = m_answer->number, revision = m_answer->revision, act,
                       actor = m_workplace.actor()](Store &store) {
        return store.published().perform(number, act, actor, revision);
    };
    whenReady(m_workplace.desk.ask(work), this,
              [this, act](const Result<PublishedAnswer> &answer) { answered(act, answer); });
}

void PublishedPanel::answered(const PublishedAct &act, const Result<PublishedAnswer> &answer)
{
    m_busy = false;
    if (!answer) {
        tellState();
        if (answer.error().code == ErrorCode::Conflict)
            return conflicted(answer.error());
        return complain(sentenceAndRemedy(answer.error()));
    }
    const PublishedNumber number = answer->number;
    if (std::holds_alternative<EditPublishedAct>(act) && m_drafts)
        m_drafts->discard();
    complain({});
    closeStrip();
    if (shown() == number) {
        // What was typed while it was being kept stays; everything else is shown as it stands now.
        const bool writing = std::holds_alternative<EditPublishedAct>(act) ? m_texts != m_sent : isEdited();
        m_answer = *answer;
        if (!writing)
            restore(m_answer->texts, m_answer->references);
        show(number);
    }
    const QString line = QStringLiteral("%1: %2").arg(number.text(), publishedEventWords(actCode(act)));
    if (std::holds_alternative<UndoPublishedAct>(act))
        m_workplace.notices.say(line);
    else
        m_workplace.notices.sayUndoable(line, [this, number] {
            if (shown() == number)
                perform(UndoPublishedAct{});
        });
    Q_EMIT changed(number);
}

/// Both sides: what was typed stays in the fields, what the other one kept is told; saving again is a choice.
void PublishedPanel::conflicted(const Error &error)
{
    const QString what = sentence(error);
    const auto question = [number = m_answer->number](Store &store) {
        return store.published().find(number);
    };
    whenReady(m_workplace.desk.ask(question), this, [this, what](const Result<PublishedAnswer> &theirs) {
        if (!theirs)
            return complain(sentenceAndRemedy(theirs.error()));
        if (!m_answer || theirs->number != m_answer->number)
            return;
        m_answer = *theirs;
        tellState();
        tellClearances();
        const PublishedText text = theirs->texts.value(m_language);
        complain(QStringList{what,
                             tr("What you typed is still in the fields; saving puts it in place of theirs. "
                                "They wrote:"),
                             text.title, text.question, text.answer}
                     .join(QStringLiteral("\n\n")));
    });
}

} // namespace tverrlos
