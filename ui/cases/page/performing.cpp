#include "ui/cases/page/performing.h"

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

std::function<void()> takingBack(const Workplace *place, const CaseNumber &number, int revision, int acts)
{
    return [place, number, revision, acts] {
        const auto answer = place->desk.ask([number, revision, acts, actor = place->actor()](Store &store) {
            return performInTurn(store, number, QList<Act>(acts, UndoAct{}), actor, revision);
        });
        whenReady(answer, &place->news, [place, number](const Result<Performed> &performed) {
            if (!performed)
                return place->notices.sayFailed(performed.error());
            place->news.tellChanged(number);
            if (performed->stopped)
                return place->notices.sayFailed(*performed->stopped);
            place->notices.say(QCoreApplication::translate("CaseStory", "%1: taken back").arg(number.text()));
        });
    };
}

} // namespace tverrlos
