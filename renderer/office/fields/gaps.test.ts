import { expect, test } from 'vitest'
import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import { defaultCalendar } from '../../../shared/domain/calendar.ts'
import { blank } from './field-props.ts'
import { gapOf } from './gaps.ts'

const office = { name: 'KPU Kota Metro', logo: null, accent: '#8a1538', zone: 'Asia/Jakarta', language: 'id' as const }
const calendar = {
  ...defaultCalendar,
  officeHours: { ...defaultCalendar.officeHours },
  cutoffs: { ...defaultCalendar.cutoffs },
  holidays: [],
}
const motorcycle = {
  key: 'motorcycle',
  kind: 'motorcycle' as const,
  name: 'Motor',
  prefix: 'M',
  capacity: 30,
  place: '',
}
const network = { kind: 'network' as const, host: '192.168.1.50', port: 9100 }
const serial = { kind: 'serial' as const, path: '/dev/ttyUSB0', usb: null, baudRate: 9600 }
const printer: PrinterConfig = {
  key: 'lobby',
  name: 'Lobi',
  connection: network,
  width: 576,
  qr: 'drawn',
  answersStatus: true,
  ending: 'cut',
  papers: ['badge-slip'],
  rollMetres: null,
}
const temperature = { threshold: 37.5, restMinutes: 5, storeValue: false, thermometer: null }

test('a chapter that is filled in has no gap', () => {
  expect(gapOf('office', office)).toBeUndefined()
  expect(gapOf('calendar', calendar)).toBeUndefined()
  expect(gapOf('parking', { classes: [motorcycle] })).toBeUndefined()
  expect(gapOf('printers', [printer, { ...printer, name: 'Gerbang', connection: serial }])).toBeUndefined()
  expect(gapOf('printers', [])).toBeUndefined()
  expect(gapOf('temperature', temperature)).toBeUndefined()
})

test('a gap is named', () => {
  expect(gapOf('office', { ...office, name: '  ' })).toBe('name')
  expect(gapOf('office', { ...office, accent: '#8a15' })).toBe('accent')
  expect(gapOf('calendar', { ...calendar, gateOpens: '' })).toBe('calendar')
  expect(gapOf('calendar', { ...calendar, gateOpens: '21:00' })).toBe('hours')
  expect(gapOf('parking', { classes: [{ ...motorcycle, capacity: blank }] })).toBe('classes')
  expect(gapOf('parking', { classes: [motorcycle, { ...motorcycle, key: 'other', prefix: 'm' }] })).toBe('prefixes')
  const printerGap = (change: Partial<PrinterConfig>) => gapOf('printers', [{ ...printer, ...change }])
  expect(printerGap({ name: ' ' })).toBe('printerName')
  expect(gapOf('printers', [printer, { ...printer, key: 'gate', name: 'lobi ' }])).toBe('printerName')
  expect(printerGap({ connection: { ...network, host: '' } })).toBe('host')
  expect(printerGap({ connection: { ...network, port: blank } })).toBe('port')
  expect(printerGap({ connection: { ...serial, path: '' } })).toBe('printerPath')
  expect(printerGap({ connection: { ...serial, baudRate: 300 } })).toBe('printerBaud')
  expect(printerGap({ connection: { kind: 'device-file', usb: null, path: '' } })).toBe('printerPath')
  expect(printerGap({ rollMetres: 0 })).toBe('roll')
  expect(gapOf('temperature', { ...temperature, threshold: blank })).toBe('threshold')
})
