#pragma once

#include "core/responsibility/graphedit.h"

namespace tverrlos {

/// What whoever makes an edit is told beside what it does: that it takes the place of what was said of the
/// same day, and that something it carries on has neither an end nor anybody who verified it. Sentences of
/// the context "Route"; empty where there is nothing to say, and for an edit that would be refused. Pure.
QList<RouteSentence> cautionsOf(const GraphEdit &edit, const ResponsibilityGraph &before,
                                CaseLanguage language = CaseLanguage::Bokmal);

} // namespace tverrlos
