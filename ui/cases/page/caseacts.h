#pragma once

#include "ui/cases/page/casestory.h"

#include <QKeySequence>
#include <QStringList>

namespace tverrlos {

/// The acts that the case page offers, as its menu lists them.
const QStringList &actsOnTheCasePage();

/// Where an act is written.
CaseStory::Chapter chapterOf(const QString &actCode);

/// The keys of the page. The list beside it has E, T, M and R as keys of its own, which come first; alone,
/// they are read here. Empty: no act has this key.
QString actOfKey(int key);
/// Empty: the act has no key.
QKeySequence keyOf(const QString &actCode);

} // namespace tverrlos
