-- The office's lexicon: all that differs from the shipped one, a row for each time someone saved; nothing is ever
-- overwritten, so that who changed what and why can be read, and taken back. The latest version holds.
CREATE TABLE lexicon_version (
    version  {{integer}} NOT NULL PRIMARY KEY,
    saved_at {{text}} NOT NULL,
    saved_by {{text}} NOT NULL,
    why      {{text}} NOT NULL,
    changes  {{text}} NOT NULL,
    checksum {{bytes}} NOT NULL
) {{strict}};

-- The cases that people have judged, without reading the others.
CREATE INDEX confirmed_regimes ON case_regime (case_id) WHERE standing = 'confirmed';
CREATE INDEX tagging_events ON case_event (case_id) WHERE act = 'tag';

-- A list by regime holds those still to be assessed too: their column beside the other in the indexes that answer it.
DROP INDEX cases_by_deadline;
CREATE INDEX cases_by_deadline ON cases (deadline, id, regimes, to_assess);
DROP INDEX open_by_lead;
CREATE INDEX open_by_lead ON cases (is_open, lead, deadline, id, regimes, to_assess) WHERE is_open = 1;
