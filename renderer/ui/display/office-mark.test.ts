import { expect, test } from 'vitest'
import { officeMark } from './office-mark.ts'

test.each([
  ['KPU Provinsi Lampung', 'KPU'],
  ['Dinas Kesehatan Kota Metro', 'DKK'],
  ['Bawaslu', 'B'],
  ['“Rumah Pintar” Pemilu', 'RPP'],
  ['', ''],
])('%j is marked %j', (name, mark) => {
  expect(officeMark(name)).toBe(mark)
})
