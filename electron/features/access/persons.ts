import type { PersonView, Screen } from '../../../shared/contract/access.ts'
import type { PersonRole } from '../../../shared/domain/people.ts'
import { type Reader, sqlite } from '../../database/query.ts'

/** Guards prove themselves at the desk, officials and administrators in the office. */
export function isForScreen(roles: readonly PersonRole[], screen: Screen): boolean {
  return roles.some((role) => (screen === 'desk' ? role === 'guard' : role !== 'guard'))
}

/** Those who are on, by name. */
export function activePersons(db: Reader): PersonView[] {
  const rows = db.all(
    sqlite
      .selectFrom('person')
      .select(['id', 'name', 'roles'])
      .where('is_active', '=', 1)
      .orderBy('name')
      .orderBy('id'),
  )
  return rows.map(({ id, name, roles }) => ({ id, name, roles: rolesIn(roles) }))
}

/** The column holds what this product wrote: a JSON list of roles. */
export function rolesIn(column: string): PersonRole[] {
  return JSON.parse(column) as PersonRole[]
}
