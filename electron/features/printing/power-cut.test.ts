import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assignedPapers } from '../../../shared/contract/papers.ts'
import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import { openForReading } from '../../database/open.ts'
import { sqlite } from '../../database/query.ts'
import type { Dots } from '../../devices/printer/encode-paper.ts'
import { EscPosPrinter } from '../../devices/printer/esc-pos-printer.ts'
import { allWell } from '../../devices/printer/simulator/knobs.ts'
import { SimulatedPrinter } from '../../devices/printer/simulator/simulated-printer.ts'
import { SiteChild } from '../../testing/site-child.ts'
import { signedOn, TestOffice, theGuard } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

/**
 * The real site server as a process of its own, killed without warning at every step of a paper, while the printer, here in the test,
 * goes on as printers do. What must hold: no paper is lost without a word, and none comes out twice without one.
 */
const width = 576
const soon = { timeout: 30_000 }
let folder: string
let printer: SimulatedPrinter
let papers: Dots[]
let site: SiteChild
let desk: TestScreen

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-power-'))
  printer = new SimulatedPrinter({ width })
  papers = []
  printer.onPaper((paper) => papers.push(paper))
  await printer.start()
  const office = await TestOffice.open({ folder, printers: [config()], openPrinter: (each) => new EscPosPrinter(each) })
  await office.close()
  await powerOn()
})

afterEach(async () => {
  await site.kill()
  await printer.stop()
  rmSync(folder, { recursive: true })
})

const config = (): PrinterConfig => ({
  key: 'lobby',
  name: 'Lobi',
  connection: printer.connection,
  width,
  qr: 'drawn',
  answersStatus: true,
  ending: 'cut',
  papers: [...assignedPapers],
  rollMetres: 30,
})

async function powerOn(): Promise<void> {
  site = await SiteChild.start(folder)
  desk = await signedOn(site.url, 'desk', theGuard)
}

/** What the disk says of the newest paper, whether or not a server runs on it. */
function stateOnDisk(): string | undefined {
  const register = openForReading(folder)
  if (!register.ok) throw new Error(register.reason)
  const newest = sqlite.selectFrom('print_job').select('state').orderBy('created_at', 'desc').orderBy('id', 'desc')
  const job = register.db.first(newest)
  register.close()
  return job?.state
}

/** Kills the server while the newest paper is in this state; where it was too late, once more. */
async function killWhile(state: string): Promise<void> {
  for (;;) {
    await expect.poll(stateOnDisk, { ...soon, interval: 5 }).toBe(state)
    await site.kill()
    if (stateOnDisk() === state) return
    await powerOn()
  }
}

/** Also of the network between them: what was on the cable never arrives. */
async function powerCut(): Promise<void> {
  await site.kill()
  await printer.stop()
  await printer.turn(allWell)
  await powerOn()
}

const printList = () => desk.must('closing', 'printWalkingList', {})
const jobs = async () => (await desk.must('printing', 'jobs', {})).map(({ state, reason }) => [state, reason])
const alarms = async () =>
  (await desk.must('desk', 'overview', {})).alarms
    .filter(({ kind }) => kind === 'paper-unsure')
    .map(({ count }) => count)

/** The guard looked: it did not come out, so it is printed again, marked as a copy. */
async function printAgain(): Promise<void> {
  const [job] = await desk.must('printing', 'jobs', {})
  await desk.must('printing', 'reprint', { jobId: job?.id ?? '' })
}

/** Nothing comes by itself: a later paper is out, and the one before it still waits for a guard's word. */
async function nothingComesByItself(out: number): Promise<void> {
  await printList()
  await expect.poll(async () => (await jobs())[0], soon).toEqual(['printed', null])
  expect((await jobs())[1]).toEqual(['unknown', 'interrupted'])
  expect(papers).toHaveLength(out + 1)
}

describe('the power goes', { timeout: 120_000 }, () => {
  test('while a paper waits: it comes out afterwards, once', async () => {
    await printer.turn({ paper: 'out' })
    await printList()
    await expect.poll(jobs, soon).toEqual([['queued', 'paper-out']])
    await powerCut()
    await expect.poll(jobs, soon).toEqual([['printed', null]])
    expect(await alarms()).toEqual([])
    expect(papers).toHaveLength(1)
  })

  test('while the printer is asked how it is: nothing was begun, so it comes out afterwards, once', async () => {
    await printer.turn({ isMute: true })
    const before = printer.received
    await printList()
    await expect.poll(() => printer.received, { ...soon, interval: 5 }).toBeGreaterThan(before)
    await powerCut()
    await expect.poll(jobs, soon).toEqual([['printed', null]])
    expect(await alarms()).toEqual([])
    expect(papers).toHaveLength(1)
  })

  test('with its first bytes: a guard is asked, and what he orders comes out once', async () => {
    await printer.turn({ bytesPerSecond: 50 })
    await printList()
    await killWhile('sending')
    await powerCut()
    expect(await jobs()).toEqual([['unknown', 'interrupted']])
    expect(await alarms()).toEqual([1])
    expect(papers).toEqual([])
    await printAgain()
    await expect.poll(async () => (await jobs())[0], soon).toEqual(['printed', null])
    expect(await jobs()).toEqual([
      ['printed', null],
      ['withdrawn', 'interrupted'],
    ])
    expect(papers).toHaveLength(1)
  })

  test('with half of it sent: the half is cut off, and the next paper is whole', async () => {
    await printer.turn({ bytesPerSecond: 5_000 })
    const before = printer.received
    await printList()
    await expect.poll(() => printer.received - before, { ...soon, interval: 5 }).toBeGreaterThan(12_000)
    await powerCut()
    expect(await jobs()).toEqual([['unknown', 'interrupted']])
    expect(await alarms()).toEqual([1])
    await printAgain()
    await expect.poll(async () => (await jobs())[0], soon).toEqual(['printed', null])
    await printList()
    await expect.poll(() => papers.length, soon).toBe(3)
    const [half, copy, whole] = papers.map(({ height }) => height)
    expect(half).toBeLessThan(whole ?? 0)
    expect(copy).toBeGreaterThanOrEqual(whole ?? Number.POSITIVE_INFINITY)
    expect(printer.violations).toEqual([])
  })

  test('with all of it sent and not confirmed: it is not repeated, and the guard says that it is out', async () => {
    await printer.turn({ isSilent: true })
    await printList()
    await expect.poll(() => papers.length, soon).toBe(1)
    await powerCut()
    expect(await jobs()).toEqual([['unknown', 'interrupted']])
    expect(await alarms()).toEqual([1])
    await nothingComesByItself(1)
    const [, job] = await desk.must('printing', 'jobs', {})
    await desk.must('printing', 'confirm', { jobId: job?.id ?? '' })
    expect(await alarms()).toEqual([])
    expect(papers).toHaveLength(2)
  })

  test('when it is confirmed: it is printed, and that is that', async () => {
    await printList()
    await expect.poll(jobs, soon).toEqual([['printed', null]])
    await powerCut()
    expect(await jobs()).toEqual([['printed', null]])
    expect(await alarms()).toEqual([])
    await printList()
    await expect.poll(jobs, soon).toEqual([
      ['printed', null],
      ['printed', null],
    ])
    expect(papers).toHaveLength(2)
  })
})
