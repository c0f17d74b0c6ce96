#pragma once

#include "app/cli/command.h"
#include "core/results/result.h"
#include "core/routing/routechanges.h"

namespace tverrlos {

class CommandRun;
class ResponsibilityGraph;
struct GraphEdit;
class Store;

/// Which open cases go another way by one graph than by the other.
Result<RouteChanges> changesOfOpenCases(CommandRun &run, Store &store, const ResponsibilityGraph &before,
                                        const ResponsibilityGraph &after, const QDate &day);
/// The same in words: how many change, who leads, what nobody answers for, and the first of the cases.
void tellRouteChanges(CommandRun &run, const RouteChanges &changes, const ResponsibilityGraph &after);

/// `graph whatif CHANGE [--date D]`: which open cases would change route.
/// What is told beside what an edit does; see cautionsOf().
QStringList cautionWords(CommandRun &run, const GraphEdit &edit, const ResponsibilityGraph &before);

ExitStatus graphWhatIf(CommandRun &run);
/// `graph questions [--date D]`: what the graph shows about itself, with the open cases behind each answer.
ExitStatus graphQuestions(CommandRun &run);

} // namespace tverrlos
