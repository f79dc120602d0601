/** Each run of the morning self-check, with what every step found. */
export const up = `
CREATE TABLE self_check (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  ran_by TEXT REFERENCES person (id),
  station TEXT NOT NULL,
  light TEXT NOT NULL CHECK (light IN ('off', 'good', 'warning', 'bad')),
  findings TEXT NOT NULL
) STRICT;
CREATE INDEX self_check_by_time ON self_check (at);
`
