-- Which provisions each answer names, so that earlier answers on one are found whatever the number of cases. Derived
-- from resolution_statement by core/answers/legalreference.h, written with the case in one place
-- (db/precedents/referenceindex.cpp) and made again when the acts it knows have changed.
CREATE TABLE resolution_reference (
    provision  {{text}} NOT NULL,
    case_id    {{integer}} NOT NULL REFERENCES cases (id),
    resolution {{integer}} NOT NULL,
    PRIMARY KEY (provision, case_id, resolution)
) {{clustered}};
CREATE INDEX reference_by_case ON resolution_reference (case_id);

-- What the rows of a derived table were made from: when it differs from what the program would use, they are made
-- again.
CREATE TABLE derived_table (
    name      {{text}} NOT NULL PRIMARY KEY,
    made_from {{bytes}} NOT NULL
) {{strict}};

-- The same enquiry twice is looked for by who wrote it.
CREATE INDEX contact_by_address ON case_contact (address);
