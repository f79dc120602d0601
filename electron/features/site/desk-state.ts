import type { Instant } from '../../../shared/domain/time.ts'
import { type Reader, sqlite, type Writer } from '../../database/query.ts'
import type { Flag } from '../../database/schema.ts'

/** The desk as it stands: one row, made with the register. */
export function deskState(db: Reader) {
  const state = db.first(sqlite.selectFrom('desk_state').selectAll().where('id', '=', 1))
  if (!state) throw new Error('The row of the desk is missing')
  return state
}

type DeskChange = {
  readonly event_mode?: Flag
  readonly guard_place?: string | null
  readonly hushed_until?: Instant
  readonly hushed_by?: string
}

export function changeDesk(db: Writer, change: DeskChange): void {
  db.run(sqlite.updateTable('desk_state').set(change).where('id', '=', 1))
}
