#include "core/routing/routingqueries.h"

namespace tverrlos {

Result<void> eachOpenCase(RoutingQueries &queries, const std::function<void(const RoutingFacts &)> &take,
                          qint64 total, const Progress &progress)
{
    std::optional<CaseNumber> after;
    qint64 done = 0;
    while (true) {
        progress.tell(done, total);
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The work was cancelled."));
        const Result<RoutingPage> page = queries.openCases(after, routingPageSize);
        if (!page)
            return page.error();
        for (const RoutingFacts &facts : page->cases)
            take(facts);
        done += page->cases.size();
        if (page->last || page->cases.isEmpty())
            return {};
        after = page->cases.constLast().number;
    }
}

} // namespace tverrlos
