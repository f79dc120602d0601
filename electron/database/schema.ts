import type { Generated } from 'kysely'
import type { AdmissionRule } from '../../shared/domain/admission.ts'
import type { AnswerKind, AnswerWay } from '../../shared/domain/host-answer.ts'
import type { Light } from '../../shared/domain/lights.ts'
import type { LoanKind, LoanOutcome } from '../../shared/domain/loan.ts'
import type { PrintJobReason, PrintJobState } from '../../shared/domain/print-job.ts'
import type { ReadingSource, TemperatureOutcome } from '../../shared/domain/temperature.ts'
import type {
  CallReason,
  ClosedAs,
  Consent,
  DocumentType,
  EmergencyService,
  VisitState,
} from '../../shared/domain/visit.ts'
import type { Language } from '../../shared/i18n/index.ts'

/** SQLite's booleans: 0 or 1. */
export type Flag = 0 | 1

/** The tables as the newest migration leaves them. Instants are epoch milliseconds. */
export type Tables = {
  site: { id: number; tag: number }
  setting: { section: string; value: string }
  person: { id: string; name: string; roles: string; pin_hash: string; is_active: Generated<Flag>; created_at: number }
  unit: { id: string; name: string; norm: string }
  employee: {
    id: string
    name: string
    norm: string
    unit_id: string | null
    room: string
    extension: string
    telephone: string
    host_token: string
    is_active: Generated<Flag>
  }
  badge: { number: string; code: string; is_withdrawn: Generated<Flag> }
  locker: { number: string; is_withdrawn: Generated<Flag> }
  calendar_exception: { id: string; date: string; value: string; added_by: string; added_at: number }
  desk_state: {
    id: number
    event_mode: Generated<Flag>
    guard_place: string | null
    hushed_until: number | null
    hushed_by: string | null
  }
  vehicle_count: { class_key: string; taken_by_others: number }
  guest: {
    id: string
    code: string
    name: string
    norm: string
    telephone: string
    organisation: string
    created_at: number
  }
  party: { id: string; registered_at: number }
  visit_photo: { visit_id: string; photo: string }
  visit: {
    id: string
    guest_id: string
    party_id: string
    is_leader: Flag
    day: string
    number: string
    code: string
    state: VisitState
    closed_as: ClosedAs | null
    organisation: string
    purpose_key: string | null
    purpose_text: string
    employee_id: string | null
    unit_id: string | null
    vehicle_class: string | null
    plate: Generated<string>
    roadside_place: string | null
    language: Language
    station: string
    registered_at: number
    registered_by: string | null
    is_late_entry: Generated<Flag>
    emergency_service: EmergencyService | null
    is_incomplete: Generated<Flag>
    admitted_at: number | null
    admitted_by: string | null
    goodbye_at: number | null
    ended_at: number | null
    ended_by: string | null
    consent: Consent | null
    /** A digest of the privacy notice that was shown. */
    notice: string | null
  }
  host_question: {
    id: string
    party_id: string
    employee_id: string | null
    unit_id: string | null
    asked_at: number
    asked_by: string | null
    is_asked_anew: Generated<Flag>
    lapsed_at: number | null
    answer: AnswerKind | null
    answered_at: number | null
    way: AnswerWay | null
    given_by: string | null
    relayed_by: string | null
    note: Generated<string>
    wait_where: Generated<string>
    until: number | null
  }
  loan: {
    id: string
    visit_id: string
    kind: LoanKind
    item: string
    document_type: DocumentType | null
    code: string | null
    class_key: string | null
    began_at: number
    began_by: string
    outcome: LoanOutcome | null
    ended_at: number | null
    ended_by: string | null
    settled_at: number | null
    note: Generated<string>
  }
  set_aside: {
    id: string
    visit_id: string
    rule: AdmissionRule
    official: string
    reason: string
    guard_id: string
    at: number
  }
  excuse: {
    id: string
    visit_id: string
    official: string
    reason: string
    until: number
    guard_id: string
    at: number
  }
  temperature_reading: {
    id: string
    visit_id: string
    at: number
    source: ReadingSource
    outcome: TemperatureOutcome
    celsius: number | null
    device: string
    taken_by: string
  }
  guard_call: {
    id: string
    station: string
    about: CallReason
    called_at: number
    answered_at: number | null
    answered_by: string | null
  }
  /** Why something was set right, undone or closed; the journal's entry names it. */
  reason: { id: string; visit_id: string; reason: string }
  closing_void: { date: string; made_at: number; at: number }
  closing: { date: string; cutoff_at: number; made_at: number; is_late: Flag; frozen: string; head: string }
  print_job: {
    id: string
    paper: string
    label: string
    visit_id: string | null
    state: PrintJobState
    reason: PrintJobReason | null
    attempts: Generated<number>
    is_copy: Generated<Flag>
    created_at: number
    ended_at: number | null
    printer: Generated<string | null>
  }
  printer_state: { key: string; rows: number; roll_changed_at: number | null; may_hold_rest: Flag }
  self_check: {
    id: string
    at: number
    /** The person; null: the machine's command line. */
    ran_by: string | null
    station: string
    light: Light
    findings: string
  }
  call: { id: string; operation: string; input_digest: string; answer: string; at: number }
  journal: {
    seq: number
    at: number
    station: string
    actor: string
    what: string
    record: string
    form: number
    clear: string
    /** What changed, by record and column; of form 1: digests of some names. */
    facts: string
    previous: string
    hash: string
  }
  /** The salt of a record's digests in the journal. */
  journal_salt: { record: string; salt: string }
  /** Of this connection alone: what a transaction has changed and the journal has not yet heard of (`facts.ts`). */
  touched: { record: string; in_table: string; row: number | null; before: string | null }
}
