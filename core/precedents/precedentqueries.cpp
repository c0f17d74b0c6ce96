#include "core/precedents/precedentqueries.h"

namespace tverrlos {

Question Question::of(const Case &value)
{
    return {value.problem + QLatin1Char('\n') + value.context, value.taggedRegimes(), value.provisions,
            value.topics, value.number};
}

} // namespace tverrlos
