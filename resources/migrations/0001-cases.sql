-- The cases, everything that belongs to one, and the chain of events.
-- Days are ISO text, moments UTC ISO text to the millisecond, flags 0 or 1, codes as core/cases/facets.h writes them.
-- Lists of words stand in one text: each item ended by its separator, see db/cases/wordlist.h.

CREATE TABLE cases (
    id                 {{id}},
    -- the case number 2026-0042 in its two parts, which sort as numbers do
    year               {{integer}} NOT NULL,
    sequence           {{integer}} NOT NULL,
    revision           {{integer}} NOT NULL,
    -- derived, for lists: written with the case in one place (db/cases/caserecord.cpp)
    is_open            {{integer}} NOT NULL,
    status             {{text}} NOT NULL,
    regimes            {{text}} NOT NULL,
    to_assess          {{text}} NOT NULL,
    lead               {{text}} NOT NULL,
    waiting_for        {{text}} NOT NULL,
    minutes            {{integer}} NOT NULL,
    -- facts
    title              {{text}} NOT NULL,
    organisation       {{text}} NOT NULL,
    received           {{text}},
    clock_start        {{text}},
    deadline           {{text}},
    closed             {{text}},
    disposition        {{text}},
    officer            {{text}} NOT NULL,
    external_reference {{text}} NOT NULL,
    asker_type         {{text}},
    asker_region       {{text}},
    asker_level        {{text}},
    asker_size         {{text}} NOT NULL,
    supervised_by      {{text}} NOT NULL,
    channel            {{text}} NOT NULL,
    language           {{text}} NOT NULL,
    phase              {{text}},
    project_type       {{text}},
    provisions         {{text}} NOT NULL,
    topics             {{text}} NOT NULL,
    triage_outcome     {{text}},
    triage_reason      {{text}} NOT NULL,
    triage_referred_to {{text}} NOT NULL,
    triage_decided     {{text}},
    triage_by          {{text}} NOT NULL,
    route_known        {{integer}} NOT NULL,
    route_day          {{text}},
    route_lead_reason  {{text}} NOT NULL,
    route_attend       {{text}} NOT NULL,
    route_invite       {{text}} NOT NULL,
    route_cover        {{text}} NOT NULL,
    route_unowned      {{text}} NOT NULL,
    route_shared       {{text}} NOT NULL,
    cross_ministry     {{integer}} NOT NULL,
    role_conflict      {{text}} NOT NULL,
    -- the long texts last, so that lists need not read past them
    problem            {{text}} NOT NULL,
    context            {{text}} NOT NULL,
    original_text      {{text}} NOT NULL,
    UNIQUE (year, sequence)
) {{strict}};

-- Lists: each order with its key, what is filtered on most beside it. What a report's period needs stands in
-- cases_by_received and cases_by_closed.
CREATE INDEX cases_by_deadline ON cases (deadline, id, regimes);
CREATE INDEX cases_by_received ON cases (received, id, regimes, lead, disposition, closed, minutes);
CREATE INDEX open_by_deadline ON cases (deadline, id) WHERE is_open = 1;
CREATE INDEX open_by_received ON cases (received, id) WHERE is_open = 1;
CREATE INDEX open_by_number ON cases (year, sequence) WHERE is_open = 1;
CREATE INDEX open_by_lead ON cases (lead, deadline, id, regimes) WHERE is_open = 1;
CREATE INDEX open_by_officer ON cases (officer, deadline, id) WHERE is_open = 1;
CREATE INDEX cases_by_status ON cases (status, deadline, id);
CREATE INDEX cases_by_officer ON cases (officer, deadline, id);
CREATE INDEX waiting_by_deadline ON cases (deadline, id) WHERE waiting_for <> '';
CREATE INDEX cases_by_organisation ON cases (organisation);
-- Workload: one pass over the open cases answers agency and officer.
CREATE INDEX open_workload ON cases (lead, officer, deadline, received, minutes) WHERE is_open = 1;
CREATE INDEX cases_by_closed ON cases (closed, clock_start, received, disposition, lead) WHERE closed IS NOT NULL;

-- Contact data stands apart, so that it can be erased without touching the case.
CREATE TABLE case_contact (
    case_id {{integer}} PRIMARY KEY REFERENCES cases (id),
    name    {{text}} NOT NULL,
    address {{text}} NOT NULL
) {{strict}};

CREATE TABLE case_regime (
    case_id      {{integer}} NOT NULL REFERENCES cases (id),
    position     {{integer}} NOT NULL,
    regime       {{text}} NOT NULL,
    standing     {{text}} NOT NULL,
    confidence   {{real}} NOT NULL,
    evidence     {{text}} NOT NULL,
    why          {{text}} NOT NULL,
    confirmed_by {{text}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};

CREATE TABLE case_routed_agency (
    case_id  {{integer}} NOT NULL REFERENCES cases (id),
    position {{integer}} NOT NULL,
    agency   {{text}} NOT NULL,
    name     {{text}} NOT NULL,
    regime   {{text}} NOT NULL,
    role     {{text}} NOT NULL,
    path     {{text}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};
CREATE INDEX routed_agency ON case_routed_agency (agency, case_id);

CREATE TABLE case_contribution (
    case_id  {{integer}} NOT NULL REFERENCES cases (id),
    position {{integer}} NOT NULL,
    agency   {{text}} NOT NULL,
    regime   {{text}} NOT NULL,
    state    {{text}} NOT NULL,
    waiting  {{integer}} NOT NULL,
    asked    {{text}},
    due      {{text}},
    answered {{text}},
    text     {{text}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};
CREATE INDEX waiting_contribution ON case_contribution (agency, asked, case_id) WHERE waiting = 1;

CREATE TABLE case_meeting (
    case_id             {{integer}} NOT NULL REFERENCES cases (id),
    position            {{integer}} NOT NULL,
    number              {{integer}} NOT NULL,
    state               {{text}} NOT NULL,
    start               {{text}},
    minutes             {{integer}} NOT NULL,
    place               {{text}} NOT NULL,
    invited             {{text}} NOT NULL,
    attended            {{text}} NOT NULL,
    decision_maker      {{integer}},
    decision_maker_role {{text}} NOT NULL,
    agreements          {{text}} NOT NULL,
    cancel_reason       {{text}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};
CREATE INDEX meeting_by_start ON case_meeting (start, state, decision_maker);

CREATE TABLE meeting_action (
    case_id  {{integer}} NOT NULL REFERENCES cases (id),
    meeting  {{integer}} NOT NULL,
    position {{integer}} NOT NULL,
    what     {{text}} NOT NULL,
    agency   {{text}} NOT NULL,
    due      {{text}},
    PRIMARY KEY (case_id, meeting, position)
) {{clustered}};

CREATE TABLE case_resolution (
    case_id  {{integer}} NOT NULL REFERENCES cases (id),
    position {{integer}} NOT NULL,
    regime   {{text}} NOT NULL,
    outcome  {{text}} NOT NULL,
    decided  {{text}},
    decided_by {{text}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};

CREATE TABLE resolution_statement (
    case_id    {{integer}} NOT NULL REFERENCES cases (id),
    resolution {{integer}} NOT NULL,
    position   {{integer}} NOT NULL,
    label      {{text}} NOT NULL,
    text       {{text}} NOT NULL,
    legal_references {{text}} NOT NULL,
    PRIMARY KEY (case_id, resolution, position)
) {{clustered}};

CREATE TABLE case_signal (
    case_id    {{integer}} NOT NULL REFERENCES cases (id),
    position   {{integer}} NOT NULL,
    number     {{integer}} NOT NULL,
    kind       {{text}} NOT NULL,
    text       {{text}} NOT NULL,
    topic      {{text}} NOT NULL,
    regimes    {{text}} NOT NULL,
    instrument {{text}},
    lifted     {{text}} NOT NULL,
    raised     {{text}},
    PRIMARY KEY (case_id, position)
) {{clustered}};
CREATE INDEX signal_by_day ON case_signal (raised, kind);

CREATE TABLE case_hours (
    case_id  {{integer}} NOT NULL REFERENCES cases (id),
    position {{integer}} NOT NULL,
    agency   {{text}} NOT NULL,
    minutes  {{integer}} NOT NULL,
    day      {{text}},
    officer  {{text}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};
CREATE INDEX hours_by_day ON case_hours (day, agency, minutes);

CREATE TABLE case_note (
    case_id    {{integer}} NOT NULL REFERENCES cases (id),
    position   {{integer}} NOT NULL,
    text       {{text}} NOT NULL,
    written    {{text}},
    written_by {{text}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};

-- Bytes once for each content, however many cases they came with.
CREATE TABLE attachment_content (
    sha256 {{bytes}} NOT NULL PRIMARY KEY,
    size   {{integer}} NOT NULL,
    bytes  {{bytes}} NOT NULL
) {{strict}};

CREATE TABLE case_attachment (
    case_id    {{integer}} NOT NULL REFERENCES cases (id),
    position   {{integer}} NOT NULL,
    name       {{text}} NOT NULL,
    media_type {{text}} NOT NULL,
    size       {{integer}} NOT NULL,
    sha256     {{bytes}} NOT NULL,
    PRIMARY KEY (case_id, position)
) {{clustered}};
CREATE INDEX attachment_by_content ON case_attachment (sha256);

-- One row for each year: the last number given. Never lowered.
CREATE TABLE number_series (
    year {{integer}} NOT NULL PRIMARY KEY,
    last {{integer}} NOT NULL
) {{strict}};

CREATE TABLE case_event (
    id           {{integer}} NOT NULL PRIMARY KEY,
    case_id      {{integer}} NOT NULL REFERENCES cases (id),
    number       {{text}} NOT NULL,
    revision     {{integer}} NOT NULL,
    at           {{text}} NOT NULL,
    actor        {{text}} NOT NULL,
    act          {{text}} NOT NULL,
    changed_from {{text}} NOT NULL,
    changed_to   {{text}} NOT NULL,
    case_digest  {{bytes}} NOT NULL,
    hash         {{bytes}} NOT NULL,
    UNIQUE (case_id, revision)
) {{strict}};

-- The end of the chain. Whoever writes holds this row first, so that ids have no gaps and writers take turns.
CREATE TABLE chain_head (
    id         {{integer}} NOT NULL PRIMARY KEY CHECK (id = 1),
    last_event {{integer}} NOT NULL,
    hash       {{bytes}} NOT NULL
) {{strict}};

--@sqlite
INSERT INTO chain_head (id, last_event, hash) VALUES (1, 0, zeroblob(32));
--@postgres
INSERT INTO chain_head (id, last_event, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'));
--@all
