-- The office's edits of the responsibility graph: never changed or removed. Each row's checksum covers the row and the
-- checksum of the one before, and graph_head holds the end, so that a change anywhere shows (db/responsibility).
CREATE TABLE graph_edit (
    id       {{integer}} NOT NULL PRIMARY KEY,
    at       {{text}} NOT NULL,
    actor    {{text}} NOT NULL,
    act      {{text}} NOT NULL,
    content  {{text}} NOT NULL,
    digest   {{bytes}} NOT NULL,
    previous {{bytes}} NOT NULL,
    checksum {{bytes}} NOT NULL
) {{strict}};

-- Whoever edits holds this row first, and whoever begins a piece of work looks here for a newer version.
CREATE TABLE graph_head (
    id        {{integer}} NOT NULL PRIMARY KEY CHECK (id = 1),
    last_edit {{integer}} NOT NULL,
    tip       {{bytes}} NOT NULL
) {{strict}};

--@sqlite
INSERT INTO graph_head (id, last_edit, tip) VALUES (1, 0, zeroblob(32));
--@postgres
INSERT INTO graph_head (id, last_edit, tip) VALUES (1, 0, decode(repeat('00', 32), 'hex'));
--@all
