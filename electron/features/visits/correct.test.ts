import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { letIn, paperOf, plainRow, receive, registerGuest, visitOf } from '../../testing/lobby.ts'
import { switchedOff, TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let desk: TestScreen

beforeEach(async () => {
  office = await TestOffice.open({ places: 2, openPrinter: () => switchedOff })
  desk = await office.desk()
})
afterEach(() => office.remove())

/** A guest with a car in the yard, inside. */
async function letInByCar(name = 'Siti Wulandari', telephone = '081234567890'): Promise<string> {
  const { visitId } = await registerGuest(office, {
    name,
    telephone,
    vehicle: { classKey: 'car', plate: 'BE 1234 AB' },
  })
  await receive(office, visitId)
  const row = { ...(await plainRow(desk, visitId)), parking: { kind: 'card' as const, classKey: 'car' } }
  await desk.must('visits', 'admit', { rows: [row], setAside: null })
  return visitId
}

const openItems = async (visitId: string) =>
  (await visitOf(desk, visitId)).loans.filter(({ outcome }) => outcome === null).map(({ item }) => item)
const jobs = async () =>
  (await desk.must('printing', 'jobs', {})).map(({ paper, label, state, reason }) => ({ paper, label, state, reason }))

describe('a slip says that its holder was let in', () => {
  test('so a badge swapped before that prints none', async () => {
    const { visitId } = await registerGuest(office)
    await desk.must('visits', 'lend', await plainRow(desk, visitId))
    expect(await desk.must('visits', 'swapBadge', { visitId, badge: 'T-09', reason: 'salah kartu' })).toEqual({
      jobs: [],
    })
    expect(await desk.refused('visits', 'printAnew', { visitId, paper: 'badge-slip' })).toEqual({
      code: 'visit-not',
      state: 'registered',
    })
    expect(await jobs()).toEqual([])
  })

  test('so an admission that was undone leaves none that counts', async () => {
    const visitId = await letIn(office)
    const [slip] = await desk.must('printing', 'jobs', {})
    await desk.must('printing', 'retry', {})
    await desk.must('visits', 'undoAdmission', { visitId, reason: 'salah orang' })
    expect(await desk.refused('printing', 'reprint', { jobId: slip?.id ?? '' })).toEqual({ code: 'job-not-open' })
  })
})

describe('a corrected name', () => {
  test('takes back a slip that has not come out, and prints one with the right name', async () => {
    const visitId = await letIn(office)
    const corrected = await desk.must('visits', 'correct', {
      visitId,
      name: 'Siti Wulandari Putri',
      reason: 'salah ketik',
    })
    expect(corrected.outdated).toEqual([])
    expect(await jobs()).toMatchObject([{ state: 'queued' }, { state: 'withdrawn' }])
    expect(await paperOf(desk, corrected.jobs[0] ?? '')).toMatchObject({
      paper: 'badge-slip',
      badge: 'T-01',
      guest: 'Siti Wulandari Putri',
    })
  })

  test('leaves the papers alone where it is no matter of theirs', async () => {
    const visitId = await letInByCar()
    const corrected = await desk.must('visits', 'correct', {
      visitId,
      telephone: '081211112222',
      reason: 'salah ketik',
    })
    expect(corrected).toEqual({ jobs: [], outdated: [] })
    expect((await jobs()).map(({ state }) => state)).toEqual(['queued', 'queued'])
  })
})

describe('a corrected vehicle', () => {
  test('of a guest who gave none is added', async () => {
    const visitId = await letIn(office)
    const vehicle = { classKey: 'motorcycle', plate: 'be 7788 xy' }
    await desk.must('visits', 'correct', { visitId, vehicle, reason: 'lupa dicatat' })
    expect((await visitOf(desk, visitId)).vehicle).toEqual({ classKey: 'motorcycle', plate: 'BE 7788 XY' })
  })

  test('with another plate gets a parking card that says so', async () => {
    const visitId = await letInByCar()
    const vehicle = { classKey: 'car', plate: 'BE 4321 BA' }
    const { jobs: anew } = await desk.must('visits', 'correct', { visitId, vehicle, reason: 'salah pelat' })
    expect(await paperOf(desk, anew[0] ?? '')).toMatchObject({
      paper: 'parking-card',
      number: 'P-01',
      plate: 'BE 4321 BA',
    })
    expect((await visitOf(desk, visitId)).loans.filter(({ kind }) => kind === 'parking-card')).toHaveLength(1)
  })

  test('of another class swaps the card for one of that class', async () => {
    const visitId = await letInByCar()
    const vehicle = { classKey: 'motorcycle', plate: 'BE 1234 AB' }
    const { jobs: anew } = await desk.must('visits', 'correct', { visitId, vehicle, reason: 'ternyata motor' })
    expect(await openItems(visitId)).toEqual(['L-01', 'T-01', 'M-01'])
    expect(await paperOf(desk, anew[0] ?? '')).toMatchObject({ number: 'M-01', plate: 'BE 1234 AB' })
  })

  test.each([
    [
      { classKey: 'tank', plate: 'BE 1 A' },
      { field: 'vehicle', problem: 'not-known' },
    ],
    [
      { classKey: 'car', plate: '?' },
      { field: 'plate', problem: 'not-understood' },
    ],
  ])('%o is refused', async (vehicle, problem) => {
    const visitId = await letIn(office)
    const refusal = await desk.refused('visits', 'correct', { visitId, vehicle, reason: 'coba' })
    expect(refusal).toEqual({ code: 'fields', problems: [problem] })
  })
})

describe('a parking card', () => {
  const card = (number: string | null, classKey = 'car') => ({ kind: 'card' as const, classKey, number })

  test('of another number is swapped in one step, also in a full yard', async () => {
    const visitId = await letInByCar()
    await letInByCar('Rahmat Hidayat', '081299990000')
    await desk.must('site', 'countOtherVehicles', { vehicleClass: 'car', taken: 0 })
    const change = { visitId, parking: card('P-02'), reason: 'salah kartu' }
    expect(await desk.refused('visits', 'changeParking', change)).toEqual({
      code: 'fields',
      problems: [{ field: 'number', problem: 'taken' }],
    })
    expect(await openItems(visitId)).toEqual(['L-01', 'T-01', 'P-01'])
    const { jobs: anew } = await desk.must('visits', 'changeParking', { ...change, parking: card(null, 'motorcycle') })
    expect(await paperOf(desk, anew[0] ?? '')).toMatchObject({ number: 'M-01' })
    expect(await visitOf(desk, visitId)).toMatchObject({ vehicle: { classKey: 'motorcycle' } })
    await desk.must('visits', 'changeParking', { ...change, parking: card('p-01') })
    expect(await openItems(visitId)).toEqual(['L-01', 'T-01', 'P-01'])
  })

  test('that the yard does not have is unknown', async () => {
    const visitId = await letInByCar()
    const change = { visitId, parking: card('P-99'), reason: 'salah kartu' }
    expect(await desk.refused('visits', 'changeParking', change)).toEqual({
      code: 'fields',
      problems: [{ field: 'number', problem: 'not-known' }],
    })
  })

  test('gives way to the roadside, and its place to the next guest', async () => {
    const visitId = await letInByCar()
    const change = { visitId, parking: { kind: 'roadside' as const, place: 'Depan pagar' }, reason: 'pindah' }
    await desk.must('visits', 'changeParking', change)
    expect(await visitOf(desk, visitId)).toMatchObject({ roadsidePlace: 'Depan pagar' })
    expect(await openItems(visitId)).toEqual(['L-01', 'T-01'])
    expect((await jobs()).find(({ paper }) => paper === 'parking-card')).toMatchObject({ state: 'withdrawn' })
    await desk.must('visits', 'changeParking', { ...change, parking: card(null) })
    expect(await visitOf(desk, visitId)).toMatchObject({ roadsidePlace: null })
    expect(await openItems(visitId)).toEqual(['L-01', 'T-01', 'P-01'])
  })

  test('needs a reason, and a guest who is still here', async () => {
    const visitId = await letInByCar()
    const change = { visitId, parking: { kind: 'none' as const }, reason: ' ' }
    expect((await desk.refused('visits', 'changeParking', change)).code).toBe('fields')
  })
})

describe('a corrected document', () => {
  test('has another kind, and lies in another locker', async () => {
    const visitId = await letIn(office)
    await desk.must('visits', 'correct', { visitId, documentType: 'sim', locker: 'l-07', reason: 'salah loker' })
    const document = (await visitOf(desk, visitId)).loans.find(({ kind }) => kind === 'document')
    expect(document).toMatchObject({ documentType: 'sim', item: 'L-07', outcome: null })
    const { nextLockers } = await desk.must('desk', 'overview', {})
    expect([nextLockers.includes('L-01'), nextLockers.includes('L-07')]).toEqual([true, false])
  })

  test.each([
    ['L-02', { code: 'locker-taken', item: 'L-02' }],
    ['L-99', { code: 'locker-unknown', item: 'L-99' }],
  ])('cannot lie in locker %s', async (locker, refusal) => {
    const visitId = await letIn(office)
    await letIn(office, { name: 'Rahmat Hidayat', telephone: '081299990000' })
    const correction = { visitId, name: 'Nama Lain', locker, reason: 'salah loker' }
    expect(await desk.refused('visits', 'correct', correction)).toEqual(refusal)
    const visit = await visitOf(desk, visitId)
    expect([visit.name, visit.loans.find(({ kind }) => kind === 'document')?.item]).toEqual(['Siti Wulandari', 'L-01'])
  })
})
