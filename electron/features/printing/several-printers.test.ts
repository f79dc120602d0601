import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PaperKind } from '../../../shared/contract/papers.ts'
import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import { EscPosPrinter } from '../../devices/printer/esc-pos-printer.ts'
import { allWell } from '../../devices/printer/simulator/knobs.ts'
import { SimulatedPrinter } from '../../devices/printer/simulator/simulated-printer.ts'
import { paperDrawing } from '../../paper-drawing.ts'
import { plainRow, receive, registerGuest } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

const soon = { timeout: 20_000 }
let lobby: SimulatedPrinter
let gate: SimulatedPrinter
let out: string[]
let office: TestOffice
let desk: TestScreen

beforeEach(async () => {
  out = []
  lobby = await simulated('lobby')
  gate = await simulated('gate')
  office = await TestOffice.open({
    printers: [
      config('lobby', lobby, ['badge-slip', 'walking-list'], { rollMetres: 1 }),
      config('gate', gate, ['parking-card'], { width: 384 }),
    ],
    openPrinter: (each, mayHoldRest) => new EscPosPrinter({ ...each, mayHoldRest }),
    papers: paperDrawing(),
  })
  desk = await office.desk()
})
afterEach(async () => {
  await office.remove()
  await Promise.all([lobby.stop(), gate.stop()])
})

async function simulated(name: 'lobby' | 'gate'): Promise<SimulatedPrinter> {
  const printer = new SimulatedPrinter({ width: name === 'lobby' ? 576 : 384 })
  printer.onPaper(() => out.push(name))
  await printer.start()
  return printer
}

const config = (
  key: string,
  { connection }: SimulatedPrinter,
  papers: Exclude<PaperKind, 'test'>[],
  changes: Partial<PrinterConfig> = {},
): PrinterConfig => ({
  key,
  name: key === 'lobby' ? 'Printer lobi' : 'Printer gerbang',
  connection,
  width: 576,
  qr: 'drawn',
  answersStatus: true,
  ending: 'cut',
  papers,
  rollMetres: null,
  ...changes,
})

const jobs = async () =>
  (await desk.must('printing', 'jobs', {}))
    .map(({ paper, state, reason, printer }) => [paper, state, reason, printer].join(' '))
    .sort()
const light = async (key: string) =>
  (await desk.must('desk', 'overview', {})).devices.printers.find((each) => each.key === key)
const printList = () => desk.must('closing', 'printWalkingList', {})

/** A guest with a car: a slip for the lobby and a parking card for the gate. */
async function letInWithCar(): Promise<void> {
  const { visitId } = await registerGuest(office, { vehicle: { classKey: 'car', plate: 'BE 1234 AB' } })
  await receive(office, visitId)
  const row = { ...(await plainRow(desk, visitId)), parking: { kind: 'card' as const, classKey: 'car' } }
  await desk.must('visits', 'admit', { rows: [row], setAside: null })
}

async function changePrinters(change: (printers: PrinterConfig[]) => PrinterConfig[]): Promise<void> {
  const administrator = await office.administrator()
  const { settings } = await administrator.must('settings', 'read', {})
  await administrator.must('settings', 'changeSection', { section: 'printers', value: change(settings.printers) })
}

describe('a site with a printer in the lobby and one at the gate', { timeout: 60_000 }, () => {
  test('prints each paper where it belongs', async () => {
    await letInWithCar()
    await expect.poll(jobs, soon).toEqual(['badge-slip printed  lobby', 'parking-card printed  gate'])
    expect(out.toSorted()).toEqual(['gate', 'lobby'])
  })

  test('never waits in the lobby for paper at the gate', async () => {
    await gate.turn({ paper: 'out' })
    await letInWithCar()
    await expect.poll(jobs, soon).toEqual(['badge-slip printed  lobby', 'parking-card queued paper-out gate'])
    await printList()
    await expect.poll(() => out, soon).toEqual(['lobby', 'lobby'])
    await gate.turn(allWell)
    await expect.poll(jobs, soon).toContain('parking-card printed  gate')
  })

  test('says that a paper has lost its printer, and prints it as soon as another is given it', async () => {
    await gate.turn({ paper: 'out' })
    await letInWithCar()
    await expect.poll(jobs, soon).toContain('parking-card queued paper-out gate')
    await changePrinters(([first]) => (first ? [first] : []))
    await gate.turn(allWell)
    await expect.poll(jobs, soon).toEqual(['badge-slip printed  lobby', 'parking-card queued no-printer '])
    const { alarms } = await desk.must('desk', 'overview', {})
    expect(alarms.filter(({ kind }) => kind === 'printer').map(({ count }) => count)).toEqual([1])
    await changePrinters((printers) => [...printers, config('spare', gate, ['parking-card'], { width: 384 })])
    await expect.poll(jobs, soon).toContain('parking-card printed  spare')
    expect(out).toEqual(['lobby', 'gate'])
  })

  test('prints a paper elsewhere that waits for a printer in trouble, once the settings say so', async () => {
    await gate.turn({ isCoverOpen: true })
    await letInWithCar()
    await expect.poll(jobs, soon).toContain('parking-card queued cover-open gate')
    await changePrinters((printers) =>
      printers.map((each) => ({
        ...each,
        papers: each.key === 'lobby' ? [...each.papers, 'parking-card' as const] : [],
      })),
    )
    await expect.poll(jobs, soon).toContain('parking-card printed  lobby')
    await gate.turn(allWell)
    expect(out).toEqual(['lobby', 'lobby'])
  })

  test('tests each printer by itself', async () => {
    const administrator = await office.administrator()
    await administrator.must('printing', 'test', { printer: 'gate' })
    await expect.poll(jobs, soon).toEqual(['test printed  gate'])
    expect(out).toEqual(['gate'])
    expect(await administrator.refused('printing', 'test', { printer: 'attic' })).toEqual({ code: 'not-found' })
  })

  test('warns before a roll ends by count, until a guard says that a new one is in', async () => {
    expect(await light('lobby')).toMatchObject({ metresLeft: 1 })
    expect(await light('gate')).toMatchObject({ metresLeft: null })
    for (let count = 1; (await light('lobby'))?.code !== 'roll-near-end'; count++) {
      await printList()
      await expect.poll(() => out.length, soon).toBe(count)
      await expect.poll(async () => (await jobs()).filter((job) => !job.includes('printed')), soon).toEqual([])
      expect(count).toBeLessThan(60)
    }
    expect(await light('lobby')).toMatchObject({ state: 'warning', metresLeft: expect.closeTo(0.1, 1) })
    await desk.must('printing', 'newRoll', { printer: 'lobby' })
    expect(await light('lobby')).toMatchObject({ state: 'good', metresLeft: 1 })
    expect(await desk.refused('printing', 'newRoll', { printer: 'attic' })).toEqual({ code: 'not-found' })
  })

  test('does not claim to know what a printer cannot confirm', async () => {
    await changePrinters((printers) => printers.map((each) => ({ ...each, answersStatus: false })))
    await printList()
    await expect.poll(jobs, soon).toEqual(['walking-list printed unconfirmed lobby'])
    expect((await desk.must('desk', 'overview', {})).openJobs).toEqual([])
  })
})
