#pragma once

#include "core/published/publishedstore.h"
#include "ui/lines/line.h"

namespace tverrlos {

/// The line of a published answer in a list: number, title, state, regimes; a mark where the review is due.
Line lineFor(const PublishedRow &row, const QDate &today);
/// "S-2026-003, Opptak av legesamtaler": as a sentence to an asker names it.
QString wordsOf(const PublishedRow &row, CaseLanguage language);

} // namespace tverrlos
