#pragma once

#include "ui/cases/page/casestory.h"

#include <QKeySequence>
#include <QStringList>

namespace tverrlos {

struct ChapterName
{
    CaseStory::Chapter chapter;
    QString title;
    QString shortName; ///< in the outline; empty: not there
};
/// The chapters in the order they are read.
QList<ChapterName> chapterNames();

/// The next sensible act in its own words: whom to ask, whom to hear, which regime to answer under.
QString nextActWords(const Case &shown, const CaseOffice &office);

/// The acts that the case page offers, as its menu lists them.
const QStringList &actsOnTheCasePage();

/// Where an act is written.
CaseStory::Chapter chapterOf(const QString &actCode, const ActTarget &target = {});

/// Whether other cases may have come to belong to this one, or ceased to.
bool changesRelations(const QString &actCode);

/// The keys of the page. The list beside it has I, E, T, M and R as keys of its own, which come first; alone,
/// they are read here. Empty: no act has this key.
QString actOfKey(int key);
/// Empty: the act has no key.
QKeySequence keyOf(const QString &actCode);

} // namespace tverrlos
