#pragma once

#include "core/cases/casequeries.h"
#include "core/outward/outwardcheck.h"
#include "core/results/result.h"

#include <QByteArray>

namespace tverrlos {

/// Meetings as an iCalendar file (RFC 5545, METHOD:PUBLISH), in UTC. A proposed meeting is TENTATIVE and
/// never CONFIRMED; a held one was confirmed. The UID follows from case and meeting and stays the same when
/// the meeting is moved on, so that a calendar replaces its entry; SEQUENCE rises with whatever happens to
/// it, also when that is taken back. DTSTAMP is when it was last touched, so that the same meetings are the
/// same bytes. The result has been read again by libical before it is handed out. A title is the asker's, and
/// whoever is invited reads it: persons in it are left out (core/outward), in the calendar of all cases the
/// asker and the street address too. Any one thread at a time.
Result<QByteArray> calendarFile(const QList<MeetingRow> &meetings, const IdentifyingCheck &people,
                                CalendarReaders readers);

} // namespace tverrlos
