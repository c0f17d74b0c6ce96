-- Every import as one act that can be reversed; see core/intake/README.md.

CREATE TABLE import_run (
    id             {{integer}} NOT NULL PRIMARY KEY,
    actor          {{text}} NOT NULL,
    -- a JSON list of bare names
    sources        {{text}} NOT NULL,
    started_at     {{text}} NOT NULL,
    ended_at       {{text}},
    cancelled      {{integer}} NOT NULL,
    sources_read   {{integer}} NOT NULL,
    taken          {{integer}} NOT NULL,
    replies        {{integer}} NOT NULL,
    duplicates     {{integer}} NOT NULL,
    quarantined    {{integer}} NOT NULL,
    reversed_at    {{text}},
    reversed_by    {{text}} NOT NULL,
    reversed_whole {{integer}} NOT NULL,
    removed        {{integer}} NOT NULL,
    kept           {{integer}} NOT NULL,
    checksum       {{bytes}} NOT NULL
) {{strict}};

-- What one transaction of an import wrote: its events and what it put in quarantine, as ranges of ids, which writers
-- taking turns makes whole. An empty range ends before it begins.
CREATE TABLE import_portion (
    import_id        {{integer}} NOT NULL REFERENCES import_run (id),
    position         {{integer}} NOT NULL,
    first_event      {{integer}} NOT NULL,
    last_event       {{integer}} NOT NULL,
    first_quarantine {{integer}} NOT NULL,
    last_quarantine  {{integer}} NOT NULL,
    checksum         {{bytes}} NOT NULL,
    PRIMARY KEY (import_id, position)
) {{clustered}};

-- A case that was taken out again leaves its number and its events, which stay in the chain; nothing of what it said.
-- By number: SQLite may give the row id of a case that is gone to another.
CREATE TABLE reversed_case (
    year      {{integer}} NOT NULL,
    sequence  {{integer}} NOT NULL,
    import_id {{integer}} NOT NULL REFERENCES import_run (id),
    checksum  {{bytes}} NOT NULL,
    PRIMARY KEY (year, sequence)
) {{clustered}};

-- The same columns as case_event, but for the case's row, which is gone.
CREATE TABLE reversed_event (
    id           {{integer}} NOT NULL PRIMARY KEY,
    number       {{text}} NOT NULL,
    revision     {{integer}} NOT NULL,
    at           {{text}} NOT NULL,
    actor        {{text}} NOT NULL,
    act          {{text}} NOT NULL,
    changed_from {{text}} NOT NULL,
    changed_to   {{text}} NOT NULL,
    case_digest  {{bytes}} NOT NULL,
    hash         {{bytes}} NOT NULL,
    salt         {{bytes}},
    content_seal {{bytes}},
    erased_by    {{integer}},
    UNIQUE (number, revision)
) {{strict}};

-- To take a case out, what refers to it must be found without reading everything.
CREATE INDEX intake_source_by_case ON intake_source (case_id);
CREATE INDEX intake_quarantine_by_case ON intake_quarantine (case_id);
