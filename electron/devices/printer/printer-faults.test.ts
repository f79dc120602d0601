import { describe, expect, it } from 'vitest'
import { type Cable, printerBench, stripes } from './testing/printer-bench.ts'

/**
 * Everything that printers are known to do, through the real driver and a real cable: a socket, a pseudo-terminal as serial port and as
 * device file, a FIFO as a device that cannot answer. Each row says what must be on paper and what the driver may claim.
 */
type Bench = Awaited<ReturnType<typeof printerBench>>
type Row = {
  readonly fault: string
  readonly cables: readonly Cable[]
  readonly wishes?: Parameters<typeof printerBench>[0]
  readonly play: (bench: Bench, cable: Cable) => Promise<void>
}

const answering = ['network', 'serial', 'device file'] as const
const every = [...answering, 'one-way device file'] as const
const slip = stripes(384, 500, 7)
const other = stripes(384, 300, 11)
const confirmed = { outcome: 'printed', isConfirmed: true }
const unconfirmed = { outcome: 'printed', isConfirmed: false }
const never = new AbortController().signal

/** What a printer says that can answer, and of one that cannot, that it took every byte. */
const printedOn = (cable: Cable) => (cable === 'one-way device file' ? unconfirmed : confirmed)

const rows: readonly Row[] = [
  {
    fault: 'nothing is wrong',
    cables: every,
    play: async ({ print, papers }, cable) => {
      expect(await print(slip)).toEqual(printedOn(cable))
      await expect.poll(() => papers).toEqual([slip])
    },
  },
  {
    fault: 'refused: nobody is there',
    cables: every,
    play: async ({ print, papers, printer, simulated }, cable) => {
      await simulated.turn({ isUnreachable: true })
      expect(await print(slip)).toEqual({ outcome: 'not-printed', reason: 'unreachable' })
      expect(await printer.status(never)).toEqual({ state: 'unreachable' })
      await simulated.turn({ isUnreachable: false })
      expect(await print(slip)).toEqual(printedOn(cable))
      await expect.poll(() => papers).toEqual([slip])
    },
  },
  {
    fault: 'accepts and closes',
    cables: ['network'],
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ closesAtOnce: true })
      expect(await print(slip)).toEqual({ outcome: 'not-printed', reason: 'no-answer' })
      expect(papers).toEqual([])
    },
  },
  {
    fault: 'accepts and closes, and cannot answer',
    cables: ['network'],
    wishes: { answersStatus: false },
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ closesAtOnce: true })
      expect(await print(slip)).toEqual({ outcome: 'unknown', reason: 'connection-lost' })
      expect(papers).toHaveLength(0)
    },
  },
  {
    fault: 'accepts and never reads',
    cables: answering,
    wishes: { timing: { answer: 100 } },
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ readsNothing: true })
      expect(await print(slip)).toEqual({ outcome: 'not-printed', reason: 'no-answer' })
      expect(papers).toEqual([])
    },
  },
  {
    fault: 'accepts and never reads, and cannot answer',
    cables: every,
    wishes: { answersStatus: false, timing: { confirm: 1_000 } },
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ readsNothing: true })
      expect(await print(stripes(384, 170_000, 7))).toEqual({ outcome: 'unknown', reason: 'silent' })
      expect(papers).toEqual([])
    },
  },
  {
    fault: 'resets half-way, and the next paper is clean of the rest',
    cables: every,
    play: async ({ print, papers, simulated }, cable) => {
      await simulated.turn({ resetsAfter: 10_000 })
      // Longer than what Linux takes for a FIFO without asking its reader.
      expect(await print(stripes(384, 3_000, 7))).toEqual({ outcome: 'unknown', reason: 'connection-lost' })
      await simulated.stop()
      await simulated.start()
      expect(await print(other)).toEqual(printedOn(cable))
      await expect.poll(() => papers.at(-1)).toEqual(other)
      expect(papers).toHaveLength(2)
      expect(simulated.violations).toEqual([])
    },
  },
  {
    fault: 'resets half-way on a printer without a cutter: the rest is fed out, and no cut is sent',
    cables: every,
    wishes: { ending: 'tear' },
    play: async ({ print, papers, simulated }, cable) => {
      await simulated.turn({ resetsAfter: 10_000 })
      expect(await print(stripes(384, 3_000, 7))).toEqual({ outcome: 'unknown', reason: 'connection-lost' })
      await simulated.stop()
      await simulated.start()
      expect(await print(other)).toEqual(printedOn(cable))
      await expect.poll(() => papers.at(-1)).toEqual(other)
      expect(papers).toHaveLength(2)
      expect(simulated.violations).toEqual([])
    },
  },
  ...(
    [
      ['paper out before', { paper: 'out' }, 'paper-out'],
      ['cover open', { isCoverOpen: true }, 'cover-open'],
      ['cutter error', { isCutterJammed: true }, 'cutter-error'],
    ] as const
  ).map(
    ([fault, knobs, reason]): Row => ({
      fault,
      cables: answering,
      play: async ({ print, papers, printer, simulated }) => {
        await simulated.turn(knobs)
        expect(await print(slip)).toEqual({ outcome: 'not-printed', reason })
        expect(await printer.status(never)).toEqual({ state: reason })
        await simulated.turn({ paper: 'plenty', isCoverOpen: false, isCutterJammed: false })
        expect(papers).toEqual([])
        expect(await print(slip)).toEqual(confirmed)
        expect(papers).toEqual([slip])
      },
    }),
  ),
  {
    fault: 'paper out during: the same paper is finished on the new roll',
    cables: answering,
    play: async ({ print, papers, printer, simulated }) => {
      await simulated.turn({ rowsLeft: 200 })
      await printer.status(never)
      const printing = print(slip)
      await expect.poll(() => printer.status(never), { timeout: 10_000 }).toEqual({ state: 'paper-out' })
      expect(papers).toEqual([])
      await simulated.turn({ paper: 'plenty' })
      expect(await printing).toEqual(confirmed)
      expect(papers).toEqual([slip])
    },
  },
  {
    fault: 'paper out during, and nobody brings any',
    cables: answering,
    wishes: { timing: { trouble: 2_000 } },
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ rowsLeft: 200 })
      expect(await print(slip)).toEqual({ outcome: 'unknown', reason: 'paper-out' })
      expect(papers).toEqual([])
    },
  },
  {
    fault: 'near end',
    cables: answering,
    play: async ({ print, printer, simulated }) => {
      expect(await printer.status(never)).toEqual({ state: 'ready', isNearEnd: false })
      await simulated.turn({ paper: 'near-end' })
      expect(await printer.status(never)).toEqual({ state: 'ready', isNearEnd: true })
      expect(await print(slip)).toEqual(confirmed)
    },
  },
  {
    fault: 'unsolicited status bytes',
    cables: answering,
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ reportsUnasked: true, delay: 2 })
      for (let time = 0; time < 3; time++) expect(await print(slip)).toEqual(confirmed)
      expect(papers).toEqual([slip, slip, slip])
    },
  },
  {
    fault: 'unsolicited status bytes from a printer that cannot answer',
    cables: answering,
    wishes: { answersStatus: false },
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ reportsUnasked: true })
      expect(await print(slip)).toEqual(unconfirmed)
      await expect.poll(() => papers).toEqual([slip])
    },
  },
  {
    fault: 'no status at all, though it should answer',
    cables: answering,
    wishes: { timing: { answer: 100 } },
    play: async ({ print, papers, printer, simulated }) => {
      await simulated.turn({ isMute: true })
      expect(await print(slip)).toEqual({ outcome: 'not-printed', reason: 'no-answer' })
      expect(await printer.status(never)).toEqual({ state: 'no-answer' })
      expect(papers).toEqual([])
    },
  },
  {
    fault: 'no status at all, as set up',
    cables: every,
    wishes: { answersStatus: false },
    play: async ({ print, papers, printer, simulated }) => {
      await simulated.turn({ isMute: true })
      expect(await print(slip)).toEqual(unconfirmed)
      await expect.poll(() => papers).toEqual([slip])
      expect(await printer.status(never)).toEqual({ state: 'unasked' })
    },
  },
  {
    fault: 'takes the paper and falls silent',
    cables: answering,
    wishes: { timing: { answer: 500, confirm: 300, perKilobyte: 0 } },
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ isSilent: true })
      expect(await print(slip)).toEqual({ outcome: 'unknown', reason: 'silent' })
      expect(papers).toEqual([slip])
    },
  },
  {
    fault: 'slow 9600-baud reader: the paper takes longer than any other patience',
    cables: ['serial'],
    wishes: { baudRate: 9600, timing: { confirm: 500, perKilobyte: 0, answer: 500 } },
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ bytesPerSecond: 960 })
      const small = stripes(384, 60, 7)
      expect(await print(small)).toEqual(confirmed)
      expect(papers).toEqual([small])
    },
  },
  {
    fault: 'slow 9600-baud reader behind a socket: its word comes too late, and nothing comes twice or never',
    cables: ['network'],
    wishes: { timing: { confirm: 500, perKilobyte: 0 } },
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ bytesPerSecond: 960 })
      const [first, second] = [stripes(384, 60, 7), stripes(384, 60, 11)]
      expect(await print(first)).toEqual({ outcome: 'unknown', reason: 'silent' })
      await expect.poll(() => papers, { timeout: 20_000 }).toEqual([first])
      // What clears away the rest of the first takes its time as well.
      expect(await print(second)).toEqual({ outcome: 'unknown', reason: 'silent' })
      await expect.poll(() => papers, { timeout: 20_000 }).toEqual([first, second])
      await simulated.turn({ bytesPerSecond: null })
      expect(await print(other)).toEqual(confirmed)
      expect(papers).toEqual([first, second, other])
    },
  },
  {
    fault: '12 MB job',
    cables: ['network', 'device file', 'one-way device file'],
    wishes: { width: 576 },
    play: async ({ print, papers }, cable) => {
      const huge = stripes(576, 170_000, 13)
      expect(await print(huge)).toEqual(printedOn(cable))
      await expect.poll(() => papers.length, { timeout: 60_000 }).toBe(1)
      expect(Buffer.compare(papers[0]?.rows ?? new Uint8Array(), huge.rows)).toBe(0)
    },
  },
  {
    fault: 'power cycle between two jobs',
    cables: every,
    play: async ({ print, papers, simulated }, cable) => {
      expect(await print(slip)).toEqual(printedOn(cable))
      await expect.poll(() => papers).toEqual([slip])
      await simulated.powerCycle()
      expect(await print(other)).toEqual(printedOn(cable))
      await expect.poll(() => papers).toEqual([slip, other])
      expect(simulated.violations).toEqual([])
    },
  },
  {
    fault: 'two jobs at once: one after the other, whole',
    cables: every,
    play: async ({ print, papers }, cable) => {
      const results = await Promise.all([print(slip), print(other), print(slip)])
      expect(results).toEqual([printedOn(cable), printedOn(cable), printedOn(cable)])
      await expect.poll(() => papers).toEqual([slip, other, slip])
    },
  },
  {
    fault: 'a confirmation that belongs to the job before',
    cables: answering,
    wishes: { timing: { trouble: 1_000 } },
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ rowsLeft: 200 })
      // Whether it names the paper, or only that the line stood still, depends on how much was written by then; a row above asks that.
      expect(await print(slip)).toHaveProperty('outcome', 'unknown')
      // The new roll ends in the midst of the second paper, while the printer confirms the first.
      await simulated.turn({ paper: 'plenty', rowsLeft: 300 + 100, delay: 20 })
      expect(await print(other)).toHaveProperty('outcome', 'unknown')
      expect(papers).toEqual([slip])
    },
  },
  {
    fault: 'a confirmation that comes with the next call',
    cables: ['network'],
    wishes: { timing: { answer: 500, confirm: 300, perKilobyte: 0 } },
    play: async ({ print, papers, simulated }) => {
      await simulated.turn({ answersLate: true })
      expect(await print(slip)).toEqual({ outcome: 'unknown', reason: 'silent' })
      await simulated.turn({ answersLate: false, isSilent: true })
      expect(await print(other)).toEqual({ outcome: 'unknown', reason: 'silent' })
      expect(papers).toEqual([slip, other])
    },
  },
]

describe.each(rows)('$fault', ({ cables, wishes, play }) => {
  it.each(cables)('over %s', { timeout: 120_000 }, async (cable) => {
    const oneWay = cable === 'one-way device file' && { answersStatus: false }
    await using bench = await printerBench({ width: 384, cable, ...wishes, ...oneWay })
    await play(bench, cable)
  })
})
