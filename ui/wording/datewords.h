#pragma once

#include "ui/wording/phrasebook.h"

#include <QCollator>
#include <QDate>
#include <QDateTime>

#include <optional>

namespace tverrlos {

/// 22.11.2026 in every language of the office; a dash for no date.
QString dateWords(const std::optional<QDate> &day);
/// "today", "3 days ago", "in 2 weeks": how far a day is from another. Whole days, calendar only.
QString relativeAge(const QDate &day, const QDate &today, const Phrasebook & = Phrasebook::application());
/// "22.11.2026, 3 days ago".
QString dateWithAge(const QDate &day, const QDate &today, const Phrasebook & = Phrasebook::application());
/// "week 47", ISO 8601.
QString weekWords(const QDate &day, const Phrasebook & = Phrasebook::application());
/// A moment (UTC) as people in Norway read it: 22.11.2026 10:30.
QString momentWords(const QDateTime &utc);
/// "4,5 h" from minutes, exact to the minute: 270 is 4,5; 100 is "1 h 40 min".
QString hoursWords(int minutes, const Phrasebook & = Phrasebook::application());
/// A whole number with the language's digit grouping.
QString numberWords(qint64 number, const Phrasebook & = Phrasebook::application());

/// Sorts as people in Norway do: å last, digits by value, case ignored. Create once per sort.
QCollator norwegianCollator();

} // namespace tverrlos
