#pragma once

namespace tverrlos {

class Connection;
class Findings;

/// What only SQLite can tell of its file: pages, indexes, types, rows that refer to nothing; that the tables
/// are built as the program builds them; and that the search index holds exactly the words of the cases.
/// Nothing on PostgreSQL, which looks after its own files, except that the search index is compared with the
/// cases.
///
/// SQLite's own check finds no flipped bits inside texts and numbers (tried: 0 of 60); the other checks of
/// this folder do that.
void checkFile(Connection &connection, Findings &findings);
void checkSchema(Connection &connection, Findings &findings);
/// On SQLite this takes the write lock for as long as it lasts, because FTS5's check is an INSERT; it changes
/// nothing.
void checkSearchIndex(Connection &connection, Findings &findings);

} // namespace tverrlos
