#pragma once

struct sqlite3;

namespace tverrlos {

/// Teaches a SQLite connection the program's words: the FTS5 tokenizer `tverrlos` (see WordReader) and the
/// ranking function `tverrlos_rank(table, weights)`. Must be called on every connection that touches the
/// search index, before the first statement that does; the connection then owns what was registered.
///
/// tverrlos_rank is BM25 without the rarity of words: every hit holds every word of the question, and
/// counting how rare a word is costs a walk through all that hold it. Smaller is better, as with bm25().
/// `weights`: one digit per phrase, see SearchQuery::fts5Weights().
///
/// Answers a SQLite result code; SQLITE_OK when both are registered.
int registerSearch(sqlite3 *connection);

} // namespace tverrlos
