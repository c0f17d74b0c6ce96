-- Full text. SQLite: an FTS5 index without a copy of the texts; the view says what it holds, so that the index can be
-- checked against the cases and built again. The tokenizer is the program's own (db/search/ftsextension.h).
-- PostgreSQL: the same terms as a tsvector, and the stems in order for phrases.
--@sqlite
CREATE VIEW case_search_content AS
    SELECT id,
           substr(printf('%d-%04d ', year, sequence) || external_reference, 1, 60000) AS number,
           substr(title, 1, 60000) AS title,
           substr(organisation, 1, 60000) AS organisation,
           substr(problem, 1, 60000) AS problem,
           substr(context, 1, 60000) AS context,
           substr(coalesce((SELECT group_concat(text, char(10))
                              FROM (SELECT text FROM resolution_statement
                                     WHERE case_id = cases.id ORDER BY resolution, position)), ''), 1, 60000) AS answer
      FROM cases;

CREATE VIRTUAL TABLE case_search USING fts5 (
    number, title, organisation, problem, context, answer,
    content = 'case_search_content', content_rowid = 'id', tokenize = 'tverrlos'
);
--@postgres
CREATE TABLE case_search (
    case_id {{integer}} NOT NULL PRIMARY KEY REFERENCES cases (id),
    terms   TSVECTOR NOT NULL,
    stems   {{text}} NOT NULL
);
CREATE INDEX case_search_terms ON case_search USING gin (terms);
--@all
