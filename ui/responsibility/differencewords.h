#pragma once

#include "core/responsibility/graphdifference.h"

#include <QStringList>

namespace tverrlos {

/// A graph as of a day.
struct DatedGraph
{
    ResponsibilityGraph graph;
    QDate day;
};

/// Each difference in a sentence for people: who is new, who ended and who carries on, who is called
/// otherwise, what began and what is over.
QStringList differenceWords(const GraphDifference &difference, const DatedGraph &before,
                            const DatedGraph &after);

} // namespace tverrlos
