#include "ui/cases/page/performing.h"

#include "core/calendar/clock.h"
#include "core/cases/casequeries.h"
#include "core/cases/casework.h"
#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"
#include "ui/shell/casenews.h"
#include "ui/shell/notices.h"
#include "ui/shell/workplace.h"

#include <QCoreApplication>

namespace tverrlos {

QList<CaseNumber> Performed::newCases() const
{
    QList<CaseNumber> numbers;
    for (const ActReceipt &receipt : done)
        numbers += receipt.siblings;
    return numbers;
}

Result<Performed> performInTurn(Store &store, const CaseNumber &number, const QList<Act> &acts,
                                const QString &actor, int basedOn)
{
    Performed performed;
    int revision = basedOn;
    for (const Act &act : acts) {
        const Result<ActReceipt> receipt = store.casework().perform(number, act, actor, revision);
        if (!receipt && performed.done.isEmpty())
            return receipt.error();
        if (!receipt) {
            performed.stopped = receipt.error();
            break;
        }
        revision = receipt->now.revision;
        performed.done.append(*receipt);
    }
    return performed;
}

namespace {

void sayStepped(const Workplace *place, const Performed &performed, int acts, bool back)
{
    const Case &now = performed.done.last().now;
    const char *said = back ? QT_TRANSLATE_NOOP("CaseStory", "%1: taken back")
                            : QT_TRANSLATE_NOOP("CaseStory", "%1: done again");
    const QString line = QCoreApplication::translate("CaseStory", said).arg(now.number.text());
    if (!back)
        return place->notices.sayUndoable(line, stepping(place, now.number, now.revision, acts));
    place->notices.sayUndone(line, stepping(place, now.number, now.revision, acts, Direction::Again),
                             performed.ownBefore ? stepping(place, now.number, now.revision, 1)
                                                 : std::function<void()>());
}

} // namespace

bool isOwnOfToday(const std::optional<CaseEvent> &event, const QString &actor, const QDate &today)
{
    return event && event->actor == actor && osloDate(event->at) == today;
}

std::function<void()> stepping(const Workplace *place, const CaseNumber &number, int revision, int acts,
                               Direction direction)
{
    return [place, number, revision, acts, direction] {
        const bool back = direction == Direction::Back;
        const Act step = back ? Act(UndoAct{}) : Act(RedoAct{});
        const auto answer = place->desk.ask([number, revision, acts, step, actor = place->actor(),
                                             today = place->clock.today()](Store &store) {
            Result<Performed> performed =
                performInTurn(store, number, QList<Act>(acts, step), actor, revision);
            if (performed)
                if (const auto timeline = store.cases().timeline(number))
                    performed->ownBefore = isOwnOfToday(latestUndoable(*timeline), actor, today);
            return performed;
        });
        whenReady(answer, &place->news, [place, number, acts, back](const Result<Performed> &performed) {
            if (!performed)
                return place->notices.sayFailed(performed.error());
            place->news.tellChanged(number);
            if (performed->stopped)
                return place->notices.sayFailed(*performed->stopped);
            sayStepped(place, *performed, acts, back);
        });
    };
}

} // namespace tverrlos
