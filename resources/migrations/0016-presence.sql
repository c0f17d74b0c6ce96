-- Who has which case open: a row for each window, true only as long as it says so again (core/presence).
CREATE TABLE case_presence (
    session     {{text}} NOT NULL,
    case_number {{text}} NOT NULL,
    person      {{text}} NOT NULL,
    since       {{text}} NOT NULL,
    seen        {{text}} NOT NULL,
    PRIMARY KEY (session)
) {{clustered}};
CREATE INDEX presence_by_case ON case_presence (case_number);
