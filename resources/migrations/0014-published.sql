-- Anonymised questions and answers for everyone (core/published/README.md). `content` is the whole of it as JSON; the
-- other columns are derived from it, for lists. Rows are never deleted, so that a number is never given twice.
CREATE TABLE published_answer (
    id            {{integer}} NOT NULL PRIMARY KEY,
    year          {{integer}} NOT NULL,
    sequence      {{integer}} NOT NULL,
    revision      {{integer}} NOT NULL,
    state         {{text}} NOT NULL,
    review        {{text}},
    superseded_by {{text}},
    regimes       {{text}} NOT NULL,
    -- agencies that have been asked to clear it and have not answered
    waiting_for   {{text}} NOT NULL,
    -- forms and stems of its words, each between spaces
    words         {{text}} NOT NULL,
    content       {{text}} NOT NULL,
    checksum      {{bytes}} NOT NULL,
    UNIQUE (year, sequence)
) {{strict}};
CREATE INDEX published_answer_by_state ON published_answer (state, year, sequence);
CREATE INDEX published_answer_by_review ON published_answer (review) WHERE state = 'published';
CREATE INDEX published_answer_by_next ON published_answer (superseded_by) WHERE superseded_by IS NOT NULL;

-- What happened to it. Each row holds the checksum of the one before it.
CREATE TABLE published_event (
    id           {{integer}} NOT NULL PRIMARY KEY,
    answer_id    {{integer}} NOT NULL REFERENCES published_answer (id),
    revision     {{integer}} NOT NULL,
    at           {{text}} NOT NULL,
    actor        {{text}} NOT NULL,
    act          {{text}} NOT NULL,
    changed_from {{text}} NOT NULL,
    changed_to   {{text}} NOT NULL,
    previous     {{bytes}} NOT NULL,
    checksum     {{bytes}} NOT NULL,
    UNIQUE (answer_id, revision)
) {{strict}};
