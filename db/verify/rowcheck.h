#pragma once

namespace tverrlos {

class Connection;
class Findings;

/// Rows outside the case history. Every table with a column `checksum` keeps RowChecksum of its other
/// columns, in the order the table declares them; this compares each row with it. A new table gets such a
/// column, or a check of its own: a test counts the tables that have neither.
void checkSealedTables(Connection &connection, Findings &findings);
/// The bytes of each attachment against their SHA-256, and that what a case refers to is there; names the
/// cases.
void checkAttachments(Connection &connection, Findings &findings);
/// The last number of each year is the highest that a case has.
void checkNumberSeries(Connection &connection, Findings &findings);
/// The steps on record are the program's own.
void checkSteps(Connection &connection, Findings &findings);

} // namespace tverrlos
