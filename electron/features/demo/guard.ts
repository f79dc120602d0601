import { type Reader, sqlite } from '../../database/query.ts'
import type { Asker } from '../../dispatch/context.ts'
import { firstGuard } from './office.ts'
import { guardAsker } from './timeline.ts'

/** The first of the made-up guards, at the desk. */
export function guardOf({ db }: { readonly db: Reader }): Asker {
  const guard = db.first(sqlite.selectFrom('person').select('id').where('name', '=', firstGuard.name))
  if (!guard) throw new Error('The demonstration has no guard')
  return guardAsker(guard.id, firstGuard.name)
}
