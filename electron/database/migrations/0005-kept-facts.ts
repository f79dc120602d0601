/**
 * The second form of the journal: an entry carries the facts that changed, not only digests of a few names. Salts lie beside the
 * records, in a table of their own: one for each record that has digests. Why a guard set something right, undid or closed it is
 * kept in words. `guest.salt` served the first form alone.
 */
export const up = `
ALTER TABLE journal RENAME COLUMN digests TO facts;
CREATE TABLE journal_salt (record TEXT PRIMARY KEY, salt TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE reason (
  id TEXT PRIMARY KEY, visit_id TEXT NOT NULL REFERENCES visit (id), reason TEXT NOT NULL
) STRICT;
CREATE INDEX reason_by_visit ON reason (visit_id);

ALTER TABLE guest DROP COLUMN salt;
`
