-- What a person has typed and not saved, one for each editor and author, and what the office and its people have
-- set. An empty person is the office. The checksum covers the whole row (RowChecksum), since these rows have no
-- history that would show damage.
CREATE TABLE drafts (
    editor {{text}} NOT NULL,
    author {{text}} NOT NULL,
    content {{text}} NOT NULL,
    fields {{text}} NOT NULL,
    saved_at {{text}} NOT NULL,
    checksum {{bytes}} NOT NULL,
    PRIMARY KEY (editor, author)
) {{clustered}};

CREATE TABLE settings (
    person {{text}} NOT NULL,
    name {{text}} NOT NULL,
    content {{text}} NOT NULL,
    checksum {{bytes}} NOT NULL,
    PRIMARY KEY (person, name)
) {{clustered}};
