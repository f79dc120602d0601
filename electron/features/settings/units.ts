import { contract } from '../../../shared/contract/index.ts'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import { neededText, normaliseName, textLimits } from '../../../shared/domain/text.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { type ChangeContext, done, type Outcome, refuse } from '../../dispatch/context.ts'
import { onChange } from '../../dispatch/handler.ts'

const { addUnit, renameUnit } = contract.settings

export function onAddUnit() {
  return onChange(addUnit, (context, { name }) => {
    const judged = judgeUnit(context.db, name, null)
    return judged.ok ? done({ id: insertUnit(context, judged.value) }) : judged
  })
}

export function onRenameUnit() {
  return onChange(renameUnit, (context, { id, name }) => {
    const judged = judgeUnit(context.db, name, id)
    if (!judged.ok) return judged
    const change = { name: judged.value, norm: normaliseName(judged.value) }
    if (context.db.run(sqlite.updateTable('unit').set(change).where('id', '=', id)) === 0)
      return refuse({ code: 'not-found' })
    context.note({ what: 'unit-renamed', record: id, clear: { name: change.name } })
    context.touch('people', 'visits', 'hosts')
    return done({})
  })
}

/** The name cleaned; refused where it says nothing or another unit has it. */
function judgeUnit(db: Reader, name: string, ownId: string | null): Outcome<string> {
  const judged = neededText(name, textLimits.name)
  if (!judged.ok) return refuseName(judged.problem)
  const other = unitByName(db, judged.value)
  return other && other !== ownId ? refuseName('taken') : done(judged.value)
}

function refuseName(problem: FieldProblem['problem']) {
  return refuse({ code: 'fields', problems: [{ field: 'name', problem }] })
}

function unitByName(db: Reader, name: string): string | undefined {
  return db.first(sqlite.selectFrom('unit').select('id').where('norm', '=', normaliseName(name)))?.id
}

function insertUnit(context: ChangeContext, name: string): string {
  const id = context.newId()
  context.db.run(sqlite.insertInto('unit').values({ id, name, norm: normaliseName(name) }))
  context.note({ what: 'unit-added', record: id, clear: { name } })
  context.touch('people')
  return id
}

/** The unit of this name; made where the office has none yet. `null` for no name. */
export function ensureUnit(context: ChangeContext, name: string): string | null {
  return name === '' ? null : (unitByName(context.db, name) ?? insertUnit(context, name))
}
