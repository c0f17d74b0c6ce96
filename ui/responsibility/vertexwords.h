#pragma once

#include "core/responsibility/responsibilitygraph.h"
#include "ui/wording/readerslanguage.h"

namespace tverrlos {

QString words(NodeKind);
/// "since 01.01.2016", "01.01.2016 to 31.12.2023", "until 31.12.2023"; empty where neither end is known.
QString periodWords(const Validity &valid);
/// "Source: ..., and that it is not verified where it is not"; the note behind it.
QString groundsWords(const Grounds &grounds);
/// " (not verified)" behind what is not; in words, for a screen reader may pass over a question mark.
QString doubtWords(const Grounds &grounds);
/// "holds the meetings", "partner", "observer".
QString words(Partnership::Standing);

/// One sentence on a vertex as of a day, for screen readers and tool tips: its name and kind, whom it answers
/// to, what it answers for or who answers for it.
QString vertexSummary(const ResponsibilityGraph &graph, const ResponsibilityNode &node, const QDate &day);

/// All that is to be told about a vertex as of a day, as rich text: what it answers for and why, since when
/// and from which source. Other vertices are links "vertex:CODE".
QString vertexStory(const ResponsibilityGraph &graph, const ResponsibilityNode &node, const QDate &day);

} // namespace tverrlos
