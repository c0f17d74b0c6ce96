-- The counts of a morning go by the status of the open cases, and who reads every open case goes by number; both walked
-- another index and looked each case up. The condition's own column first, as in 0006.
CREATE INDEX open_by_status ON cases (is_open, status, deadline, id) WHERE is_open = 1;
DROP INDEX open_by_number;
CREATE INDEX open_by_number ON cases (is_open, year, sequence) WHERE is_open = 1;
