import { contract } from '../../../shared/contract/index.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, refuse } from '../../dispatch/context.ts'
import { onChange, onRead } from '../../dispatch/handler.ts'
import { type CsvEmployee, employeeTemplate, personKey, readEmployees } from './employee-csv.ts'
import { insertEmployee, updateEmployee } from './employee-row.ts'
import { ensureUnit } from './units.ts'

const { importEmployees } = contract.settings

export function onImportEmployees() {
  return onChange(importEmployees, (context, { csv }) => {
    const { employees, problems } = readEmployees(csv)
    if (problems.length > 0) return refuse({ code: 'fields', problems })
    return done(takeEmployees(context, employees))
  })
}

export function onEmployeeTemplate() {
  return onRead(contract.settings.employeeTemplate, () => done({ csv: employeeTemplate() }))
}

/**
 * Adds who is new and brings the others up to date, so that the same list can be sent again. Who is not in the list stays: a
 * list of one unit must not dismiss the others.
 */
export function takeEmployees(context: ChangeContext, employees: readonly CsvEmployee[]) {
  const known = knownEmployees(context)
  let added = 0
  let changed = 0
  for (const { unit, ...text } of employees) {
    const unitId = ensureUnit(context, unit)
    const before = known.get(personKey({ name: text.name, unit }))
    if (!before) {
      insertEmployee(context, { ...text, unitId })
      added += 1
    } else if (differs(before, text)) {
      updateEmployee(context, { ...text, unitId, id: before.id, isActive: true })
      changed += 1
    }
  }
  return { added, changed }
}

type Known = ReturnType<typeof knownEmployees> extends Map<string, infer Row> ? Row : never

function knownEmployees({ db }: ChangeContext) {
  const rows = db.all(
    sqlite
      .selectFrom('employee')
      .leftJoin('unit', 'unit.id', 'employee.unit_id')
      .selectAll('employee')
      .select('unit.name as unit')
      // Where a name came twice, whoever still works here is the one who is meant.
      .orderBy('employee.is_active'),
  )
  return new Map(rows.map((row) => [personKey({ name: row.name, unit: row.unit ?? '' }), row]))
}

function differs(before: Known, { name, room, extension, telephone }: Omit<CsvEmployee, 'unit'>): boolean {
  const isSame = before.name === name && before.room === room
  return !(isSame && before.extension === extension && before.telephone === telephone && before.is_active === 1)
}
