import { expect, test } from 'vitest'
import {
  formatClockTime,
  formatDate,
  formatDateTime,
  formatDay,
  formatDuration,
  formatNumber,
  formatPlate,
  formatRoom,
  formatShortDate,
  formatTelephone,
  formatTemperature,
  formatTime,
} from './format.ts'

const friday = Date.parse('2026-11-20T02:41:00Z')
const lampung = { language: 'id', zone: 'Asia/Jakarta' } as const
const english = { language: 'en', zone: 'Asia/Jakarta' } as const

test('the same instant reads by the wall clock of its site', () => {
  expect(formatTime(friday, { ...lampung, named: true })).toBe('09.41 WIB')
  expect(formatTime(friday, { language: 'id', zone: 'Asia/Makassar', named: true })).toBe('10.41 WITA')
  expect(formatTime(friday, { language: 'id', zone: 'Asia/Jayapura', named: true })).toBe('11.41 WIT')
  expect(formatTime(friday, { ...english, named: true })).toBe('09:41 WIB')
})

test('a time of the calendar takes the mark of the language', () => {
  expect(formatClockTime('21:00', 'id')).toBe('21.00')
  expect(formatClockTime('21:00', 'en')).toBe('21:00')
})

test('midnight is 00, not 24', () => {
  expect(formatTime(Date.parse('2026-11-20T17:00:00Z'), lampung)).toBe('00.00')
})

test('dates are written as people write them', () => {
  expect(formatDay(friday, lampung)).toBe('Jumat, 20 November')
  expect(formatDate(friday, lampung)).toBe('Jumat, 20 November 2026')
  expect(formatShortDate(friday, lampung)).toBe('20 Nov 2026')
  expect(formatDateTime(friday, lampung)).toBe('20 Nov 2026, 09.41')
  expect(formatDay(friday, english)).toBe('Friday, 20 November')
  expect(formatDate(friday, english)).toBe('Friday, 20 November 2026')
})

test('numbers take the mark of the language', () => {
  expect(formatTemperature(36.44, 'id')).toBe('36,4\u00a0°C')
  expect(formatTemperature(36.44, 'en')).toBe('36.4\u00a0°C')
  expect(formatNumber(12345, 'id')).toBe('12.345')
})

test.each([
  [-5, '0 detik', '0 dtk'],
  [999, '0 detik', '0 dtk'],
  [72_000, '1 menit 12 detik', '1 mnt 12 dtk'],
  [120_000, '2 menit', '2 mnt'],
  [3_600_000 + 59_000, '1 jam', '1 jam'],
  [(4 * 60 + 22) * 60_000 + 30_000, '4 jam 22 menit', '4 jam 22 mnt'],
  [26 * 3_600_000, '1 hari 2 jam', '1 hr 2 jam'],
])('%d ms is %j, in short %j', (ms, long, short) => {
  expect(formatDuration(ms, 'id')).toBe(long)
  expect(formatDuration(ms, 'id', 'short')).toBe(short)
})

test.each([
  ['104', 'Ruang 104', 'Room 104'],
  ['B.12', 'Ruang B.12', 'Room B.12'],
  ['2-03', 'Ruang 2-03', 'Room 2-03'],
  ['Aula lantai 2', 'Aula lantai 2', 'Aula lantai 2'],
  ['Ruang 104', 'Ruang 104', 'Ruang 104'],
  ['', '', ''],
])('the room %j is said as %j, in English %j', (room, indonesian, english) => {
  expect(formatRoom(room, 'id')).toBe(indonesian)
  expect(formatRoom(room, 'en')).toBe(english)
})

test.each([
  ['081234567890', '0812 3456 7890'],
  ['+6281234567890', '0812 3456 7890'],
  ['0812-0000-3001', '0812 0000 3001'],
  ['0812345678', '0812 345 678'],
  ['0812 3456 789', '0812 3456 789'],
  ['0812345678901', '0812 3456 78901'],
  ['02134567890', '021 3456 7890'],
  ['(0721) 481-234', '0721 481 234'],
  ['+65 9123 4567', '+6591234567'],
  ['7123456', '7123456'],
  ['ext. 12', 'ext. 12'],
  ['', ''],
])('the telephone %j is shown as %j', (kept, shown) => {
  expect(formatTelephone(kept)).toBe(shown)
})

test('a plate is shown as it is painted, and whatever is none as it was typed', () => {
  expect(formatPlate('be1234ab')).toBe('BE 1234 AB')
  expect(formatPlate('3251-00')).toBe('3251-00')
  expect(formatPlate('mobil merah')).toBe('mobil merah')
})
