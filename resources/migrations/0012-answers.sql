-- What several agencies agree on, and what stands around a case: preparation, sibling and merged cases, the joint
-- answer's limits and signatures, what came back afterwards. core/cases/case.h says what each is.
ALTER TABLE cases ADD COLUMN published_answer {{text}} NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN asker_told {{text}};
ALTER TABLE cases ADD COLUMN prepared {{text}} NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN split_from {{text}} NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN merged_into {{text}} NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN answer_sent {{text}};
ALTER TABLE cases ADD COLUMN usefulness {{integer}};
ALTER TABLE cases ADD COLUMN feedback {{text}} NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN feedback_received {{text}};
ALTER TABLE cases ADD COLUMN project_outcome {{text}};
ALTER TABLE cases ADD COLUMN aftermath {{text}} NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN aftermath_learned {{text}};
CREATE INDEX cases_split_from ON cases (split_from) WHERE split_from <> '';
CREATE INDEX cases_merged_into ON cases (merged_into) WHERE merged_into <> '';
CREATE INDEX cases_published_answer ON cases (published_answer) WHERE published_answer <> '';
-- few cases have heard what became of the project: a report reads those alone
CREATE INDEX cases_with_feedback ON cases (feedback_received, usefulness) WHERE feedback_received IS NOT NULL;
CREATE INDEX cases_with_aftermath ON cases (aftermath_learned, project_outcome)
    WHERE aftermath_learned IS NOT NULL;

ALTER TABLE case_signal ADD COLUMN measures {{text}} NOT NULL DEFAULT '';
ALTER TABLE case_signal ADD COLUMN response {{text}} NOT NULL DEFAULT '';
ALTER TABLE case_signal ADD COLUMN responded {{text}};

ALTER TABLE case_note ADD COLUMN regime {{text}} NOT NULL DEFAULT '';

CREATE TABLE case_harmonised (
    case_id    {{integer}} NOT NULL REFERENCES cases (id),
    position   {{integer}} NOT NULL,
    regime     {{text}} NOT NULL,
    text       {{text}} NOT NULL,
    agreed     {{text}} NOT NULL,
    decided    {{text}},
    decided_by {{text}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};

CREATE TABLE case_dissent (
    case_id    {{integer}} NOT NULL REFERENCES cases (id),
    harmonised {{integer}} NOT NULL,
    position   {{integer}} NOT NULL,
    agency     {{text}} NOT NULL,
    text       {{text}} NOT NULL,
    PRIMARY KEY (case_id, harmonised, position)
) {{clustered}};

CREATE TABLE case_limit (
    case_id  {{integer}} NOT NULL REFERENCES cases (id),
    position {{integer}} NOT NULL,
    agency   {{text}} NOT NULL,
    text     {{text}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};

CREATE TABLE case_sign_off (
    case_id     {{integer}} NOT NULL REFERENCES cases (id),
    position    {{integer}} NOT NULL,
    agency      {{text}} NOT NULL,
    day         {{text}},
    recorded_by {{text}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};
