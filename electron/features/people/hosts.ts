import type { HostRef, HostView } from '../../../shared/contract/fields.ts'
import { type Reader, sqlite } from '../../database/query.ts'

/** A host as shown, also one who has left since; `null` only for an id that the office never knew. */
export function hostView(db: Reader, ref: HostRef): HostView | null {
  if (ref.kind === 'unit') {
    const unit = db.first(sqlite.selectFrom('unit').select('name').where('id', '=', ref.id))
    return unit ? { ref, name: unit.name, unit: null, room: null } : null
  }
  const employee = db.first(
    sqlite
      .selectFrom('employee')
      .leftJoin('unit', 'unit.id', 'employee.unit_id')
      .select(['employee.name', 'employee.room', 'unit.name as unit'])
      .where('employee.id', '=', ref.id),
  )
  return employee ? { ref, name: employee.name, unit: employee.unit, room: employee.room || null } : null
}

/** Whether somebody can still be asked for: an employee who works here, a unit that exists. */
export function isActiveHost(db: Reader, ref: HostRef): boolean {
  const found =
    ref.kind === 'unit'
      ? db.first(sqlite.selectFrom('unit').select('id').where('id', '=', ref.id))
      : db.first(sqlite.selectFrom('employee').select('id').where('id', '=', ref.id).where('is_active', '=', 1))
  return found !== undefined
}

/** How a host is reached: numbers to call, and the employees whose page may ring (all members of a unit). */
type HostContact = {
  readonly extension: string
  readonly telephone: string
  readonly members: readonly string[]
}

/** A unit has no telephone of its own: the guard gets the first extensions of its members. */
export function hostContact(db: Reader, ref: HostRef): HostContact {
  const column = ref.kind === 'unit' ? 'unit_id' : 'id'
  const rows = db.all(
    sqlite
      .selectFrom('employee')
      .select(['id', 'extension', 'telephone'])
      .where(column, '=', ref.id)
      .where('is_active', '=', 1)
      .orderBy('norm')
      .orderBy('id'),
  )
  const members = rows.map((row) => row.id)
  if (ref.kind === 'employee') {
    return { extension: rows[0]?.extension ?? '', telephone: rows[0]?.telephone ?? '', members }
  }
  const extensions = new Set(rows.map((row) => row.extension).filter(Boolean))
  return { extension: [...extensions].slice(0, mostExtensions).join(', '), telephone: '', members }
}

const mostExtensions = 3

/** The name on the host's answers; empty for an id that the office never knew. */
export function employeeName(db: Reader, id: string): string {
  return db.first(sqlite.selectFrom('employee').select('name').where('id', '=', id))?.name ?? ''
}

/** The name of a guard, official or administrator, also one who is no longer on; empty for an unknown id. */
export function personName(db: Reader, id: string): string {
  return db.first(sqlite.selectFrom('person').select('name').where('id', '=', id))?.name ?? ''
}
