/**
 * The register as the product starts with. Instants are epoch milliseconds; ids are UUIDv7; personal data lies in `guest`
 * and in the columns of `visit` that the journal only keeps as digests. An index over some rows serves only a query that names
 * them with the same literal (`IS NULL`); the program passes states and texts as parameters, so those have a whole index.
 */
export const up = `
CREATE TABLE setting (section TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, roles TEXT NOT NULL CHECK (json_valid(roles)),
  pin_hash TEXT NOT NULL, is_active INTEGER NOT NULL DEFAULT 1, created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE unit (id TEXT PRIMARY KEY, name TEXT NOT NULL, norm TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE employee (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, norm TEXT NOT NULL, unit_id TEXT REFERENCES unit (id),
  room TEXT NOT NULL, extension TEXT NOT NULL, telephone TEXT NOT NULL,
  host_token TEXT NOT NULL UNIQUE, is_active INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX employee_by_norm ON employee (norm) WHERE is_active = 1;
CREATE INDEX employee_by_unit ON employee (unit_id);

CREATE TABLE badge (number TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, is_withdrawn INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE locker (number TEXT PRIMARY KEY, is_withdrawn INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE calendar_exception (
  id TEXT PRIMARY KEY, date TEXT NOT NULL UNIQUE, value TEXT NOT NULL CHECK (json_valid(value)),
  added_by TEXT NOT NULL REFERENCES person (id), added_at INTEGER NOT NULL
) STRICT;

-- The desk as it stands: event mode, who is away, places taken by others. One row.
CREATE TABLE desk_state (
  id INTEGER PRIMARY KEY CHECK (id = 1), event_mode INTEGER NOT NULL DEFAULT 0,
  guard_place TEXT, hushed_until INTEGER, hushed_by TEXT REFERENCES person (id)
) STRICT;
INSERT INTO desk_state (id) VALUES (1);
CREATE TABLE vehicle_count (class_key TEXT PRIMARY KEY, taken_by_others INTEGER NOT NULL CHECK (taken_by_others >= 0)) STRICT;

CREATE TABLE guest (
  id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, norm TEXT NOT NULL, telephone TEXT NOT NULL,
  organisation TEXT NOT NULL, photo TEXT, salt TEXT NOT NULL, created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX guest_by_telephone ON guest (telephone);

CREATE TABLE party (id TEXT PRIMARY KEY, registered_at INTEGER NOT NULL) STRICT;

CREATE TABLE visit (
  id TEXT PRIMARY KEY, guest_id TEXT NOT NULL REFERENCES guest (id), party_id TEXT NOT NULL REFERENCES party (id),
  is_leader INTEGER NOT NULL, day TEXT NOT NULL, number TEXT NOT NULL, code TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('registered', 'inside', 'signed-out', 'closed')),
  closed_as TEXT CHECK (closed_as IN ('declined', 'withdrawn', 'no-show', 'refused')),
  organisation TEXT NOT NULL, purpose_key TEXT, purpose_text TEXT NOT NULL,
  employee_id TEXT REFERENCES employee (id), unit_id TEXT REFERENCES unit (id),
  vehicle_class TEXT, plate TEXT NOT NULL DEFAULT '', roadside_place TEXT,
  language TEXT NOT NULL, station TEXT NOT NULL, registered_at INTEGER NOT NULL, registered_by TEXT REFERENCES person (id),
  is_late_entry INTEGER NOT NULL DEFAULT 0, emergency_service TEXT, is_incomplete INTEGER NOT NULL DEFAULT 0,
  admitted_at INTEGER, admitted_by TEXT REFERENCES person (id), goodbye_at INTEGER, ended_at INTEGER, ended_by TEXT REFERENCES person (id),
  UNIQUE (day, number),
  CHECK ((state = 'closed') = (closed_as IS NOT NULL)),
  CHECK ((state IN ('signed-out', 'closed')) = (ended_at IS NOT NULL))
) STRICT;
CREATE INDEX visit_by_state ON visit (state, registered_at);
CREATE INDEX visit_by_guest ON visit (guest_id, registered_at);
CREATE INDEX visit_by_party ON visit (party_id);
CREATE INDEX visit_by_employee ON visit (employee_id, registered_at);
CREATE INDEX visit_by_unit ON visit (unit_id, registered_at);

CREATE TABLE host_question (
  id TEXT PRIMARY KEY, party_id TEXT NOT NULL REFERENCES party (id), employee_id TEXT REFERENCES employee (id), unit_id TEXT REFERENCES unit (id),
  asked_at INTEGER NOT NULL, asked_by TEXT REFERENCES person (id), is_asked_anew INTEGER NOT NULL DEFAULT 0, lapsed_at INTEGER,
  answer TEXT CHECK (answer IN ('receive', 'wait', 'decline', 'pass-on')), answered_at INTEGER, way TEXT, given_by TEXT,
  relayed_by TEXT REFERENCES person (id), note TEXT NOT NULL DEFAULT '', wait_where TEXT NOT NULL DEFAULT '', until INTEGER,
  CHECK ((employee_id IS NULL) <> (unit_id IS NULL)),
  CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX host_question_by_party ON host_question (party_id, asked_at);
CREATE INDEX host_question_open ON host_question (asked_at) WHERE answer IS NULL AND lapsed_at IS NULL;

CREATE TABLE loan (
  id TEXT PRIMARY KEY, visit_id TEXT NOT NULL REFERENCES visit (id),
  kind TEXT NOT NULL CHECK (kind IN ('document', 'badge', 'parking-card')), item TEXT NOT NULL, document_type TEXT,
  code TEXT, class_key TEXT, began_at INTEGER NOT NULL, began_by TEXT NOT NULL REFERENCES person (id),
  outcome TEXT CHECK (outcome IN ('returned', 'lost', 'left-behind', 'kept', 'handed-over')),
  ended_at INTEGER, ended_by TEXT REFERENCES person (id), settled_at INTEGER, note TEXT NOT NULL DEFAULT '',
  CHECK ((outcome IS NULL) = (ended_at IS NULL)),
  CHECK (settled_at IS NULL OR outcome IS NOT NULL)
) STRICT;
CREATE INDEX loan_by_visit ON loan (visit_id);
CREATE INDEX loan_by_code ON loan (code) WHERE code IS NOT NULL;
-- Everything that is out: what the desk counts and proposes by, however many loans are over.
CREATE INDEX loan_unsettled ON loan (kind, item) WHERE settled_at IS NULL;
-- One badge, one locker, one parking card at a time: also where two desks take it at one moment.
CREATE UNIQUE INDEX loan_item_once ON loan (kind, item) WHERE settled_at IS NULL AND item <> '';

CREATE TABLE set_aside (
  id TEXT PRIMARY KEY, visit_id TEXT NOT NULL REFERENCES visit (id), rule TEXT NOT NULL, official TEXT NOT NULL, reason TEXT NOT NULL,
  guard_id TEXT NOT NULL REFERENCES person (id), at INTEGER NOT NULL
) STRICT;
CREATE INDEX set_aside_by_visit ON set_aside (visit_id);

CREATE TABLE excuse (
  id TEXT PRIMARY KEY, visit_id TEXT NOT NULL REFERENCES visit (id), official TEXT NOT NULL, reason TEXT NOT NULL, until INTEGER NOT NULL,
  guard_id TEXT NOT NULL REFERENCES person (id), at INTEGER NOT NULL
) STRICT;
CREATE INDEX excuse_by_visit ON excuse (visit_id, at);

CREATE TABLE temperature_reading (
  id TEXT PRIMARY KEY, visit_id TEXT NOT NULL REFERENCES visit (id), at INTEGER NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('device', 'by-hand')), outcome TEXT NOT NULL, celsius REAL, device TEXT NOT NULL, taken_by TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX temperature_reading_by_visit ON temperature_reading (visit_id, at);

CREATE TABLE guard_call (
  id TEXT PRIMARY KEY, station TEXT NOT NULL, about TEXT NOT NULL, called_at INTEGER NOT NULL, answered_at INTEGER, answered_by TEXT REFERENCES person (id)
) STRICT;
CREATE INDEX guard_call_open ON guard_call (called_at) WHERE answered_at IS NULL;

CREATE TABLE closing (
  date TEXT NOT NULL, cutoff_at INTEGER NOT NULL, made_at INTEGER NOT NULL, is_late INTEGER NOT NULL,
  frozen TEXT NOT NULL CHECK (json_valid(frozen)), head TEXT NOT NULL,
  PRIMARY KEY (date, made_at)
) STRICT;
-- Closings that a clock made which ran ahead; kept, but they speak for no day.
CREATE TABLE closing_void (
  date TEXT NOT NULL, made_at INTEGER NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (date, made_at), FOREIGN KEY (date, made_at) REFERENCES closing (date, made_at)
) STRICT;
CREATE TRIGGER closing_is_frozen BEFORE UPDATE ON closing BEGIN SELECT RAISE (ABORT, 'a closing is frozen'); END;
CREATE TRIGGER closing_is_kept BEFORE DELETE ON closing BEGIN SELECT RAISE (ABORT, 'a closing is frozen'); END;

CREATE TABLE print_job (
  id TEXT PRIMARY KEY, paper TEXT NOT NULL CHECK (json_valid(paper)), label TEXT NOT NULL, visit_id TEXT REFERENCES visit (id),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'printed', 'unknown', 'failed', 'withdrawn')), reason TEXT,
  attempts INTEGER NOT NULL DEFAULT 0, is_copy INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL, ended_at INTEGER
) STRICT;
CREATE INDEX print_job_by_state ON print_job (state, created_at);
CREATE INDEX print_job_by_time ON print_job (created_at, id);
CREATE INDEX print_job_by_visit ON print_job (visit_id);

-- The first answer to every changing call, so that a retry gets it again and doubles nothing.
CREATE TABLE call (
  id TEXT PRIMARY KEY, operation TEXT NOT NULL, input_digest TEXT NOT NULL, answer TEXT NOT NULL CHECK (json_valid(answer)), at INTEGER NOT NULL
) STRICT;
CREATE INDEX call_by_at ON call (at);

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, station TEXT NOT NULL, actor TEXT NOT NULL, what TEXT NOT NULL, record TEXT NOT NULL,
  form INTEGER NOT NULL, clear TEXT NOT NULL CHECK (json_valid(clear)), digests TEXT NOT NULL CHECK (json_valid(digests)),
  previous TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX journal_by_record ON journal (record);
CREATE TRIGGER journal_is_kept_unchanged BEFORE UPDATE ON journal BEGIN SELECT RAISE (ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_is_kept_whole BEFORE DELETE ON journal BEGIN SELECT RAISE (ABORT, 'the journal is only added to'); END;
`
