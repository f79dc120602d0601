import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseFile } from '../../database/open.ts'
import { EscPosPrinter } from '../../devices/printer/esc-pos-printer.ts'
import { allWell } from '../../devices/printer/simulator/knobs.ts'
import { SimulatedPrinter } from '../../devices/printer/simulator/simulated-printer.ts'
import { paperDrawing } from '../../paper-drawing.ts'
import { letIn, plainRow, receive, registerGuest, seeOut } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let printer: SimulatedPrinter
let office: TestOffice
let papers: number

const openOffice = (folder?: string) =>
  TestOffice.open({
    ...(folder && { folder }),
    openPrinter: (_config, mayHoldRest) =>
      new EscPosPrinter({ connection: printer.connection, answersStatus: true, mayHoldRest }),
    papers: paperDrawing(),
  })

beforeEach(async () => {
  printer = new SimulatedPrinter({ width: 576 })
  await printer.start()
  papers = 0
  printer.onPaper(() => {
    papers += 1
  })
  office = await openOffice()
})
afterEach(async () => {
  await office.remove()
  await printer.stop()
})

const jobs = async (desk: TestScreen) =>
  (await desk.must('printing', 'jobs', {})).map(({ state, reason }) => [state, reason])

const slips = async (desk: TestScreen) =>
  (await desk.must('printing', 'jobs', {})).map(({ label, state, reason }) => [label, state, reason])

async function letInByCar(guest: { name?: string; telephone?: string } = {}): Promise<string> {
  const { visitId } = await registerGuest(office, { vehicle: { classKey: 'car', plate: 'BE 1234 AB' }, ...guest })
  await receive(office, visitId)
  const desk = await office.desk()
  const row = { ...(await plainRow(desk, visitId)), parking: { kind: 'card' as const, classKey: 'car' } }
  await desk.must('visits', 'admit', { rows: [row], setAside: null })
  return visitId
}

describe('the slip of an admitted guest', () => {
  test('is printed once and confirmed', async () => {
    await letIn(office)
    const desk = await office.desk()
    await expect.poll(() => jobs(desk)).toEqual([['printed', null]])
    expect(papers).toBe(1)
    expect(printer.violations).toEqual([])
  })

  test('waits while there is no paper, and comes out once when there is', async () => {
    await printer.turn({ paper: 'out' })
    const visitId = await letIn(office)
    const desk = await office.desk()
    await expect.poll(() => jobs(desk)).toEqual([['queued', 'paper-out']])
    expect((await desk.must('visits', 'detail', { visitId })).visit.state).toBe('inside')
    await printer.turn(allWell)
    await desk.must('printing', 'retry', {})
    await expect.poll(() => jobs(desk)).toEqual([['printed', null]])
    expect(papers).toBe(1)
  })

  /** Each try to write holds up the server for as long as it waits for the other program. */
  const patient = { timeout: 20_000 }
  test('is known as printed also where the register was busy when it came out', { timeout: 60_000 }, async () => {
    const other = new Database(databaseFile(office.folder))
    printer.onPaper(() => other.exec('BEGIN IMMEDIATE'))
    await letIn(office)
    await expect.poll(() => papers, patient).toBe(1)
    const desk = await office.screen('desk')
    expect(await jobs(desk)).toEqual([['sending', null]])
    other.exec('ROLLBACK')
    await expect.poll(() => jobs(desk), patient).toEqual([['printed', null]])
    expect(papers).toBe(1)
    other.close()
  })

  test('with a wrong badge never comes out once the badge was swapped', async () => {
    await printer.turn({ paper: 'out' })
    const visitId = await letIn(office)
    const desk = await office.desk()
    await expect.poll(() => jobs(desk)).toEqual([['queued', 'paper-out']])
    await desk.must('visits', 'swapBadge', { visitId, badge: 'T-09', reason: 'salah kartu' })
    await printer.turn(allWell)
    await desk.must('printing', 'retry', {})
    await expect
      .poll(() => slips(desk))
      .toEqual([
        ['T-09', 'printed', null],
        ['T-01', 'withdrawn', 'replaced'],
      ])
    expect(papers).toBe(1)
    const [, wrong] = await desk.must('printing', 'jobs', {})
    expect(await desk.refused('printing', 'reprint', { jobId: wrong?.id ?? '' })).toEqual({ code: 'job-not-open' })
  })

  test('that was half out when the badge was swapped comes out whole, and counts no more', async () => {
    await printer.turn({ rowsLeft: 100 })
    const visitId = await letIn(office)
    await expect.poll(() => printer.knobs.paper).toBe('out')
    const desk = await office.desk()
    await desk.must('visits', 'swapBadge', { visitId, badge: 'T-09', reason: 'salah kartu' })
    await printer.turn(allWell)
    await expect
      .poll(() => slips(desk))
      .toEqual([
        ['T-09', 'printed', null],
        ['T-01', 'withdrawn', 'replaced'],
      ])
    expect(papers).toBe(2)
  })

  test('with a wrong name counts as replaced once the guard prints a new one', async () => {
    const visitId = await letIn(office)
    const desk = await office.desk()
    await expect.poll(() => jobs(desk)).toEqual([['printed', null]])
    const [old] = await desk.must('printing', 'jobs', {})
    const corrected = await desk.must('visits', 'correct', { visitId, name: 'Siti Wulan', reason: 'salah ketik' })
    expect(corrected).toEqual({ jobs: [], outdated: ['badge-slip'] })
    await desk.must('visits', 'printAnew', { visitId, paper: 'badge-slip' })
    await expect
      .poll(() => jobs(desk))
      .toEqual([
        ['printed', null],
        ['withdrawn', 'replaced'],
      ])
    expect(papers).toBe(2)
    expect(await desk.must('printing', 'job', { jobId: old?.id ?? '' })).toMatchObject({ reason: 'replaced' })
    expect(await desk.refused('printing', 'reprint', { jobId: old?.id ?? '' })).toEqual({ code: 'job-not-open' })
  })

  test('never comes out once the guest has left, nor his parking card: the next one has their numbers', async () => {
    await printer.turn({ isUnreachable: true })
    const first = await letInByCar()
    const desk = await office.desk()
    await expect.poll(async () => (await jobs(desk)).at(-1)).toEqual(['queued', 'unreachable'])
    await seeOut(office, first)
    await letInByCar({ name: 'Rahmat Hidayat', telephone: '081299990000' })
    await printer.turn(allWell)
    await desk.must('printing', 'retry', {})
    await expect
      .poll(async () => (await slips(desk)).toSorted())
      .toEqual([
        ['P-01', 'printed', null],
        ['P-01', 'withdrawn', 'replaced'],
        ['T-01', 'printed', null],
        ['T-01', 'withdrawn', 'replaced'],
      ])
    expect(papers).toBe(2)
  })

  test('is not asked about nor copied once the guest has left', { timeout: 60_000 }, async () => {
    await printer.turn({ isSilent: true })
    const visitId = await letIn(office)
    const desk = await office.desk()
    await expect.poll(() => jobs(desk), { timeout: 30_000 }).toEqual([['unknown', 'silent']])
    await seeOut(office, visitId)
    expect(await jobs(desk)).toEqual([['withdrawn', 'replaced']])
    await printer.turn(allWell)
    const second = await letIn(office, { name: 'Rahmat Hidayat', telephone: '081299990000' })
    await expect.poll(async () => (await jobs(desk))[0]).toEqual(['printed', null])
    const [slip] = await desk.must('printing', 'jobs', {})
    const jobId = slip?.id ?? ''
    expect(await desk.must('printing', 'job', { jobId })).toMatchObject({ isTrue: true })
    await seeOut(office, second)
    expect(await desk.must('printing', 'job', { jobId })).toMatchObject({ state: 'printed', isTrue: false })
    expect(await desk.refused('printing', 'reprint', { jobId })).toEqual({ code: 'job-not-open' })
  })

  test('swapped or undone, leaves the parking card that is lent: it is still printed, once', async () => {
    await printer.turn({ paper: 'out' })
    const visitId = await letInByCar()
    const desk = await office.desk()
    await desk.must('visits', 'swapBadge', { visitId, badge: 'T-09', reason: 'salah kartu' })
    await desk.must('visits', 'undoAdmission', { visitId, reason: 'belum jadi masuk' })
    await printer.turn(allWell)
    // A printer that was out of paper is asked again after a few seconds.
    await expect
      .poll(async () => (await desk.must('printing', 'jobs', {})).map(({ paper, state }) => `${paper} ${state}`), {
        timeout: 15_000,
      })
      .toEqual(['badge-slip withdrawn', 'parking-card printed', 'badge-slip withdrawn'])
    expect(papers).toBe(1)
  })

  test('waits while the printer is switched off', async () => {
    await printer.turn({ isUnreachable: true })
    await letIn(office)
    const desk = await office.desk()
    await expect.poll(() => jobs(desk)).toEqual([['queued', 'unreachable']])
    await printer.turn(allWell)
    await desk.must('printing', 'retry', {})
    await expect.poll(() => jobs(desk)).toEqual([['printed', null]])
  })

  test('can be taken back at any moment while its printer cannot be reached, and then never comes out', {
    timeout: 30_000,
  }, async () => {
    await printer.turn({ isMute: true })
    await letIn(office)
    const desk = await office.desk()
    const [job] = await desk.must('printing', 'jobs', {})
    // The driver is waiting for the printer to answer how it is.
    await expect.poll(() => printer.received, { interval: 5 }).toBeGreaterThan(0)
    expect(await jobs(desk)).toEqual([['queued', null]])
    await printer.turn(allWell)
    await desk.must('printing', 'withdraw', { jobId: job?.id ?? '' })
    await desk.must('printing', 'retry', {})
    await desk.must('printing', 'test', { printer: 'only' })
    // The driver gives up on its question first, and asks again after a few seconds.
    await expect
      .poll(() => jobs(desk), { timeout: 15_000 })
      .toEqual([
        ['printed', null],
        ['withdrawn', null],
      ])
    expect(papers).toBe(1)
  })

  test('is not repeated by itself when the printer went silent; a guard decides', { timeout: 60_000 }, async () => {
    await printer.turn({ isSilent: true })
    await letIn(office)
    const desk = await office.desk()
    await expect.poll(() => jobs(desk), { timeout: 30_000 }).toEqual([['unknown', 'silent']])
    await printer.turn(allWell)
    await desk.must('printing', 'retry', {})
    expect(await jobs(desk)).toEqual([['unknown', 'silent']])
    const [job] = await desk.must('printing', 'jobs', {})
    await desk.must('printing', 'reprint', { jobId: job?.id ?? '' })
    await expect
      .poll(() => jobs(desk))
      .toEqual([
        ['printed', null],
        ['withdrawn', 'silent'],
      ])
    const [copy] = await desk.must('printing', 'jobs', {})
    expect(copy?.isCopy).toBe(true)
  })

  test('is still there after the machine was off', async () => {
    await printer.turn({ paper: 'out' })
    await letIn(office)
    const before = await office.desk()
    await expect.poll(() => jobs(before)).toEqual([['queued', 'paper-out']])
    await office.close()
    await printer.turn(allWell)
    office = await openOffice(office.folder)
    const desk = await office.desk()
    await expect.poll(() => jobs(desk)).toEqual([['printed', null]])
    expect(papers).toBe(1)
  })
})
