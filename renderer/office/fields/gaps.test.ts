import { expect, test } from 'vitest'
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
const motorcycle = { key: 'motorcycle', kind: 'motorcycle' as const, name: 'Motor', prefix: 'M', capacity: 30 }
const printer = { host: '192.168.1.50', port: 9100, width: 576 as const, answersStatus: true }
const temperature = { threshold: 37.5, restMinutes: 5, storeValue: false, thermometer: null }

test('a chapter that is filled in has no gap', () => {
  expect(gapOf('office', office)).toBeUndefined()
  expect(gapOf('calendar', calendar)).toBeUndefined()
  expect(gapOf('parking', { classes: [motorcycle] })).toBeUndefined()
  expect(gapOf('printer', printer)).toBeUndefined()
  expect(gapOf('printer', null)).toBeUndefined()
  expect(gapOf('temperature', temperature)).toBeUndefined()
})

test('a gap is named', () => {
  expect(gapOf('office', { ...office, name: '  ' })).toBe('name')
  expect(gapOf('office', { ...office, accent: '#8a15' })).toBe('accent')
  expect(gapOf('calendar', { ...calendar, gateOpens: '' })).toBe('calendar')
  expect(gapOf('calendar', { ...calendar, gateOpens: '21:00' })).toBe('hours')
  expect(gapOf('parking', { classes: [{ ...motorcycle, capacity: blank }] })).toBe('classes')
  expect(gapOf('parking', { classes: [motorcycle, { ...motorcycle, key: 'other', prefix: 'm' }] })).toBe('prefixes')
  expect(gapOf('printer', { ...printer, host: '' })).toBe('host')
  expect(gapOf('printer', { ...printer, port: blank })).toBe('port')
  expect(gapOf('temperature', { ...temperature, threshold: blank })).toBe('threshold')
})
