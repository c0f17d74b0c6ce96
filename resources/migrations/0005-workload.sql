-- The workload reads the open cases and nothing else. Everything it needs of them stands in these indexes, the columns
-- of their conditions too, for SQLite looks at those again.
CREATE INDEX open_load ON cases (officer, deadline, received, minutes, is_open) WHERE is_open = 1;
-- Few cases have a regime that nobody answers for, or one that a person has yet to judge.
CREATE INDEX open_unowned ON cases (is_open, route_unowned) WHERE is_open = 1 AND route_unowned <> '';
CREATE INDEX cases_to_assess ON cases (received, to_assess) WHERE to_assess <> '';
