import { sqlite } from '../../database/query.ts'
import type { ChangeContext } from '../../dispatch/context.ts'

/** Keeps why a guard did something to a visit, for the entry that says so to name; nothing where he gave no reason. */
export function keepReason(context: ChangeContext, visitId: string, reason: string): { reason?: string } {
  if (reason === '') return {}
  const id = context.newId()
  context.db.run(sqlite.insertInto('reason').values({ id, visit_id: visitId, reason }))
  return { reason: id }
}
