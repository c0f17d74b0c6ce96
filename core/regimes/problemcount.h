#pragma once

#include "core/regimes/words.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace tverrlos {

struct ProblemCues
{
    QHash<QString, int> numerals; ///< folded: "to" is 2
    QSet<QString> nouns;          ///< folded, as inflected: "problemstillinger"
    QStringList headings;
};

/// How many problems an enquiry seems to hold, 1 to 20: announced ("to problemstillinger"), numbered or
/// bulleted questions, or several problem headings, whichever says most. Several question marks in running
/// text are one problem.
int countProblems(const QString &problem, const ReadText &text, const ProblemCues &cues);

} // namespace tverrlos
