#pragma once

#include "core/cases/case.h"

namespace tverrlos {

/// An accepted, open enquiry, received on the day, that nobody has been asked about yet. All names are made
/// up.
Case sampleCase(const QString &title, const QDate &received, const QList<RegimeCode> &regimes);
/// The same, waiting for an agency since a day.
Case waitingCase(const QString &title, const QDate &received, const AgencyCode &agency, const QDate &asked);

/// Some forty cases over two years, as a small office would have them: for pictures and for pages with
/// content.
QList<Case> sampleOffice();

} // namespace tverrlos
