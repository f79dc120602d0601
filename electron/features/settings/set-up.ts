import type { contract } from '../../../shared/contract/index.ts'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import type { StockKind } from '../../../shared/domain/loan.ts'
import type { NumberRange } from '../../../shared/domain/number-range.ts'
import { neededName, neededText, normaliseName, textLimits } from '../../../shared/domain/text.ts'
import { readSettings } from '../../database/settings.ts'
import { type ChangeContext, done, type Nothing, type Outcome, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import type { InputOf } from '../../dispatch/handler.ts'
import { pinProblem } from '../access/index.ts'
import { readEmployees } from './employee-csv.ts'
import { takeEmployees } from './employee-import.ts'
import { judgeSettings } from './judge-settings.ts'
import { insertPerson } from './persons.ts'
import { storeSettings } from './sections.ts'
import { addNumbers, stockProblem } from './stock.ts'
import { ensureUnit } from './units.ts'

export type SetUp = InputOf<typeof contract.settings.setUp>

/**
 * Everything an office needs before its first guest, or nothing. Beside the problems of the settings, `name` and `pin` have the
 * row 0 for the administrator and 1 for the guard, `host` counts the units and `file` the lines of the list.
 */
export function setUp(context: ChangeContext, input: SetUp): Outcome<Nothing> {
  if (readSettings(context.db)) return refuse({ code: 'already-set-up' })
  const { clean, problems: ofSettings } = judgeSettings(input.settings)
  const { employees, problems: ofFile } = input.employeesCsv.trim() ? readEmployees(input.employeesCsv) : noEmployees
  const fields = new Fields()
  checkPersons(input, fields)
  for (const [row, unit] of input.units.entries()) fields.take('host', neededText(unit, textLimits.name), row)
  fields.problems.push(...ofSettings, ...numberProblems(input), ...ofFile)
  if (!fields.areFine) return fields.refusal
  storeSettings(context, clean)
  insertPerson(context, { ...input.administrator, roles: ['administrator'] })
  insertPerson(context, { ...input.guard, roles: ['guard'] })
  for (const unit of input.units) ensureUnit(context, unit)
  const imported = takeEmployees(context, employees)
  if (!imported.ok) return imported
  for (const [kind, range] of rangesOf(input)) {
    const taken = addNumbers(context, kind, range)
    if (taken) return refuse({ code: 'fields', problems: [taken] })
  }
  context.note({ what: 'office-set-up', record: 'office', clear: { employees: imported.value.added } })
  context.touch('site', 'people', 'access')
  return done({})
}

const noEmployees = { employees: [], problems: [] }

function checkPersons({ administrator, guard }: SetUp, fields: Fields): void {
  for (const [row, { name, pin }] of [administrator, guard].entries()) {
    fields.take('name', neededName(name), row)
    const wrongPin = pinProblem(pin)
    if (wrongPin) fields.refuse('pin', wrongPin, row)
  }
  if (normaliseName(administrator.name) === normaliseName(guard.name)) fields.refuse('name', 'taken', 1)
  if (administrator.pin === guard.pin) fields.refuse('pin', 'taken', 1)
}

function numberProblems(input: SetUp): FieldProblem[] {
  return rangesOf(input).flatMap(([kind, range]) => stockProblem(kind, range) ?? [])
}

/** An office that keeps no documents may do without lockers: it gives an empty range. */
function rangesOf({ badges, lockers, settings }: SetUp): [StockKind, NumberRange][] {
  const needsLockers = settings.visiting.custody === 'hold' || lockers.from <= lockers.to
  return [['badge', badges], ...(needsLockers ? [['locker', lockers] as ['locker', NumberRange]] : [])]
}
