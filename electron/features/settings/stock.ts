import { contract } from '../../../shared/contract/index.ts'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import { formatCode } from '../../../shared/domain/ids.ts'
import { loanKindOf, type StockKind } from '../../../shared/domain/loan.ts'
import { type NumberRange, numberInRange, rangePrefix, rangeProblem } from '../../../shared/domain/number-range.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, refuse } from '../../dispatch/context.ts'
import { onChange } from '../../dispatch/handler.ts'
import { itemsOut } from '../visits/index.ts'

const { addStock, withdrawStock } = contract.settings

export function onAddStock() {
  return onChange(addStock, (context, { kind, ...range }) => {
    const problem = stockProblem(kind, range) ?? addNumbers(context, kind, range)
    return problem ? refuse({ code: 'fields', problems: [problem] }) : done({})
  })
}

export function stockProblem(kind: StockKind, range: NumberRange): FieldProblem | null {
  const problem = rangeProblem(range)
  return problem && { field: kind, problem: problem === 'no-prefix' ? 'empty' : 'not-understood' }
}

/** Adds badges (each with a code of its own) or lockers; a number that exists already is named by its place in the range. */
export function addNumbers(context: ChangeContext, kind: StockKind, range: NumberRange): FieldProblem | null {
  for (let count = range.from; count <= range.to; count += 1) {
    const number = numberInRange(range, count)
    if (!insertNumber(context, kind, number)) return { field: kind, problem: 'taken', row: count - range.from }
  }
  context.note({ what: `${kind}s-added`, record: rangePrefix(range), clear: { from: range.from, to: range.to } })
  context.touch('site', 'visits')
  return null
}

function insertNumber(context: ChangeContext, kind: StockKind, number: string): boolean {
  const insert =
    kind === 'badge'
      ? sqlite.insertInto('badge').values({ number, code: formatCode('badge', context.newToken()) })
      : sqlite.insertInto('locker').values({ number })
  return context.db.run(insert.onConflict((conflict) => conflict.column('number').doNothing())) === 1
}

/** A badge that broke, a locker whose key is gone; also puts one back into use. Not while it is out. */
export function onWithdrawStock() {
  return onChange(withdrawStock, (context, { kind, number, withdrawn }) => {
    if (withdrawn && itemsOut(context.db, loanKindOf(kind)).includes(number))
      return refuse({ code: `${kind}-taken`, item: number })
    const update = sqlite
      .updateTable(kind)
      .set({ is_withdrawn: withdrawn ? 1 : 0 })
      .where('number', '=', number)
    if (context.db.run(update) === 0) return refuse({ code: `${kind}-unknown`, item: number })
    context.note({ what: `${kind}-${withdrawn ? 'withdrawn' : 'put-back'}`, record: number })
    context.touch('site', 'visits')
    return done({})
  })
}
