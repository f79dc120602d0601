import type { PrinterConnection } from '../../../shared/contract/printers.ts'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import { type SettingSection, type Settings, settingSections } from '../../../shared/contract/settings.ts'
import { calendarProblems } from '../../../shared/domain/calendar-problems.ts'
import { sharedPrefixes } from '../../../shared/domain/parking.ts'
import { cleanText, optionalText, textLimits } from '../../../shared/domain/text.ts'
import { isZone, weekdays } from '../../../shared/domain/time.ts'

type Judged<Value> = { readonly value: Value; readonly problems: readonly FieldProblem[] }
type Judges = { readonly [Section in SettingSection]: (value: Settings[Section]) => Judged<Settings[Section]> }

export const sections = Object.keys(settingSections) as SettingSection[]

/**
 * Cleans what an administrator typed and names what cannot be taken. `row` counts the lines of the section's own list from 0:
 * weekdays and after them holidays (`time`), purposes (`purpose`), vehicle classes (`vehicle`), waiting places (`where`),
 * printers (`printer`).
 */
export function judgeSettings(given: Partial<Settings>): { clean: Partial<Settings>; problems: FieldProblem[] } {
  const judged = sections.flatMap((section) => judgeSection(section, given) ?? [])
  return {
    clean: Object.fromEntries(judged.map(({ section, value }) => [section, value])),
    problems: judged.flatMap(({ problems }) => problems),
  }
}

function judgeSection<Section extends SettingSection>(section: Section, given: Partial<Settings>) {
  const value = given[section]
  return value === undefined ? null : { section, ...judges[section](value) }
}

const judges: Judges = {
  office(office) {
    const name = cleanText(office.name)
    const problems: FieldProblem[] = []
    if (name === '') problems.push({ field: 'name', problem: 'empty' })
    if (!isZone(office.zone)) problems.push({ field: 'value', problem: 'not-known' })
    return { value: { ...office, name }, problems }
  },

  calendar(calendar) {
    const rowOf = (on: string) => {
      const weekday = (weekdays as readonly string[]).indexOf(on)
      return weekday >= 0 ? weekday : weekdays.length + calendar.holidays.findLastIndex(({ date }) => date === on)
    }
    const problems = calendarProblems(calendar).map(({ kind, on }) => ({
      field: 'time' as const,
      problem: kind === 'holiday-twice' ? ('taken' as const) : ('not-understood' as const),
      row: rowOf(on),
    }))
    return { value: calendar, problems }
  },

  visiting(visiting) {
    const { privacyNotice } = visiting
    const problems: FieldProblem[] = []
    if (cleanText(privacyNotice.id) === '') problems.push({ field: 'value', problem: 'empty' })
    const purposes = visiting.purposes.map((purpose) => {
      const id = cleanText(purpose.id)
      return { key: cleanText(purpose.key), id, en: cleanText(purpose.en) || id }
    })
    purposes.forEach((purpose, row) => {
      if (purpose.id === '' || purpose.key === '') problems.push({ field: 'purpose', problem: 'empty', row })
      else if (isRepeated(purposes, purpose, row)) problems.push({ field: 'purpose', problem: 'taken', row })
    })
    const waitingPlaces = visiting.waitingPlaces.map(cleanText).filter(Boolean)
    waitingPlaces.forEach((place, row) => {
      const judged = optionalText(place, textLimits.place)
      if (!judged.ok) problems.push({ field: 'where', problem: judged.problem, row })
    })
    const notice = { id: privacyNotice.id, en: cleanText(privacyNotice.en) ? privacyNotice.en : privacyNotice.id }
    return { value: { ...visiting, purposes, waitingPlaces, privacyNotice: notice }, problems }
  },

  parking(parking) {
    const classes = parking.classes.map((entry) => ({
      ...entry,
      key: cleanText(entry.key),
      name: cleanText(entry.name),
      prefix: entry.prefix.trim().toUpperCase(),
      place: cleanText(entry.place),
    }))
    const shared = sharedPrefixes(classes)
    const problems: FieldProblem[] = []
    classes.forEach((entry, row) => {
      if (entry.name === '' || entry.key === '') problems.push({ field: 'vehicle', problem: 'empty', row })
      else if (!/^[A-Z0-9]{1,4}$/.test(entry.prefix))
        problems.push({ field: 'vehicle', problem: 'not-understood', row })
      else if (shared.includes(entry.prefix) || isRepeated(classes, entry, row))
        problems.push({ field: 'vehicle', problem: 'taken', row })
      const place = optionalText(entry.place, textLimits.place)
      if (!place.ok) problems.push({ field: 'place', problem: place.problem, row })
    })
    return { value: { classes }, problems }
  },

  temperature(temperature) {
    const { thermometer } = temperature
    if (thermometer === null) return { value: temperature, problems: [] }
    const path = cleanText(thermometer.path)
    return { value: { ...temperature, thermometer: { ...thermometer, path } }, problems: emptyValue(path) }
  },

  printers(given) {
    const printers = given.map((printer) => ({
      ...printer,
      name: cleanText(printer.name),
      connection: cleanConnection(printer.connection),
    }))
    const problems: FieldProblem[] = []
    printers.forEach((printer, row) => {
      if (printer.name === '' || wayOf(printer.connection) === '')
        problems.push({ field: 'printer', problem: 'empty', row })
      else if (isRepeated(printers, printer, row) || isSharedWay(printers, printer, row))
        problems.push({ field: 'printer', problem: 'taken', row })
    })
    return { value: printers, problems }
  },

  scanners(scanners) {
    const value = scanners.map((scanner) => ({ ...scanner, path: cleanText(scanner.path) }))
    const problems: FieldProblem[] = []
    value.forEach(({ path }, row) => {
      if (path === '') problems.push({ field: 'value', problem: 'empty', row })
      else if (value.findIndex((other) => other.path === path) < row)
        problems.push({ field: 'value', problem: 'taken', row })
    })
    return { value, problems }
  },
}

function cleanConnection(connection: PrinterConnection): PrinterConnection {
  return connection.kind === 'network'
    ? { ...connection, host: cleanText(connection.host) }
    : { ...connection, path: cleanText(connection.path) }
}

/** Two drivers at one device would cut into each other's papers. */
function isSharedWay(rows: Settings['printers'], { connection }: Settings['printers'][number], row: number): boolean {
  return rows.findIndex((other) => wayOf(other.connection) === wayOf(connection)) !== row
}

function wayOf(connection: PrinterConnection): string {
  if (connection.kind !== 'network') return connection.path
  return connection.host === '' ? '' : `${connection.host.toLowerCase()}:${connection.port}`
}

function isRepeated(rows: readonly { key: string }[], { key }: { key: string }, row: number): boolean {
  return rows.findIndex((other) => other.key === key) !== row
}

function emptyValue(text: string): FieldProblem[] {
  return text === '' ? [{ field: 'value', problem: 'empty' }] : []
}
