#include "core/reporting/followups.h"

namespace tverrlos {

QMap<QString, qint64> standingOf(const QList<Measure> &measures)
{
    QMap<QString, qint64> standing;
    for (const Measure &measure : measures) {
        const auto status = measure.isUnverified() ? std::nullopt : measure.status();
        ++standing[status ? QString(codeOf(*status)) : QString(sourceOnly)];
    }
    return standing;
}

} // namespace tverrlos
