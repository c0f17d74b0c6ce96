#include "ui/submissions/submissionspage.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/shell/casenews.h"
#include "ui/shell/notices.h"
#include "ui/submissions/submissionform.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/planwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

// What the page writes: each through the store, with its undo.
namespace tverrlos {

void SubmissionsPage::save()
{
    const Result<SubmissionFacts> facts = m_form->facts();
    if (!facts)
        return m_form->refuse(facts.error());
    m_form->setBusy(true);
    const auto number = m_chosen ? std::optional(m_chosen->number) : std::nullopt;
    const auto question = [number, facts = *facts, actor = m_office.officer(),
                           revision = m_form->basedOn()](Store &store) {
        return number ? store.submissions().edit(*number, facts, actor, revision)
                      : store.submissions().add(facts, actor);
    };
    whenReady(m_office.desk().ask(question), this, [this, number](const Result<Submission> &now) {
        const auto chosen = m_chosen ? std::optional(m_chosen->number) : std::nullopt;
        if (chosen != number) { // the person went on meanwhile
            if (!now)
                m_office.place->notices.sayFailed(now.error());
            return read();
        }
        if (!now && now.error().code == ErrorCode::Conflict)
            return conflicted(now.error());
        if (!now)
            return m_form->refuse(now.error());
        m_form->succeeded(now->revision);
        wrote(*now, number ? tr("%1 was saved.").arg(now->number.text())
                           : tr("It was written down as %1.").arg(now->number.text()));
    });
}

void SubmissionsPage::conflicted(const Error &error)
{
    const auto question = [number = m_chosen->number](Store &store) {
        return store.submissions().find(number);
    };
    whenReady(m_office.desk().ask(question), this, [this, error](const Result<Submission> &now) {
        if (!now)
            return m_form->refuse(now.error());
        const QStringList says{words(now->facts.kind), now->facts.sender, now->facts.solution,
                               now->facts.text};
        m_form->showConflict(error, says.join(QStringLiteral(" · ")), now->revision);
    });
}

void SubmissionsPage::tie()
{
    const QString typed = m_tie->text().trimmed();
    SubmissionLinks links;
    if (const auto number = CaseNumber::parse(typed))
        links.addCases.append(*number);
    else if (const auto key = SignalKey::parse(typed))
        links.addSignals.append(*key);
    if (links.addCases.isEmpty() && links.addSignals.isEmpty()) {
        m_complaint->setText(
            tr("“%1” is neither a case nor a signal. Write 2026-0042, or 2026-0042#1 for the "
               "first signal of that case.")
                .arg(typed));
        return m_complaint->show();
    }
    change(links);
}

void SubmissionsPage::change(const SubmissionLinks &links)
{
    if (!m_chosen)
        return;
    const auto question = [number = m_chosen->number, links, actor = m_office.officer()](Store &store) {
        return store.submissions().link(number, links, actor);
    };
    whenReady(m_office.desk().ask(question), this, [this](const Result<Submission> &now) {
        if (!now) {
            m_complaint->setText(sentenceAndRemedy(now.error()));
            return m_complaint->show();
        }
        m_tie->clear();
        wrote(*now, tr("The ties of %1 were changed.").arg(now->number.text()));
    });
}

void SubmissionsPage::makeCase()
{
    if (!m_chosen || m_makeCase->isHidden())
        return;
    const Submission chosen = *m_chosen;
    Case enquiry = enquiryOf(chosen, m_office.clock().today());
    // What the sender says of regimes stands; the words speak only where the sender says nothing.
    const auto suggest = m_office.knowledge.suggest;
    const auto question = [chosen, enquiry, suggest, actor = m_office.officer()](Store &store) mutable {
        if (enquiry.regimes.isEmpty() && suggest)
            enquiry.regimes = caseRegimes(suggest({enquiry.title, enquiry.problem, enquiry.context}));
        return store.submissions().makeCase(chosen.number, enquiry, actor);
    };
    whenReady(m_office.desk().ask(question), this, [this](const Result<SubmissionCase> &made) {
        if (!made) {
            m_complaint->setText(sentenceAndRemedy(made.error()));
            return m_complaint->show();
        }
        m_office.place->news.tellChanged(made->number);
        wrote(made->now, tr("%1 became case %2.").arg(made->now.number.text(), made->number.text()));
    });
}

void SubmissionsPage::wrote(const Submission &now, const QString &line)
{
    m_chosen = now;
    m_wanted = now.number;
    m_office.place->notices.sayUndoable(line, [this, number = now.number] { step(number, true); });
    read();
}

void SubmissionsPage::step(const SubmissionNumber &number, bool back)
{
    const auto question = [number, back, actor = m_office.officer()](Store &store) {
        return back ? store.submissions().undo(number, actor) : store.submissions().redo(number, actor);
    };
    whenReady(m_office.desk().ask(question), this, [this, number, back](const Result<Submission> &now) {
        if (!now)
            return m_office.place->notices.sayFailed(now.error());
        m_chosen = now->withdrawn ? std::nullopt : std::optional(*now);
        if (!now->withdrawn)
            m_wanted = number;
        Notices &notices = m_office.place->notices;
        if (back)
            notices.sayUndone(
                tr("The latest change of %1 was undone.").arg(number.text()),
                [this, number] { step(number, false); }, nullptr);
        else
            notices.sayUndoable(tr("The change of %1 was done again.").arg(number.text()),
                                [this, number] { step(number, true); });
        read();
    });
}

} // namespace tverrlos
