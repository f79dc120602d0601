import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test.each([
  ['Ratna Nirmala', 'RN'],
  ['Siti  Nur Wulandari', 'SW'],
  ['hendra', 'H'],
  ['“Adi” (Pratama)', 'AP'],
  ['林 美华', '林美'],
  ['علي حسن', 'عح'],
  ['👩‍👩‍👧', '👩‍👩‍👧'],
  ['', ''],
  ['   ', ''],
])('%j gives %j', (name, expected) => {
  expect(initials(name)).toBe(expected)
})
