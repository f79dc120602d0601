import type { Tables } from './schema.ts'

/**
 * How the journal keeps a column. `clear`: nothing personal, as it is. `digest`: personal, secret or long, as a salted digest.
 * `never`: not at all. `key`: it names the record.
 */
export type Keeping = 'key' | 'clear' | 'digest' | 'never'

type KeptTables = Omit<Tables, 'journal' | 'journal_salt' | 'touched' | 'call'>
export type KeptTable = keyof KeptTables & string
type Plan = { readonly [Table in KeptTable]: { readonly [Column in keyof KeptTables[Table]]: Keeping } }

/**
 * What the journal keeps of each record: the one list that writing and verifying go by. The compiler asks for every column of every
 * table, so a new one cannot be forgotten; when a plan changes, the next start appends re-based entries (`rebase.ts`).
 */
export const kept: Plan = {
  site: { id: 'key', tag: 'clear' },
  setting: { section: 'key', value: 'digest' },
  person: { id: 'key', name: 'digest', roles: 'clear', pin_hash: 'digest', is_active: 'clear', created_at: 'clear' },
  unit: { id: 'key', name: 'clear', norm: 'clear' },
  employee: {
    id: 'key',
    name: 'digest',
    norm: 'digest',
    unit_id: 'clear',
    room: 'digest',
    extension: 'digest',
    telephone: 'digest',
    host_token: 'digest',
    is_active: 'clear',
  },
  badge: { number: 'key', code: 'digest', is_withdrawn: 'clear' },
  locker: { number: 'key', is_withdrawn: 'clear' },
  calendar_exception: { id: 'key', date: 'clear', value: 'digest', added_by: 'clear', added_at: 'clear' },
  desk_state: { id: 'key', event_mode: 'clear', guard_place: 'clear', hushed_until: 'clear', hushed_by: 'clear' },
  vehicle_count: { class_key: 'key', taken_by_others: 'clear' },
  guest: {
    id: 'key',
    code: 'digest',
    name: 'digest',
    norm: 'digest',
    telephone: 'digest',
    organisation: 'digest',
    created_at: 'clear',
  },
  party: { id: 'key', registered_at: 'clear' },
  visit_photo: { visit_id: 'key', photo: 'digest' },
  visit: {
    id: 'key',
    guest_id: 'clear',
    party_id: 'clear',
    is_leader: 'clear',
    day: 'clear',
    number: 'clear',
    code: 'digest',
    state: 'clear',
    closed_as: 'clear',
    organisation: 'digest',
    purpose_key: 'clear',
    purpose_text: 'digest',
    employee_id: 'clear',
    unit_id: 'clear',
    vehicle_class: 'clear',
    plate: 'digest',
    roadside_place: 'clear',
    language: 'clear',
    station: 'clear',
    registered_at: 'clear',
    registered_by: 'clear',
    is_late_entry: 'clear',
    emergency_service: 'clear',
    is_incomplete: 'clear',
    admitted_at: 'clear',
    admitted_by: 'clear',
    goodbye_at: 'clear',
    ended_at: 'clear',
    ended_by: 'clear',
    consent: 'clear',
    notice: 'clear',
  },
  host_question: {
    id: 'key',
    party_id: 'clear',
    employee_id: 'clear',
    unit_id: 'clear',
    asked_at: 'clear',
    asked_by: 'clear',
    is_asked_anew: 'clear',
    lapsed_at: 'clear',
    answer: 'clear',
    answered_at: 'clear',
    way: 'clear',
    given_by: 'digest',
    relayed_by: 'clear',
    note: 'digest',
    wait_where: 'digest',
    until: 'clear',
  },
  loan: {
    id: 'key',
    visit_id: 'clear',
    kind: 'clear',
    item: 'clear',
    document_type: 'clear',
    code: 'digest',
    class_key: 'clear',
    began_at: 'clear',
    began_by: 'clear',
    outcome: 'clear',
    ended_at: 'clear',
    ended_by: 'clear',
    settled_at: 'clear',
    note: 'digest',
  },
  set_aside: {
    id: 'key',
    visit_id: 'clear',
    rule: 'clear',
    official: 'digest',
    reason: 'digest',
    guard_id: 'clear',
    at: 'clear',
  },
  excuse: {
    id: 'key',
    visit_id: 'clear',
    official: 'digest',
    reason: 'digest',
    until: 'clear',
    guard_id: 'clear',
    at: 'clear',
  },
  reason: { id: 'key', visit_id: 'clear', reason: 'digest' },
  temperature_reading: {
    id: 'key',
    visit_id: 'clear',
    at: 'clear',
    source: 'clear',
    outcome: 'clear',
    // A body temperature has so few possible values that even a digest could be guessed (decision 29).
    celsius: 'never',
    device: 'clear',
    taken_by: 'clear',
  },
  guard_call: {
    id: 'key',
    station: 'clear',
    about: 'clear',
    called_at: 'clear',
    answered_at: 'clear',
    answered_by: 'clear',
  },
  closing: { date: 'key', made_at: 'key', cutoff_at: 'clear', is_late: 'clear', frozen: 'digest', head: 'clear' },
  closing_void: { date: 'key', made_at: 'key', at: 'clear' },
  print_job: {
    id: 'key',
    paper: 'digest',
    label: 'digest',
    visit_id: 'clear',
    // A job goes to and fro every few seconds while the printer is out of paper; how it ended is an entry of its own.
    state: 'never',
    reason: 'never',
    attempts: 'never',
    is_copy: 'clear',
    created_at: 'clear',
    ended_at: 'never',
    printer: 'never',
  },
  self_check: { id: 'key', at: 'clear', ran_by: 'clear', station: 'clear', light: 'clear', findings: 'digest' },
  // Counted with every paper and spoken of by no entry, but for the change of a roll.
  printer_state: { key: 'key', rows: 'never', roll_changed_at: 'clear', may_hold_rest: 'never' },
}

export const isKeptTable = (name: string): name is KeptTable => Object.hasOwn(kept, name)
export const keptTables: readonly KeptTable[] = Object.keys(kept).filter(isKeptTable)

export function columnsOf(table: KeptTable, keeping: Keeping): string[] {
  return Object.entries(kept[table]).flatMap(([column, how]) => (how === keeping ? [column] : []))
}
