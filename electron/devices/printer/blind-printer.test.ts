import { expect, it } from 'vitest'
import { printerBench, stripes } from './testing/printer-bench.ts'

const slip = stripes(576, 700, 7)
const never = new AbortController().signal

it('prints on a printer that answers nothing, and does not claim to know', async () => {
  await using bench = await printerBench({ answersStatus: false })
  expect(await bench.print(slip)).toEqual({ outcome: 'printed', isConfirmed: false })
  expect(bench.papers).toEqual([slip])
  expect(await bench.printer.status(never)).toEqual({ state: 'unasked' })
})

it('says unreachable where it cannot even connect', async () => {
  await using bench = await printerBench({ answersStatus: false })
  await bench.simulated.turn({ isUnreachable: true })
  expect(await bench.print(slip)).toEqual({ outcome: 'not-printed', reason: 'unreachable' })
  expect(await bench.printer.status(never)).toEqual({ state: 'unreachable' })
})

it('does not take a connection that is closed at once for a printed paper', async () => {
  await using bench = await printerBench({ answersStatus: false })
  await bench.simulated.turn({ closesAtOnce: true })
  expect(await bench.print(slip)).toEqual({ outcome: 'unknown', reason: 'connection-lost' })
})

it('does not know what came out after a reset in the middle', async () => {
  await using bench = await printerBench({ answersStatus: false })
  await bench.simulated.turn({ resetsAfter: 20_000 })
  expect(await bench.print(slip)).toEqual({ outcome: 'unknown', reason: 'connection-lost' })
})

it('loses nothing on a printer that talks although nobody asks', async () => {
  await using bench = await printerBench({ answersStatus: false })
  await bench.simulated.turn({ reportsUnasked: true })
  expect(await bench.print(slip)).toEqual({ outcome: 'printed', isConfirmed: false })
  expect(bench.papers).toEqual([slip])
})
