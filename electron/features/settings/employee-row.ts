import { neededName, normaliseName, optionalText, type TextProblem, textLimits } from '../../../shared/domain/text.ts'
import { sqlite } from '../../database/query.ts'
import type { ChangeContext } from '../../dispatch/context.ts'

export type EmployeeText = {
  readonly name: string
  readonly room: string
  readonly extension: string
  readonly telephone: string
}

const longestNumber = 40
const limits = { room: textLimits.place, extension: longestNumber, telephone: longestNumber } as const

export type EmployeeProblem = { readonly column: keyof EmployeeText; readonly problem: TextProblem }

/** Cleans what was typed. Extension and telephone are for a guard to dial, so they may be written in any way. */
export function judgeEmployee(given: EmployeeText): { clean: EmployeeText; problems: EmployeeProblem[] } {
  const judged = {
    name: neededName(given.name),
    room: optionalText(given.room, limits.room),
    extension: optionalText(given.extension, limits.extension),
    telephone: optionalText(given.telephone, limits.telephone),
  }
  const columns = ['name', 'room', 'extension', 'telephone'] as const
  const problems = columns.flatMap((column) => {
    const text = judged[column]
    return text.ok ? [] : [{ column, problem: text.problem }]
  })
  const [name, room, extension, telephone] = columns.map((column) => {
    const text = judged[column]
    return text.ok ? text.value : ''
  })
  return {
    clean: { name: name ?? '', room: room ?? '', extension: extension ?? '', telephone: telephone ?? '' },
    problems,
  }
}

type NewEmployee = EmployeeText & { readonly unitId: string | null }

/** Every employee has a page of his own; its token is the only proof that it asks for. */
export function insertEmployee(context: ChangeContext, employee: NewEmployee): string {
  const id = context.newId()
  const token = context.newToken()
  context.db.run(sqlite.insertInto('employee').values({ id, host_token: token, is_active: 1, ...columnsOf(employee) }))
  noteEmployee(context, 'employee-added', { id, unitId: employee.unitId, isActive: true })
  return id
}

type KnownEmployee = NewEmployee & { readonly id: string; readonly isActive: boolean }

export function updateEmployee(context: ChangeContext, employee: KnownEmployee): void {
  const change = { ...columnsOf(employee), is_active: employee.isActive ? (1 as const) : (0 as const) }
  context.db.run(sqlite.updateTable('employee').set(change).where('id', '=', employee.id))
  noteEmployee(context, 'employee-changed', employee)
}

function columnsOf({ name, unitId, room, extension, telephone }: NewEmployee) {
  return { name, norm: normaliseName(name), unit_id: unitId, room, extension, telephone }
}

function noteEmployee(
  context: ChangeContext,
  what: 'employee-added' | 'employee-changed',
  { id, unitId, isActive }: { readonly id: string; readonly unitId: string | null; readonly isActive: boolean },
): void {
  context.note({ what, record: id, clear: { unit: unitId, isActive } })
  context.touch('people', 'visits', 'hosts')
}
