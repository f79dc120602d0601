import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignPaper, isRollNearEnd, metresLeft, printerFor, withoutPrinter } from './printers.ts'

const kinds = ['badge-slip', 'parking-card', 'queue-slip'] as const
type Kind = (typeof kinds)[number]
type Printer = { readonly key: string; readonly papers: readonly Kind[] }

const lobby: Printer = { key: 'lobby', papers: ['badge-slip', 'queue-slip'] }
const gate: Printer = { key: 'gate', papers: ['parking-card', 'queue-slip'] }
const somePrinters = fc
  .array(fc.subarray([...kinds]), { maxLength: 4 })
  .map((lists) => lists.map((papers, at): Printer => ({ key: `p${at}`, papers })))

describe('which printer prints a paper', () => {
  test.each([
    ['badge-slip', null, [lobby, gate], 'lobby'],
    ['parking-card', null, [lobby, gate], 'gate'],
    ['queue-slip', null, [lobby, gate], 'lobby'],
    ['queue-slip', null, [gate, lobby], 'gate'],
    ['parking-card', null, [lobby], undefined],
    ['badge-slip', 'gate', [lobby, gate], 'lobby'],
    ['test', 'gate', [lobby, gate], 'gate'],
    ['test', 'attic', [lobby, gate], undefined],
    ['test', null, [], undefined],
  ] as const)('%s (of %s)', (paper, printer, printers, key) => {
    expect(printerFor({ paper, printer }, printers)?.key).toBe(key)
  })

  test('a kind is missing exactly where no printer prints it', () => {
    fc.assert(
      fc.property(somePrinters, (printers) => {
        const missing = withoutPrinter(kinds, printers)
        for (const kind of kinds)
          expect(missing.includes(kind)).toBe(printers.every(({ papers }) => !papers.includes(kind)))
      }),
    )
  })

  test('a kind that is given to a printer comes out of that one, and of no other; the rest stays where it was', () => {
    fc.assert(
      fc.property(somePrinters, fc.constantFrom(...kinds), fc.nat(), (printers, paper, at) => {
        const key = printers[at % Math.max(1, printers.length)]?.key
        if (key === undefined) return
        const given = assignPaper(printers, { key, paper, isOn: true })
        expect(given.filter(({ papers }) => papers.includes(paper)).map((printer) => printer.key)).toEqual([key])
        for (const other of kinds.filter((kind) => kind !== paper))
          expect(printerFor({ paper: other, printer: null }, given)?.key).toBe(
            printerFor({ paper: other, printer: null }, printers)?.key,
          )
        expect(withoutPrinter([paper], assignPaper(given, { key, paper, isOn: false }))).toEqual([paper])
      }),
    )
  })
})

describe('the roll', () => {
  test.each([
    [0, 30, 30, false],
    [8_000, 30, 29, false],
    [215_000, 30, 3.125, false],
    [216_000, 30, 3, true],
    [240_000, 30, 0, true],
    [999_999, 30, 0, true],
    [999_999, null, null, false],
  ] as const)('%i rows of a roll of %s m leave %s m (warning: %s)', (rows, rollMetres, left, warns) => {
    expect(metresLeft({ rows, rollMetres })).toBe(left)
    expect(isRollNearEnd({ rows, rollMetres })).toBe(warns)
  })
})
