import { describe, expect, test } from 'vitest'
import {
  backupFinding,
  cameraFinding,
  clockFinding,
  databaseFinding,
  diskFinding,
  journalFinding,
  printerFindings,
  scannerFindings,
  screensFinding,
  thermometerFinding,
} from './check-findings.ts'
import type { PrinterLightCode } from './printers.ts'

/** "warning paper-out": what a table says of a finding. */
const told = ({ state, code }: { readonly state: string; readonly code: string }) => `${state} ${code}`

describe('printers', () => {
  const roll = (metres: number | null) => ({ rows: 0, rollMetres: metres })
  const printer = (code: PrinterLightCode | null, counted = roll(null)) => ({
    key: 'lobby',
    name: 'Lobi',
    code,
    roll: counted,
  })
  const nearlyUsed = { rows: 28 * 8_000, rollMetres: 30 }

  test.each([
    ['answers with paper', printer('ready'), 'good ready'],
    ['tells nothing of its paper', printer('unasked'), 'good unasked'],
    ['has little paper by its sensor', printer('near-end'), 'warning near-end'],
    ['has little paper by count', printer('ready', nearlyUsed), 'warning roll-near-end'],
    ['tells nothing, and has little paper by count', printer('unasked', nearlyUsed), 'warning roll-near-end'],
    ['is out of paper, whatever the count says', printer('paper-out', roll(30)), 'warning paper-out'],
    ['is off, with little paper by count', printer('unreachable', nearlyUsed), 'warning unreachable'],
    ['did not answer in time', printer(null), 'warning unchecked'],
  ])('one that %s', (_, facts, words) => {
    expect(printerFindings([facts]).map(told)).toEqual([words])
  })

  test('each speaks for itself, with what is left on its roll', () => {
    const gate = { ...printer('paper-out'), key: 'gate', name: 'Gerbang' }
    expect(printerFindings([printer('ready', { rows: 80_000, rollMetres: 30 }), gate])).toMatchObject([
      { key: 'lobby', state: 'good', count: 20 },
      { key: 'gate', state: 'warning', name: 'Gerbang', count: null },
    ])
  })

  test('an office without one needs none', () => {
    expect(printerFindings([]).map(told)).toEqual(['off none'])
  })
})

describe('the thermometer', () => {
  const facts = { status: 'ready', lacksOffset: false, tried: 'answered' } as const
  test.each([
    ['answers', facts, 'good ready'],
    ['is none', 'none', 'off off'],
    ['is unplugged', { ...facts, status: 'not-found' }, 'warning not-found'],
    ['went away while it was tried', { ...facts, tried: 'offline' }, 'warning not-found'],
    ['has an open port and says nothing', { ...facts, tried: 'silent' }, 'warning silent'],
    [
      'is silent, and its port is being opened anew',
      { ...facts, status: 'starting', tried: 'silent' },
      'warning silent',
    ],
    ['speaks another language', { ...facts, tried: 'garbled' }, 'warning garbled'],
    ['has not been opened yet', { ...facts, status: 'off' }, 'warning starting'],
    ['tells the skin, and nobody knows its offset', { ...facts, lacksOffset: true }, 'warning no-offset'],
    ['hung', null, 'warning unchecked'],
  ] as const)('that %s', (_, given, words) => {
    expect(told(thermometerFinding(given))).toBe(words)
  })
})

describe('the camera of the kiosk', () => {
  test.each([
    ['gave a picture', { kiosks: 1, reports: ['running'], takesPhotos: true }, 'good running'],
    ['was asked of nobody', { kiosks: 0, reports: [], takesPhotos: true }, 'warning no-kiosk'],
    ['was not answered for', { kiosks: 1, reports: [], takesPhotos: true }, 'warning no-report'],
    ['answered at one kiosk of two', { kiosks: 2, reports: ['running'], takesPhotos: true }, 'warning no-report'],
    ['fails at one kiosk of two', { kiosks: 2, reports: ['running', 'busy'], takesPhotos: true }, 'warning busy'],
    ['is with a guest', { kiosks: 1, reports: ['in-use'], takesPhotos: true }, 'warning in-use'],
    [
      'works at one kiosk, a guest at the other',
      { kiosks: 2, reports: ['in-use', 'running'], takesPhotos: true },
      'good running',
    ],
    ['is missing where guests are photographed', { kiosks: 1, reports: ['none'], takesPhotos: true }, 'warning none'],
    ['is missing where nobody is', { kiosks: 1, reports: ['none'], takesPhotos: false }, 'off not-needed'],
    [
      'is broken where nobody is photographed',
      { kiosks: 1, reports: ['frozen'], takesPhotos: false },
      'warning frozen',
    ],
  ] as const)('that %s', (_, facts, words) => {
    expect(told(cameraFinding(facts))).toBe(words)
  })
})

test('scanners on cables speak for themselves; an office without one needs none', () => {
  const at = { key: 's1', place: 'lobby-desk', lastAt: 5 }
  expect(scannerFindings([])).toMatchObject([{ state: 'off', code: 'off' }])
  expect(
    scannerFindings([
      { ...at, status: 'ready' },
      { ...at, key: 's2', place: 'gate-desk', status: 'not-found', lastAt: null },
    ]),
  ).toMatchObject([
    { state: 'good', code: 'ready', name: 'lobby-desk', at: 5 },
    { state: 'warning', code: 'not-found', key: 's2', name: 'gate-desk' },
  ])
})

test.each([
  ['kiosk and desk', { kiosk: 1, desk: 1, host: 4 }, 'good open'],
  ['no kiosk', { kiosk: 0, desk: 1, host: 0 }, 'warning no-kiosk'],
  ['no desk', { kiosk: 1, desk: 0, host: 0 }, 'warning no-desk'],
])('screens: %s', (_, open, words) => {
  expect(told(screensFinding(open))).toBe(words)
})

describe('the clock', () => {
  const minute = 60_000
  const facts = {
    now: 1_000 * minute,
    newestEntryAt: 999 * minute,
    closedAheadAt: null,
    jumpedAt: null,
    shiftedMs: 0,
    syncedAt: null,
  }
  test.each([
    ['goes on', facts, 'good steady'],
    ['belongs to a new register', { ...facts, newestEntryAt: null }, 'good steady'],
    ['nobody watched', { ...facts, shiftedMs: null }, 'good not-behind'],
    ['was set by a time server', { ...facts, syncedAt: 900 * minute }, 'good synced'],
    ['stands seconds before the newest entry', { ...facts, newestEntryAt: 1_000.5 * minute }, 'good steady'],
    ['stands before the newest entry', { ...facts, newestEntryAt: 1_002 * minute }, 'warning behind-entry'],
    [
      'stands before the last closing',
      { ...facts, newestEntryAt: 1_002 * minute, closedAheadAt: 1_100 * minute },
      'bad behind-closing',
    ],
    ['jumped a while ago', { ...facts, jumpedAt: 990 * minute }, 'warning jumped'],
    ['was put forward bit by bit', { ...facts, shiftedMs: 61_000 }, 'warning shifted'],
    ['was put back bit by bit', { ...facts, shiftedMs: -61_000 }, 'warning shifted'],
    ['was corrected by a second', { ...facts, shiftedMs: 1_000 }, 'good steady'],
  ])('that %s', (_, given, words) => {
    expect(told(clockFinding(given))).toBe(words)
  })
})

test.each([
  ['is whole and takes writes', { isWhole: true, takesWrites: true }, 'good whole'],
  ['is whole, and nobody tried to write', { isWhole: true, takesWrites: null }, 'good readable'],
  ['is damaged', { isWhole: false, takesWrites: true }, 'bad damaged'],
  ['takes no writes', { isWhole: true, takesWrites: false }, 'bad no-write'],
  ['took too long', null, 'warning unchecked'],
])('the file that %s', (_, facts, words) => {
  expect(told(databaseFinding(facts))).toBe(words)
})

test.each([
  ['is whole', { chain: { entries: 7, brokenAt: null }, lostAt: null }, 'good whole', 7],
  ['was changed', { chain: { entries: 2, brokenAt: 3 }, lostAt: null }, 'bad broken', 3],
  ['was changed and has lost its end', { chain: { entries: 2, brokenAt: 3 }, lostAt: 5 }, 'bad broken', 3],
  ['has lost its end', { chain: { entries: 7, brokenAt: null }, lostAt: 5 }, 'warning lost', null],
  ['took too long', null, 'warning unchecked', null],
])('the journal that %s', (_, facts, words, count) => {
  const finding = journalFinding(facts)
  expect([told(finding), finding.count]).toEqual([words, count])
})

test.each([
  [null, 'warning none'],
  ['2026-11-20', 'good today'],
  ['2026-11-19', 'good yesterday'],
  ['2026-11-18', 'warning old'],
  ['2026-10-20', 'warning old'],
])('the newest copy of %s', (newest, words) => {
  expect(told(backupFinding(newest, '2026-11-20'))).toBe(words)
})

const gigabyte = 1_000_000_000
test.each([
  ['plenty', { freeBytes: 50 * gigabyte, registerBytes: gigabyte / 100 }, 'good room'],
  ['little', { freeBytes: 0.9 * gigabyte, registerBytes: gigabyte / 100 }, 'warning low'],
  [
    'too little for two copies of a large register',
    { freeBytes: 5 * gigabyte, registerBytes: 3 * gigabyte },
    'warning low',
  ],
  ['next to nothing', { freeBytes: 0.19 * gigabyte, registerBytes: gigabyte / 100 }, 'bad full'],
  ['unknown', null, 'warning unchecked'],
])('room on the disk: %s', (_, facts, words) => {
  expect(told(diskFinding(facts))).toBe(words)
})
