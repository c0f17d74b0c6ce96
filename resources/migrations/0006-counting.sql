-- Lists and their counts out of the indexes alone: the column of a partial index's own condition must stand in it too,
-- or SQLite (3.40) looks every case up to see that it holds.
DROP INDEX open_by_deadline;
DROP INDEX open_by_received;
DROP INDEX open_by_lead;
DROP INDEX open_by_officer;
CREATE INDEX open_by_deadline ON cases (is_open, deadline, id) WHERE is_open = 1;
CREATE INDEX open_by_received ON cases (is_open, received, id) WHERE is_open = 1;
CREATE INDEX open_by_lead ON cases (is_open, lead, deadline, id, regimes) WHERE is_open = 1;
CREATE INDEX open_by_officer ON cases (is_open, officer, deadline, id) WHERE is_open = 1;

-- The workload's one pass over the open cases. The condition first: only then does SQLite see that it costs no more.
DROP INDEX open_workload;
DROP INDEX open_load;
CREATE INDEX open_load ON cases (is_open, officer, deadline, received, minutes) WHERE is_open = 1;

-- What a report asks of the cases of its period, whole.
DROP INDEX cases_to_assess;
DROP INDEX cases_by_received;
CREATE INDEX cases_by_received ON cases (received, id, regimes, lead, disposition, closed, minutes, clock_start,
    topics, to_assess, asker_type, asker_region, asker_level, phase, project_type);
