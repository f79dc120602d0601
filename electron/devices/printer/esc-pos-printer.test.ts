import { expect, it } from 'vitest'
import { printerBench, stripes } from './testing/printer-bench.ts'

const slip = stripes(576, 700, 7)
const other = stripes(576, 300, 11)
const never = new AbortController().signal

it('prints a paper, dot by dot as it was drawn, and says so', async () => {
  await using bench = await printerBench()
  expect(await bench.print(slip)).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers).toEqual([slip])
  expect(bench.simulated.violations).toEqual([])
  expect(bench.simulated.isBusy).toBe(false)
})

it('prints several papers in the order in which they were given', async () => {
  await using bench = await printerBench()
  const results = await Promise.all([bench.print(slip), bench.print(other), bench.print(slip)])
  expect(results.map((result) => result.outcome)).toEqual(['printed', 'printed', 'printed'])
  expect(bench.papers).toEqual([slip, other, slip])
})

it('says unreachable when nobody listens, and prints when the printer is back', async () => {
  await using bench = await printerBench()
  await bench.simulated.turn({ isUnreachable: true })
  expect(await bench.print(slip)).toEqual({ outcome: 'not-printed', reason: 'unreachable' })
  expect(await bench.printer.status(never)).toEqual({ state: 'unreachable' })
  await bench.simulated.turn({ isUnreachable: false })
  expect(await bench.print(slip)).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers).toEqual([slip])
})

it.each([
  [{ paper: 'out' }, 'paper-out'],
  [{ isCoverOpen: true }, 'cover-open'],
  [{ isCutterJammed: true }, 'cutter-error'],
] as const)('sends nothing to a printer that has %o, and names it', async (fault, reason) => {
  await using bench = await printerBench()
  await bench.simulated.turn(fault)
  expect(await bench.print(slip)).toEqual({ outcome: 'not-printed', reason })
  expect(await bench.printer.status(never)).toEqual({ state: reason })
  await bench.simulated.turn({ paper: 'plenty', isCoverOpen: false, isCutterJammed: false })
  expect(bench.papers).toEqual([])
  expect(await bench.print(slip)).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers).toEqual([slip])
})

it('warns of a roll near its end and prints all the same', async () => {
  await using bench = await printerBench()
  expect(await bench.printer.status(never)).toEqual({ state: 'ready', isNearEnd: false })
  await bench.simulated.turn({ paper: 'near-end' })
  expect(await bench.printer.status(never)).toEqual({ state: 'ready', isNearEnd: true })
  expect(await bench.print(slip)).toEqual({ outcome: 'printed', isConfirmed: true })
})

it('waits for new paper when the roll ends in the middle, and finishes the same paper', async () => {
  await using bench = await printerBench()
  await bench.simulated.turn({ rowsLeft: 300 })
  await bench.printer.status(never)
  const printing = bench.print(slip)
  await expect.poll(() => bench.printer.status(never)).toEqual({ state: 'paper-out' })
  expect(bench.papers).toEqual([])
  await bench.simulated.turn({ paper: 'plenty' })
  expect(await printing).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers).toEqual([slip])
})

it('does not know what came out when nobody brings new paper', async () => {
  await using bench = await printerBench({ timing: { trouble: 300 } })
  await bench.simulated.turn({ rowsLeft: 300 })
  expect(await bench.print(slip)).toEqual({ outcome: 'unknown', reason: 'paper-out' })
})

it('does not know what came out of a printer that took the paper and fell silent', async () => {
  await using bench = await printerBench({ timing: { answer: 500, confirm: 300, perKilobyte: 0 } })
  await bench.simulated.turn({ isSilent: true })
  expect(await bench.print(slip)).toEqual({ outcome: 'unknown', reason: 'silent' })
  expect(bench.papers).toEqual([slip])
})

it('sends nothing to a printer that does not even say how it is', async () => {
  await using bench = await printerBench({ timing: { answer: 50 } })
  await bench.simulated.turn({ isDeaf: true })
  expect(await bench.print(slip)).toEqual({ outcome: 'not-printed', reason: 'no-answer' })
  expect(await bench.printer.status(never)).toEqual({ state: 'no-answer' })
  await bench.simulated.turn({ isDeaf: false })
  expect(bench.papers).toEqual([])
})

it('has sent nothing when the printer closes the connection at once', async () => {
  await using bench = await printerBench()
  await bench.simulated.turn({ closesAtOnce: true })
  expect(await bench.print(slip)).toEqual({ outcome: 'not-printed', reason: 'no-answer' })
  expect(bench.papers).toEqual([])
})

it('loses nothing when the printer talks unasked all the time', async () => {
  await using bench = await printerBench()
  await bench.simulated.turn({ reportsUnasked: true, delay: 2 })
  for (let time = 0; time < 5; time++)
    expect(await bench.print(slip)).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers).toEqual([slip, slip, slip, slip, slip])
})

it('does not know what came out after a reset in the middle, and keeps the next paper clean of the rest', async () => {
  await using bench = await printerBench()
  await bench.simulated.turn({ resetsAfter: 20_000 })
  expect(await bench.print(slip)).toEqual({ outcome: 'unknown', reason: 'connection-lost' })
  expect(await bench.print(other)).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers.at(-1)).toEqual(other)
  expect(bench.papers).toHaveLength(2)
  expect(bench.simulated.violations).toEqual([])
})

it('does not take the late answer for one paper as the confirmation of the next', async () => {
  await using bench = await printerBench({ timing: { trouble: 200 } })
  await bench.simulated.turn({ rowsLeft: 300 })
  expect(await bench.print(slip)).toEqual({ outcome: 'unknown', reason: 'paper-out' })
  await bench.simulated.turn({ paper: 'plenty', delay: 20 })
  const printing = bench.print(other)
  expect(await printing).toEqual({ outcome: 'printed', isConfirmed: true })
  expect(bench.papers).toEqual([slip, other])
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
