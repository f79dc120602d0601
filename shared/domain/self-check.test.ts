import { expect, test } from 'vitest'
import { found, isCheckDue, lightOf, notChecked, worstFirst } from './self-check.ts'
import { instantAt } from './time.ts'

const good = found('database', 'good', 'whole')
const off = found('scanner', 'off', 'off')
const warning = found('printer', 'warning', 'paper-out', { key: 'lobby', name: 'Lobi' })
const bad = found('disk', 'bad', 'full')

test.each([
  ['all is well', [good, good], 'good'],
  ['a thing that the site does not have changes nothing', [good, off], 'good'],
  ['one thing to look at', [good, warning, off], 'warning'],
  ['what could not be checked is no proof', [good, notChecked('camera')], 'warning'],
  ['one thing that must not be, among much that is well', [good, warning, bad, good], 'bad'],
  ['nothing was looked at', [], 'off'],
] as const)('%s: the light is %s', (_, findings, light) => {
  expect(lightOf(findings)).toBe(light)
})

test('what needs a hand stands first, the rest as the guard walks', () => {
  const other = found('journal', 'good', 'whole')
  expect(worstFirst([good, off, warning, other, bad])).toEqual([bad, warning, good, other, off])
})

const zone = 'Asia/Jakarta'
const at = (date: string, time: string) => instantAt(date, time, zone)

test.each([
  ['was never run', null, '07:30', true],
  ['was run yesterday', at('2026-11-19', '07:40'), '07:30', true],
  ['was run late last night', at('2026-11-19', '23:59'), '06:00', true],
  ['was run today', at('2026-11-20', '05:50'), '07:30', false],
  ['was not run, and it is past noon', null, '12:00', false],
  ['was not run, and it is night', null, '03:59', false],
  ['was run by a clock that ran ahead', at('2026-12-24', '07:00'), '07:30', true],
] as const)('the desk reminds of a check that %s', (_, last, time, isDue) => {
  expect(isCheckDue(last, at('2026-11-20', time), zone)).toBe(isDue)
})
