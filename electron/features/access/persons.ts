import type { PersonView } from '../../../shared/contract/access.ts'
import { type PersonRole, rolesAt } from '../../../shared/domain/people.ts'
import { type Reader, sqlite } from '../../database/query.ts'

/** Whether somebody with these roles can prove himself at a screen at all. */
export function isForScreen(roles: readonly PersonRole[], screen: string): boolean {
  return rolesAt(screen).some((role) => roles.includes(role))
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
