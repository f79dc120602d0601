import { contract } from '../../../shared/contract/index.ts'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import { formatCode } from '../../../shared/domain/ids.ts'
import { loanKindOf, type StockKind } from '../../../shared/domain/loan.ts'
import { cardNumber } from '../../../shared/domain/parking.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, refuse } from '../../dispatch/context.ts'
import { onChange } from '../../dispatch/handler.ts'
import { itemsOut } from '../visits/index.ts'

const { addStock, withdrawStock } = contract.settings

export type NumberRange = { readonly prefix: string; readonly from: number; readonly to: number }

export function onAddStock() {
  return onChange(addStock, (context, { kind, ...range }) => {
    const problem = rangeProblem(kind, range) ?? addNumbers(context, kind, range)
    return problem ? refuse({ code: 'fields', problems: [problem] }) : done({})
  })
}

/** "T" or "T-" with 1 to 40 means T-01 to T-40. */
export function rangeProblem(kind: StockKind, range: NumberRange): FieldProblem | null {
  const prefix = prefixOf(range)
  if (prefix === '') return { field: kind, problem: 'empty' }
  if (!/^[A-Z0-9]+$/.test(prefix) || range.from > range.to) return { field: kind, problem: 'not-understood' }
  return null
}

function prefixOf({ prefix }: NumberRange): string {
  return prefix.trim().toUpperCase().replace(/-+$/, '')
}

/** Adds badges (each with a code of its own) or lockers; a number that exists already is named by its place in the range. */
export function addNumbers(context: ChangeContext, kind: StockKind, range: NumberRange): FieldProblem | null {
  for (let count = range.from; count <= range.to; count += 1) {
    const number = cardNumber(prefixOf(range), count)
    if (!insertNumber(context, kind, number)) return { field: kind, problem: 'taken', row: count - range.from }
  }
  context.note({ what: `${kind}s-added`, record: prefixOf(range), clear: { from: range.from, to: range.to } })
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
