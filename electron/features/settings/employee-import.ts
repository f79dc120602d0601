import { contract } from '../../../shared/contract/index.ts'
import { normaliseName } from '../../../shared/domain/text.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Outcome, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { onChange, onRead } from '../../dispatch/handler.ts'
import { type CsvEmployee, employeeTemplate, personKey, readEmployees } from './employee-csv.ts'
import { type EmployeeText, insertEmployee, updateEmployee } from './employee-row.ts'
import { ensureUnit } from './units.ts'

const { importEmployees } = contract.settings

export function onImportEmployees() {
  return onChange(importEmployees, (context, { csv }) => {
    const { employees, problems } = readEmployees(csv)
    if (problems.length > 0) return refuse({ code: 'fields', problems })
    return takeEmployees(context, employees)
  })
}

export function onEmployeeTemplate() {
  return onRead(contract.settings.employeeTemplate, () => done({ csv: employeeTemplate() }))
}

/**
 * Adds who is new and brings the others up to date, so that the same list can be sent again. Who is not in the list stays: a
 * list of one unit must not dismiss the others. Nor does a column that it lacks empty what is stored; a list without units is refused
 * where several have that name.
 */
export function takeEmployees(
  context: ChangeContext,
  employees: readonly CsvEmployee[],
): Outcome<{ added: number; changed: number }> {
  const known = knownEmployees(context)
  const fields = new Fields()
  const meant = new Set<string>()
  const matches = employees.map((employee, index) => {
    const [match, ...others] = known.of(employee).filter(({ id }) => !meant.has(id))
    if (others.length > 0) fields.refuse('file', 'not-known', index + 1)
    if (match) meant.add(match.id)
    return { employee, match }
  })
  if (!fields.areFine) return fields.refusal
  let added = 0
  let changed = 0
  for (const { employee, match } of matches) {
    const text = textOf(employee, match)
    const unitId = employee.unit === undefined ? (match?.unit_id ?? null) : ensureUnit(context, employee.unit)
    if (!match) {
      insertEmployee(context, { ...text, unitId })
      added += 1
    } else if (differs(match, text) || match.unit_id !== unitId) {
      updateEmployee(context, { ...text, unitId, id: match.id, isActive: true })
      changed += 1
    }
  }
  return done({ added, changed })
}

type Known = ReturnType<typeof employeesOf>[number]

function employeesOf({ db }: ChangeContext) {
  return db.all(
    sqlite
      .selectFrom('employee')
      .leftJoin('unit', 'unit.id', 'employee.unit_id')
      .selectAll('employee')
      .select('unit.name as unit')
      // Where a name came twice, whoever still works here is the one who is meant.
      .orderBy('employee.is_active', 'desc'),
  )
}

/** Who may be meant by a line: with a unit one at most; without, whoever has the name and still works here, or else once did. */
function knownEmployees(context: ChangeContext) {
  const rows = employeesOf(context)
  const byPerson = Map.groupBy(rows, ({ name, unit }) => personKey({ name, unit: unit ?? '' }))
  const byName = Map.groupBy(rows, ({ norm }) => norm)
  return {
    of: ({ name, unit }: CsvEmployee): readonly Known[] => {
      if (unit !== undefined) {
        // Who was listed before without a unit is given it now.
        const found = byPerson.get(personKey({ name, unit })) ?? byPerson.get(personKey({ name })) ?? []
        return found.slice(0, 1)
      }
      const named = byName.get(normaliseName(name)) ?? []
      const active = named.filter((row) => row.is_active === 1)
      return active.length > 0 ? active : named.slice(0, 1)
    },
  }
}

function textOf(employee: CsvEmployee, stored: Known | undefined): EmployeeText {
  return {
    name: employee.name,
    room: employee.room ?? stored?.room ?? '',
    extension: employee.extension ?? stored?.extension ?? '',
    telephone: employee.telephone ?? stored?.telephone ?? '',
  }
}

function differs(before: Known, { name, room, extension, telephone }: EmployeeText): boolean {
  const isSame = before.name === name && before.room === room
  return !(isSame && before.extension === extension && before.telephone === telephone && before.is_active === 1)
}
