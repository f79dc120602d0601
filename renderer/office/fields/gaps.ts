import type { PrinterConnection } from '../../../shared/contract/printers.ts'
import type { SettingSection, Settings } from '../../../shared/contract/settings.ts'
import { calendarProblems } from '../../../shared/domain/calendar-problems.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { sharedPrefixes } from '../../../shared/domain/parking.ts'
import { cleanText } from '../../../shared/domain/text.ts'
import { parseHex } from '../../ui/theme/accent.ts'

/** What keeps a chapter from being saved, as a key of the words; undefined when the server may judge it. */
type Gaps = { readonly [Section in SettingSection]: (value: Settings[Section]) => Gap | undefined }
export type Gap =
  | 'name'
  | 'accent'
  | 'calendar'
  | 'hours'
  | 'purposes'
  | 'notice'
  | 'idle'
  | 'pinFresh'
  | 'classes'
  | 'prefixes'
  | 'threshold'
  | 'rest'
  | 'path'
  | 'thermometer'
  | 'printerName'
  | 'host'
  | 'port'
  | 'printerPath'
  | 'printerBaud'
  | 'roll'
  | 'scannerPath'
  | 'baudRate'

const isEmpty = (text: string) => cleanText(text) === ''
const within = (value: number, from: number, to: number) => value >= from && value <= to

const gaps: Gaps = {
  office({ name, accent }) {
    if (isEmpty(name)) return 'name'
    return /^#[0-9a-f]{6}$/i.test(accent) && parseHex(accent) ? undefined : 'accent'
  },
  calendar(calendar) {
    const times = [
      calendar.gateOpens,
      ...Object.values(calendar.cutoffs),
      ...Object.values(calendar.officeHours).flatMap((hours) => (hours ? [hours.opens, hours.closes] : [])),
      ...calendar.holidays.map(({ date }) => date),
    ]
    if (times.includes('')) return 'calendar'
    return calendarProblems(calendar).length > 0 ? 'hours' : undefined
  },
  visiting(visiting) {
    if (visiting.purposes.length === 0 || visiting.purposes.some(({ id }) => isEmpty(id))) return 'purposes'
    if (isEmpty(visiting.privacyNotice.id)) return 'notice'
    if (!within(visiting.idleSeconds, 15, 600)) return 'idle'
    return within(visiting.pinFreshMinutes, 1, 120) ? undefined : 'pinFresh'
  },
  parking({ classes }) {
    const isUnfit = classes.some(({ name, prefix, capacity }) => {
      return isEmpty(name) || !/^[A-Za-z0-9]{1,4}$/.test(prefix.trim()) || !within(capacity, 0, 10_000)
    })
    if (isUnfit) return 'classes'
    return sharedPrefixes(classes).length > 0 ? 'prefixes' : undefined
  },
  temperature({ threshold, restMinutes, thermometer }) {
    if (!within(threshold, 35, 42)) return 'threshold'
    if (!within(restMinutes, 1, 60)) return 'rest'
    if (!thermometer) return undefined
    if (isEmpty(thermometer.path)) return 'path'
    const isFit = thermometer.baudRate === null || within(thermometer.baudRate, 1200, 921_600)
    return isFit && within(thermometer.offset, -5, 5) ? undefined : 'thermometer'
  },
  printers(printers) {
    const names = printers.map(({ name }) => cleanText(name).toLowerCase())
    if (names.includes('') || new Set(names).size < names.length) return 'printerName'
    for (const { connection, rollMetres } of printers) {
      const gap = gapOfConnection(connection)
      if (gap) return gap
      if (rollMetres !== null && !within(rollMetres, 1, 300)) return 'roll'
    }
    return undefined
  },
  scanners(scanners) {
    if (scanners.some(({ path }) => isEmpty(path))) return 'scannerPath'
    return scanners.every(({ baudRate }) => within(baudRate, 1200, 921_600)) ? undefined : 'baudRate'
  },
}

function gapOfConnection(connection: PrinterConnection): Gap | undefined {
  switch (connection.kind) {
    case 'network':
      if (isEmpty(connection.host)) return 'host'
      return within(connection.port, 1, 65_535) ? undefined : 'port'
    case 'serial':
      if (isEmpty(connection.path)) return 'printerPath'
      return within(connection.baudRate, 1200, 921_600) ? undefined : 'printerBaud'
    case 'device-file':
      return isEmpty(connection.path) ? 'printerPath' : undefined
    default:
      return assertNever(connection)
  }
}

export function gapOf<Section extends SettingSection>(section: Section, value: Settings[Section]): Gap | undefined {
  return gaps[section](value)
}
