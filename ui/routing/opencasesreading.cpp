#include "ui/routing/opencasesreading.h"

#include "core/cases/casequeries.h"
#include "core/work/databasedesk.h"

namespace tverrlos {

OpenCasesReading::OpenCasesReading(DatabaseDesk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void OpenCasesReading::start(std::function<void(const RoutingFacts &)> take, std::function<void()> finish)
{
    m_take = std::move(take);
    m_finish = std::move(finish);
    m_done = 0;
    m_total = 0;
    ask(std::nullopt);
}

void OpenCasesReading::cancel()
{
    m_answer.cancel();
    m_take = nullptr;
    m_finish = nullptr;
}

void OpenCasesReading::ask(const std::optional<CaseNumber> &after)
{
    const auto question = [after, take = m_take, finish = m_finish](Store &store) {
        return read(store, after, take, finish);
    };
    m_answer.await(m_desk.ask(question), this, [this](const Result<Step> &step) {
        if (step)
            return took(*step);
        cancel();
        Q_EMIT failed(step.error());
    });
}

Result<OpenCasesReading::Step> OpenCasesReading::read(Store &store, const std::optional<CaseNumber> &after,
                                                      const std::function<void(const RoutingFacts &)> &take,
                                                      const std::function<void()> &finish)
{
    Step step;
    if (!after) {
        CaseFilter open;
        open.open = true;
        const Result<qint64> total = store.cases().count(open);
        if (!total)
            return total.error();
        step.total = *total;
    }
    const Result<RoutingPage> page = store.routing().openCases(after, routingPageSize);
    if (!page)
        return page.error();
    for (const RoutingFacts &facts : page->cases)
        take(facts);
    step.read = page->cases.size();
    if (!page->last && !page->cases.isEmpty())
        step.next = page->cases.constLast().number;
    else
        finish();
    return step;
}

void OpenCasesReading::took(const Step &step)
{
    m_total = qMax(m_total, step.total);
    m_done += step.read;
    Q_EMIT progressed(m_done, m_total);
    if (step.next)
        return ask(step.next);
    m_take = nullptr;
    m_finish = nullptr;
    Q_EMIT finished();
}

} // namespace tverrlos
