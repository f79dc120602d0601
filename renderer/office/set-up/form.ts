import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import { type NumberRange, rangeProblem } from '../../../shared/domain/number-range.ts'
import { normaliseName } from '../../../shared/domain/text.ts'
import type { InputOf } from '../../api/operations.ts'
import type { CsvFile } from '../employees/csv-file.ts'
import { type Gap, gapOf } from '../fields/gaps.ts'
import { isPinReady, noPin, type TypedPin } from '../fields/pin-twice.tsx'

export const steps = ['site', 'calendar', 'visiting', 'people', 'employees', 'numbers', 'devices', 'review'] as const
export type Step = (typeof steps)[number]

export type NewPerson = { readonly name: string; readonly pin: TypedPin }
export type NewEmployee = {
  readonly name: string
  readonly unit: string
  readonly room: string
  readonly extension: string
  readonly telephone: string
}
export const noEmployee: NewEmployee = { name: '', unit: '', room: '', extension: '', telephone: '' }

/** Everything that is typed during the set-up; it stays until the server has taken it. */
export type SetUpForm = {
  readonly settings: Settings
  readonly administrator: NewPerson
  readonly guard: NewPerson
  /** One unit per line. */
  readonly units: string
  readonly source: 'file' | 'hand' | 'later'
  readonly file: CsvFile | undefined
  readonly rows: readonly NewEmployee[]
  readonly badges: NumberRange
  readonly lockers: NumberRange
}

export function newForm(settings: Settings): SetUpForm {
  return {
    settings,
    administrator: { name: '', pin: noPin },
    guard: { name: '', pin: noPin },
    units: '',
    source: 'file',
    file: undefined,
    rows: [noEmployee],
    badges: { prefix: 'T', from: 1, to: 40 },
    lockers: { prefix: 'L', from: 1, to: 40 },
  }
}

export function unitsOf({ units }: SetUpForm): string[] {
  return units.split('\n').flatMap((line) => line.trim() || [])
}

type StepGap = Gap | 'person' | 'samePerson' | 'samePin' | 'file' | 'employeeName' | 'range'

/** What keeps one from the next step; undefined when nothing does. */
export function gapOfStep(step: Step, form: SetUpForm): StepGap | undefined {
  const { settings } = form
  switch (step) {
    case 'site':
      return gapOf('office', settings.office)
    case 'calendar':
      return gapOf('calendar', settings.calendar)
    case 'visiting':
      return gapOf('visiting', settings.visiting)
    case 'people':
      return gapOfPeople(form)
    case 'employees':
      return gapOfEmployees(form)
    case 'numbers':
      return gapOfNumbers(form) ?? gapOf('parking', settings.parking)
    case 'devices':
      return gapOf('printers', settings.printers) ?? gapOf('temperature', settings.temperature)
    case 'review':
      return undefined
  }
}

function gapOfPeople({ administrator, guard }: SetUpForm): StepGap | undefined {
  const isReady = [administrator, guard].every(({ name, pin }) => name.trim() !== '' && isPinReady(pin))
  if (!isReady) return 'person'
  if (normaliseName(administrator.name) === normaliseName(guard.name)) return 'samePerson'
  // A PIN says who did something; one that two people share says nothing.
  return administrator.pin.pin === guard.pin.pin ? 'samePin' : undefined
}

function gapOfEmployees({ source, file, rows }: SetUpForm): StepGap | undefined {
  if (source === 'file' && !file) return 'file'
  return source === 'hand' && rows.some(({ name }) => name.trim() === '') ? 'employeeName' : undefined
}

function gapOfNumbers({ badges, lockers, settings }: SetUpForm): StepGap | undefined {
  const ranges = settings.visiting.custody === 'hold' ? [badges, lockers] : [badges]
  return ranges.some((range) => rangeProblem(range)) ? 'range' : undefined
}

/** Where a refused field is mended. */
export function stepOf({ field, row }: FieldProblem): Step {
  switch (field) {
    case 'name':
      return row === undefined ? 'site' : 'people'
    case 'pin':
      return 'people'
    case 'time':
      return 'calendar'
    case 'purpose':
    case 'where':
      return 'visiting'
    case 'host':
    case 'file':
      return 'employees'
    case 'vehicle':
    case 'badge':
    case 'locker':
      return 'numbers'
    default:
      return 'devices'
  }
}

/** An office that keeps no documents gives an empty range. */
const noLockers: NumberRange = { prefix: 'L', from: 1, to: 0 }

export function toInput(form: SetUpForm): InputOf<'settings.setUp'> {
  const { settings, administrator, guard, badges, lockers } = form
  return {
    settings,
    administrator: { name: administrator.name, pin: administrator.pin.pin },
    guard: { name: guard.name, pin: guard.pin.pin },
    units: unitsOf(form),
    employeesCsv: csvOf(form),
    badges,
    lockers: settings.visiting.custody === 'hold' ? lockers : noLockers,
  }
}

const heading = ['nama', 'unit', 'ruang', 'ekstensi', 'telepon']
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`

/** The chosen file as it is, or what was typed in the form of the template. */
export function csvOf({ source, file, rows }: SetUpForm): string {
  if (source === 'file') return file?.text ?? ''
  if (source === 'later') return ''
  const lines = rows.map(({ name, unit, room, extension, telephone }) => [name, unit, room, extension, telephone])
  return [heading, ...lines].map((cells) => cells.map(cell).join(';')).join('\r\n')
}
