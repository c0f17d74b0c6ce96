-- The office's own wording of the texts it sends out (core/texts), by text and language: notice.referred/nb. A row stands
-- from the first change on; without a text the shipped one holds. What happened to it is in record_event, kind 'text'.
CREATE TABLE office_text (
    code     {{text}} NOT NULL PRIMARY KEY,
    revision {{integer}} NOT NULL,
    own      {{text}},
    checksum {{bytes}} NOT NULL
) {{strict}};
