-- What the office keeps beside its cases: how the measures of the joint plan stand, and what the regional trusts and the
-- competence network send in. One history for both: each row holds the checksum of the one before it.
CREATE TABLE record_event (
    id           {{integer}} NOT NULL PRIMARY KEY,
    kind         {{text}} NOT NULL,
    record       {{text}} NOT NULL,
    revision     {{integer}} NOT NULL,
    at           {{text}} NOT NULL,
    actor        {{text}} NOT NULL,
    act          {{text}} NOT NULL,
    -- the revision that an undo takes back, or a redo does again; 0: neither
    concerns     {{integer}} NOT NULL,
    changed_from {{text}} NOT NULL,
    changed_to   {{text}} NOT NULL,
    previous     {{bytes}} NOT NULL,
    checksum     {{bytes}} NOT NULL,
    UNIQUE (kind, record, revision)
) {{strict}};
CREATE INDEX record_event_by_day ON record_event (kind, at);

-- What the office has said of a measure. A shipped one has a row from the first thing said of it, under its own code;
-- title and area are those of the office's own measures only.
CREATE TABLE plan_measure (
    code      {{text}} NOT NULL PRIMARY KEY,
    revision  {{integer}} NOT NULL,
    own       {{integer}} NOT NULL,
    withdrawn {{integer}} NOT NULL,
    title     {{text}} NOT NULL,
    area      {{text}} NOT NULL,
    owner     {{text}} NOT NULL,
    status    {{text}},
    start_day {{text}},
    due_day   {{text}},
    done_day  {{text}},
    note      {{text}} NOT NULL,
    checksum  {{bytes}} NOT NULL
) {{strict}};

CREATE TABLE submission (
    number       {{text}} NOT NULL PRIMARY KEY,
    year         {{integer}} NOT NULL,
    sequence     {{integer}} NOT NULL,
    revision     {{integer}} NOT NULL,
    -- taken back by an undo: the number stays taken
    withdrawn    {{integer}} NOT NULL,
    kind         {{text}} NOT NULL,
    received     {{text}} NOT NULL,
    sender       {{text}} NOT NULL,
    sender_kind  {{text}} NOT NULL,
    region       {{text}},
    solution     {{text}} NOT NULL,
    area         {{text}} NOT NULL,
    stage        {{text}},
    text         {{text}} NOT NULL,
    gains        {{text}} NOT NULL,
    -- whole kroner
    establishing {{integer}},
    yearly       {{integer}},
    regimes      {{text}} NOT NULL,
    cases        {{text}} NOT NULL,
    -- signals as 2026-0042#1
    raised       {{text}} NOT NULL,
    checksum     {{bytes}} NOT NULL,
    UNIQUE (year, sequence)
) {{strict}};
CREATE INDEX submission_by_day ON submission (received, year, sequence);

-- The register of signals, the latest first.
CREATE INDEX signal_by_rank ON case_signal (coalesce(raised, ''), case_id, position);
