#include "core/calendar/clock.h"
#include "core/cases/casework.h"
#include "core/plan/planstore.h"
#include "core/work/databasedesk.h"
#include "ui/cases/page/caseheader.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/page/performing.h"
#include "ui/cases/panels/actpanel.h" // CaseStory holds a pointer that needs the whole type
#include "ui/shell/notices.h"
#include "ui/signals/liftpanel.h"
#include "ui/wording/actwords.h"
#include "ui/wording/errorwords.h"

// Acts of a case page that stand on more than the case: what was done before, and the plan.
namespace tverrlos {

bool CaseStory::isPossible(const QString &actCode) const
{
    if (actCode == QLatin1String("undo"))
        return latestUndoable(m_timeline).has_value();
    if (actCode == QLatin1String("redo"))
        return latestRedoable(m_timeline).has_value();
    return !whyNot(actCode, *m_shown);
}

void CaseStory::sayUndoable(const Performed &performed)
{
    const ActReceipt &last = performed.done.last();
    QString line = QStringLiteral("%1: %2").arg(last.event.number.text(), eventWords(last.event));
    QStringList made;
    const QList<CaseNumber> numbers = performed.newCases();
    for (const CaseNumber &number : numbers)
        made.append(number.text());
    if (!made.isEmpty())
        line = tr("%1. New: %2", "what was done, numbers of new cases")
                   .arg(line, made.join(QStringLiteral(", ")));
    const bool tookBack = last.event.act == QLatin1String("undo");
    const auto acts = static_cast<int>(performed.done.size());
    const auto step = [&](int count, Direction direction) {
        return stepping(m_office.place, last.event.number, last.now.revision, count, direction);
    };
    if (!tookBack) {
        m_undo = step(acts, Direction::Back);
        return m_office.place->notices.sayUndoable(line, m_undo);
    }
    const bool goesOn =
        isOwnOfToday(latestUndoable(m_timeline), m_office.officer(), m_office.clock().today());
    m_undo = goesOn ? step(1, Direction::Back) : std::function<void()>();
    m_office.place->notices.sayUndone(line, step(acts, Direction::Again), m_undo);
}

void CaseStory::undo()
{
    if (!m_undo) {
        m_header->complain(tr("Nothing has been done here that could be taken back."));
        return;
    }
    std::exchange(m_undo, nullptr)();
}

void CaseStory::step(const QString &actCode)
{
    if (!isPossible(actCode))
        return m_header->complain(actCode == QLatin1String("undo")
                                      ? tr("Nothing has been done on this case that could be taken back.")
                                      : tr("Nothing has been taken back on this case."));
    m_undo = nullptr;
    perform({actCode == QLatin1String("undo") ? Act(UndoAct{}) : Act(RedoAct{})}, m_shown->revision);
}

void CaseStory::beginLift(int signal)
{
    if (m_shown->raised.isEmpty())
        return;
    const int wanted = signal > 0 ? signal : m_shown->raised.constLast().number;
    const auto question = [](Store &store) { return store.plan().measures(); };
    m_reading.await(m_office.desk().ask(question), this,
                    [this, wanted, number = m_shown->number](const Result<QList<Measure>> &measures) {
                        if (!measures)
                            return m_header->complain(sentenceAndRemedy(measures.error()));
                        if (m_shown && m_shown->number == number)
                            openPanel(new LiftPanel(m_office, *m_shown, wanted, measureChoices(*measures)),
                                      Chapter::Signals);
                    });
}

} // namespace tverrlos
