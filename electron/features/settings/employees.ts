import { sql } from 'kysely'
import { contract } from '../../../shared/contract/index.ts'
import type { FieldName } from '../../../shared/contract/refusals.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { done, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { onChange, onRead } from '../../dispatch/handler.ts'
import type { Sessions } from '../../dispatch/sessions.ts'
import { hostPath, isActiveHost, matchesWords } from '../people/index.ts'
import { type EmployeeText, insertEmployee, judgeEmployee, updateEmployee } from './employee-row.ts'

const { employees, addEmployee, changeEmployee } = contract.settings

/** Found by words of the name or of the unit's name; those who left are listed too. */
export function onEmployees() {
  return onRead(employees, ({ db }, { text, limit }) => {
    const found = sqlite
      .selectFrom('employee')
      .leftJoin('unit', 'unit.id', 'employee.unit_id')
      .where((where) => where.and(matchesWords(sql<string>`employee.norm || ' ' || coalesce(unit.norm, '')`, text)))
    const total = db.first(found.select((count) => count.fn.countAll<number>().as('n')))?.n ?? 0
    const rows = db.all(
      found
        .selectAll('employee')
        .select('unit.name as unit')
        .orderBy('employee.norm')
        .orderBy('employee.id')
        .limit(limit),
    )
    return done({
      total,
      rows: rows.map((row) => ({
        id: row.id,
        name: row.name,
        unitId: row.unit_id,
        unit: row.unit,
        room: row.room,
        extension: row.extension,
        telephone: row.telephone,
        isActive: row.is_active === 1,
        hostPath: hostPath(row.host_token),
      })),
    })
  })
}

export function onAddEmployee() {
  return onChange(addEmployee, (context, { unitId, ...text }) => {
    const { clean, fields } = judge(context.db, text, unitId)
    if (!fields.areFine) return fields.refusal
    return done({ id: insertEmployee(context, { ...clean, unitId }) })
  })
}

/** Who has left is not deleted, since visits name him; his page closes at once. */
export function onChangeEmployee(sessions: Sessions) {
  return onChange(changeEmployee, (context, { id, isActive, unitId, ...text }) => {
    const before = context.db.first(sqlite.selectFrom('employee').select('id').where('id', '=', id))
    if (!before) return refuse({ code: 'not-found' })
    const { clean, fields } = judge(context.db, text, unitId)
    if (!fields.areFine) return fields.refusal
    updateEmployee(context, { ...clean, id, unitId, isActive })
    if (!isActive) sessions.closePagesOf(id)
    return done({})
  })
}

const fieldOf: Readonly<Record<keyof EmployeeText, FieldName>> = {
  name: 'name',
  room: 'place',
  extension: 'number',
  telephone: 'telephone',
}

function judge(db: Reader, text: EmployeeText, unitId: string | null) {
  const { clean, problems } = judgeEmployee(text)
  const fields = new Fields()
  for (const { column, problem } of problems) fields.refuse(fieldOf[column], problem)
  if (unitId !== null && !isActiveHost(db, { kind: 'unit', id: unitId })) fields.refuse('host', 'not-known')
  return { clean, fields }
}
