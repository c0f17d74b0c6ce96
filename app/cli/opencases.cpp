#include "app/cli/opencases.h"

#include "app/cli/commandrun.h"
#include "app/cli/interruption.h"
#include "app/cli/progressline.h"
#include "core/cases/casequeries.h"
#include "core/routing/routingqueries.h"
#include "core/store/store.h"

namespace tverrlos {

Result<void> readOpenCases(CommandRun &run, Store &store,
                           const std::function<void(const RoutingFacts &)> &take)
{
    CaseFilter open;
    open.open = true;
    const Result<qint64> total = store.cases().count(open);
    if (!total)
        return total.error();
    const Interruption interruption;
    const Progress progress{progressLine(run), [&] { return interruption.isAsked(); }};
    const Result<void> read = eachOpenCase(store.routing(), take, *total, progress);
    endProgressLine(run);
    return read;
}

} // namespace tverrlos
