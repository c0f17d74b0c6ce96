-- What has come in, so that nothing is taken twice, and what could not be read, with its bytes.

-- One row for each source that became a case or was added to one. The key is the same for the same content: a mail's
-- hash, or a row's own number and hash (rows of one sheet then lie side by side). The checksum covers the whole row.
CREATE TABLE intake_source (
    content_key {{bytes}} NOT NULL PRIMARY KEY,
    message_id  {{text}} NOT NULL,
    source      {{text}} NOT NULL,
    case_id     {{integer}} NOT NULL REFERENCES cases (id),
    taken_at    {{text}} NOT NULL,
    checksum    {{bytes}} NOT NULL
) {{clustered}};
CREATE INDEX intake_source_by_message ON intake_source (message_id) WHERE message_id <> '';

-- Waiting for a person to look. The reason is an English sentence and its arguments, said in the reader's language.
CREATE TABLE intake_quarantine (
    id         {{id}},
    source     {{text}} NOT NULL,
    code       {{integer}} NOT NULL,
    sentence   {{text}} NOT NULL,
    arguments  {{text}} NOT NULL,
    remedy     {{text}} NOT NULL,
    size       {{integer}} NOT NULL,
    sha256     {{bytes}} NOT NULL,
    taken_at   {{text}} NOT NULL,
    taken_by   {{text}} NOT NULL,
    settled_by {{text}} NOT NULL,
    case_id    {{integer}} REFERENCES cases (id),
    checksum   {{bytes}} NOT NULL,
    bytes      {{bytes}} NOT NULL
) {{strict}};
CREATE INDEX intake_quarantine_by_content ON intake_quarantine (sha256, size);
