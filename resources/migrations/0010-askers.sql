-- The organisations that ask. Cases keep the name as it was written; organisation_name says whose name that is, so
-- that a merge touches no case and can be taken back. Keys: core/askers/organisationname.h.
CREATE TABLE organisation (
    id            {{integer}} NOT NULL PRIMARY KEY,
    revision      {{integer}} NOT NULL,
    name          {{text}} NOT NULL,
    sort_key      {{text}} NOT NULL,
    type          {{text}},
    region        {{text}},
    level         {{text}},
    size          {{text}} NOT NULL,
    supervised_by {{text}} NOT NULL,
    merged_into   {{integer}} REFERENCES organisation (id),
    -- the one that stands for it: itself, or the end of the merges
    standing      {{integer}} NOT NULL REFERENCES organisation (id),
    checksum      {{bytes}} NOT NULL
) {{strict}};
CREATE INDEX organisation_by_name ON organisation (sort_key, id) WHERE merged_into IS NULL;
CREATE INDEX organisation_by_standing ON organisation (standing);

-- Every name that a case writes, with the region it writes beside it ('' for none): two municipalities may have one
-- name.
CREATE TABLE organisation_name (
    name            {{text}} NOT NULL,
    region          {{text}} NOT NULL,
    organisation_id {{integer}} NOT NULL REFERENCES organisation (id),
    match_key       {{text}} NOT NULL,
    likeness_key    {{text}} NOT NULL,
    -- what the name says it is, and its legal form; empty where it does not say
    kind            {{text}} NOT NULL,
    form            {{text}} NOT NULL,
    checksum        {{bytes}} NOT NULL,
    PRIMARY KEY (name, region)
) {{clustered}};
CREATE INDEX organisation_name_by_owner ON organisation_name (organisation_id);
CREATE INDEX organisation_name_by_match ON organisation_name (match_key);
CREATE INDEX organisation_name_by_likeness ON organisation_name (likeness_key) WHERE likeness_key <> '';

-- What happened to an organisation. Each row holds the checksum of the one before it.
CREATE TABLE organisation_event (
    id              {{integer}} NOT NULL PRIMARY KEY,
    organisation_id {{integer}} NOT NULL REFERENCES organisation (id),
    revision        {{integer}} NOT NULL,
    at              {{text}} NOT NULL,
    actor           {{text}} NOT NULL,
    act             {{text}} NOT NULL,
    changed_from    {{text}} NOT NULL,
    changed_to      {{text}} NOT NULL,
    previous        {{bytes}} NOT NULL,
    checksum        {{bytes}} NOT NULL,
    UNIQUE (organisation_id, revision)
) {{strict}};

DROP INDEX cases_by_organisation;
CREATE INDEX cases_by_asker ON cases (organisation, asker_region, received, is_open, id);

-- Contact data can be erased from the history (core/askers/README.md). New events are hashed over a seal of what they
-- say, salted; erasing takes the words and the salt away and leaves the seal. Older events have neither.
ALTER TABLE case_event ADD COLUMN salt {{bytes}};
ALTER TABLE case_event ADD COLUMN content_seal {{bytes}};
-- the event that erased from this one, and holds the digest of what was left
ALTER TABLE case_event ADD COLUMN erased_by {{integer}};
