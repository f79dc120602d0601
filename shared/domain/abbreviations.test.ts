import { expect, test } from 'vitest'
import { withAbbreviations } from './abbreviations.ts'

test.each([
  ['Pt Cahaya Logistik', 'PT Cahaya Logistik'],
  ['kpu Kota Metro', 'KPU Kota Metro'],
  ['Cv. Mitra/Ud Jaya', 'CV. Mitra/UD Jaya'],
  ['Dprd Provinsi', 'DPRD Provinsi'],
  ['PT Cahaya', 'PT Cahaya'],
  ['Bawaslu Lampung', 'Bawaslu Lampung'],
  ['Aditya Ptolemi', 'Aditya Ptolemi'],
  ['Yayasan Al Azhar bin Aji', 'Yayasan Al Azhar bin Aji'],
  ['pT', 'pT'],
  ['', ''],
])('%j is written %j', (typed, written) => {
  expect(withAbbreviations(typed)).toBe(written)
})
