import { type Reader, sqlite } from '../../database/query.ts'
import { hostPath } from '../people/index.ts'
import { administrator, firstGuard, otherPersons } from './office.ts'

export type Cast = {
  readonly persons: { readonly name: string; readonly roles: string[]; readonly pin: string }[]
  readonly hosts: { readonly name: string; readonly unit: string; readonly path: string }[]
}

/** Who plays in the demonstration: the PINs of its persons as they were set up, and the pages of its hosts. */
export function demoCast(db: Reader): Cast {
  const hosts = db.all(
    sqlite
      .selectFrom('employee')
      .leftJoin('unit', 'unit.id', 'employee.unit_id')
      .select(['employee.name', 'employee.host_token', 'unit.name as unit'])
      .where('employee.is_active', '=', 1)
      .orderBy('unit.norm')
      .orderBy('employee.norm'),
  )
  const persons = [firstGuard, ...otherPersons, administrator]
  return {
    persons: persons.map(({ name, roles, pin }) => ({ name, roles: [...roles], pin })),
    hosts: hosts.map(({ name, unit, host_token }) => ({ name, unit: unit ?? '', path: hostPath(host_token) })),
  }
}
