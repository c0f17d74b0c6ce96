#pragma once

#include "core/published/publishedstore.h"
#include "ui/lines/line.h"

namespace tverrlos {

/// The line of a published answer in a list: number, title, state, regimes; a mark where the review is due.
Line lineFor(const PublishedRow &row, const QDate &today);
/// The language in which the window shows texts of several languages.
CaseLanguage readingLanguage();

} // namespace tverrlos
