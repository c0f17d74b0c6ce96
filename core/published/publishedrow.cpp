#include "core/published/publishedstore.h"

namespace tverrlos {

PublishedRow rowOf(const PublishedAnswer &answer)
{
    PublishedRow row{answer.number, answer.state,       {}, answer.regimes, {}, {}, answer.published,
                     answer.review, answer.supersededBy};
    for (auto each = answer.texts.begin(); each != answer.texts.end(); ++each)
        row.titles.insert(each.key(), each->title);
    for (const Clearance &each : answer.clearances) {
        if (each.state == ClearanceState::Asked)
            row.waitingFor.append(each.agency);
        else if (each.state == ClearanceState::Refused)
            row.refusedBy.append(each.agency);
    }
    return row;
}

QString PublishedRow::title(CaseLanguage language) const
{
    const QString own = titles.value(language);
    if (!own.isEmpty() || titles.isEmpty())
        return own;
    for (const QString &other : titles)
        if (!other.isEmpty())
            return other;
    return {};
}

} // namespace tverrlos
