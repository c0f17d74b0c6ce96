#pragma once

#include "core/responsibility/graphexchange.h"

#include <QByteArray>

namespace tverrlos {

/// The edges as a table for people and spreadsheets: semicolons, UTF-8 with a mark, formulas made harmless.
QByteArray writeGraphCsv(const ResponsibilityParts &parts);

/// The same table, as it comes back from a spreadsheet: its rows are all the edges that the graph is to have,
/// and its nodes stay. Ends may be codes or names, days as offices write them; the columns with names are for
/// people, and a name that the body does not bear is wrong. Every row has as many fields as the first. A row
/// that stands as it did keeps its place among the edges. What is wrong: every row that is, with its line and
/// reasons.
GraphFile readGraphCsv(const QByteArray &bytes, const ResponsibilityGraph &graph);

} // namespace tverrlos
