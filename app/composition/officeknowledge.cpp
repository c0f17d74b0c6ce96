#include "app/composition/officeknowledge.h"

#include "core/responsibility/graphstore.h"
#include "core/store/store.h"

namespace tverrlos {

Result<void> readAnew(Store &store, OfficeKnowledge &knowledge)
{
    const Result<qint64> version = store.graph().version();
    if (!version)
        return version.error();
    if (*version == knowledge.graphVersion)
        return {};
    Result<OfficeGraph> now = store.graph().current();
    if (!now)
        return now.error();
    knowledge.graph->set(std::move(now->graph));
    knowledge.graphVersion = now->version;
    return {};
}

} // namespace tverrlos
