import { expect, it } from 'vitest'
import { printerBench, stripes } from './testing/printer-bench.ts'

const slip = stripes(576, 700, 7)
const never = new AbortController().signal

it('prints a paper, dot by dot as it was drawn, and says so', async () => {
  await using bench = await printerBench()
  expect(await bench.print(slip)).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers).toEqual([slip])
  expect(bench.simulated.violations).toEqual([])
  expect(bench.simulated.isBusy).toBe(false)
})

it('says what was the last known state while it prints, without disturbing the paper', async () => {
  await using bench = await printerBench()
  await bench.simulated.turn({ delay: 30 })
  await bench.printer.status(never)
  const printing = bench.print(slip)
  expect(await bench.printer.status(never)).toEqual({ state: 'ready', isNearEnd: false })
  expect(bench.papers).toEqual([])
  expect(await printing).toEqual({ outcome: 'printed', isConfirmed: true })
})

it('tells how the printer is in the midst of a paper, and that it is well again once the paper is out', async () => {
  const told: string[] = []
  await using bench = await printerBench({ onStanding: ({ state }) => told.push(state) })
  await bench.simulated.turn({ rowsLeft: 200 })
  const printing = bench.print(slip)
  await expect.poll(() => told.at(-1)).toBe('paper-out')
  await bench.simulated.turn({ paper: 'plenty' })
  expect(await printing).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(told.at(-1)).toBe('ready')
})

it('sends nothing when it is called off before, and does not know when it is called off in the middle', async () => {
  await using bench = await printerBench()
  expect(await bench.print(slip, AbortSignal.abort())).toEqual({ outcome: 'not-printed', reason: 'stopped' })
  await bench.simulated.turn({ rowsLeft: 100 })
  const stop = new AbortController()
  await bench.printer.status(never)
  const printing = bench.print(slip, stop.signal)
  await expect.poll(() => bench.printer.status(never)).toEqual({ state: 'paper-out' })
  stop.abort()
  expect(await printing).toEqual({ outcome: 'unknown', reason: 'stopped' })
})

it('takes a picture that contains the printer’s own commands as a picture', async () => {
  const commands = Uint8Array.of(0x10, 0x04, 0x01, 0x1b, 0x40, 0x1d, 0x56, 0x00, 0x1d, 0x72, 0x01, 0x10, 0x04, 0x04)
  const rows = new Uint8Array(72 * 300)
  for (let at = 0; at + commands.length <= rows.length; at += commands.length) rows.set(commands, at)
  await using bench = await printerBench()
  expect(await bench.print({ width: 576, height: 300, rows })).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers).toEqual([{ width: 576, height: 300, rows }])
})
