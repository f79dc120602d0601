import { describe, expect, test } from 'vitest'
import { type CheckStep, checkSteps, findingCodes, found, notChecked } from '../domain/self-check.ts'
import { instantAt } from '../domain/time.ts'
import { findingWords } from './finding-words.ts'
import { languages } from './index.ts'

const zone = 'Asia/Jakarta'
const wording = { language: 'id', zone } as const
const at = instantAt('2026-11-20', '07:05', zone)

test('a printer says its name, what is so, and what to do', () => {
  const finding = found('printer', 'warning', 'paper-out', { key: 'lobby', name: 'Lobi', count: 12 })
  expect(findingWords(finding, wording)).toEqual({
    title: 'Printer · Lobi',
    says: 'Kertasnya habis.',
    advice: 'Pasang gulungan baru.',
  })
})

test.each([
  [found('printer', 'good', 'ready', { key: 'a', name: 'Lobi', count: 20.4 }), 'Sisa gulungan ±\u00a020\u00a0m.'],
  [found('printer', 'warning', 'unreachable', { key: 'a', name: 'Lobi', count: 20.4 }), /^Tidak terhubung\.$/],
  [found('disk', 'good', 'room', { count: 4_312_000_000 }), '4,3\u00a0GB'],
  [found('disk', 'bad', 'full', { count: 150_000_000 }), '150\u00a0MB'],
  [found('journal', 'good', 'whole', { count: 12_345 }), '12.345 catatan'],
  [found('clock', 'good', 'steady', { at }), 'Menunjukkan 07.05.'],
  [found('clock', 'warning', 'jumped', { at }), '20 Nov 2026, 07.05'],
  [found('scanner', 'good', 'ready', { key: 'a', name: 'lobby-desk', at }), 'terakhir membaca 20 Nov 2026, 07.05'],
  [found('scanner', 'good', 'ready', { key: 'a', name: 'lobby-desk' }), 'belum membaca apa pun'],
  [notChecked('camera'), 'Belum dapat diperiksa'],
])('figures and hours are written as people write them: %o', (finding, words) => {
  expect(findingWords(finding, wording).says).toMatch(words)
})

test('a printer that is called one is not called so twice', () => {
  const finding = found('printer', 'good', 'ready', { key: 'gate', name: 'Printer gerbang' })
  expect(findingWords(finding, wording).title).toBe('Printer gerbang')
})

test('a scanner is called by where it stands', () => {
  expect(findingWords(found('scanner', 'good', 'ready', { name: 'lobby-desk' }), wording).title).toBe(
    'Pemindai kabel · Meja lobi',
  )
})

describe.each(languages)('in %s', (language) => {
  const codes = checkSteps.flatMap((step: CheckStep) => findingCodes[step].map((code) => ({ step, code })))

  test.each(codes)('$step $code is a whole sentence without gaps', ({ step, code }) => {
    const finding = { ...notChecked(step, { count: 3, at, key: 'x' }), code }
    const { says, advice } = findingWords(finding, { language, zone })
    for (const sentence of [says, advice ?? 'Nothing to do.']) expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u)
  })

  test('what only a newer version knows says at least its code', () => {
    expect(findingWords({ ...notChecked('disk'), code: 'on-fire' }, { language, zone }).says).toBe('on-fire')
  })
})
