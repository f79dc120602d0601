import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { letIn, paperOf, plainRow, registerGuest, seeOut, visitOf } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'

let office: TestOffice
beforeEach(async () => {
  office = await TestOffice.open()
})
afterEach(() => office.remove())

async function passTo(date: string, time: string) {
  office.clock.set(date, time)
  office.site.lookAtClock()
}

describe('the evening', () => {
  test('20:30 warns, 21:00 rings until each guest is accounted for, a hush lasts five minutes', async () => {
    const visitId = await letIn(office)
    await passTo('2026-11-20', '20:30')
    const desk = await office.desk()
    const alarms = async () => (await desk.must('desk', 'overview', {})).alarms.map(({ kind, rings }) => [kind, rings])
    expect(await alarms()).toEqual([['cutoff-near', false]])
    await passTo('2026-11-20', '21:00')
    expect(await alarms()).toEqual([['overstay', true]])
    const evening = await office.desk()
    await evening.must('closing', 'hush', {})
    expect(await alarms()).toEqual([['overstay', false]])
    await passTo('2026-11-20', '21:05')
    expect(await alarms()).toEqual([['overstay', true]])
    await seeOut(office, visitId)
    expect(await alarms()).toEqual([])
  })

  test('an excused guest stays on the list and rings again when the excuse is over', async () => {
    const visitId = await letIn(office)
    await passTo('2026-11-20', '20:50')
    const desk = await office.desk()
    const until = office.clock.now() + 70 * 60_000
    await desk.must('visits', 'excuse', { visitId, official: 'Sekretaris', reason: 'rapat pleno', until })
    await passTo('2026-11-20', '21:30')
    const late = await office.desk()
    expect((await late.must('desk', 'overview', {})).alarms).toEqual([])
    expect((await visitOf(late, visitId)).stay).toBe('excused')
    await passTo('2026-11-20', '22:00')
    expect((await late.must('desk', 'overview', {})).alarms).toMatchObject([{ kind: 'overstay', rings: true }])
  })
})

test('an excuse lasts until the gate opens at most; then an official looks at it again', async () => {
  const visitId = await letIn(office)
  await passTo('2026-11-20', '20:50')
  const desk = await office.desk()
  const gateOpens = office.clock.now() + (9 * 60 + 10) * 60_000
  const excuse = { visitId, official: 'Sekretaris', reason: 'rapat pleno' }
  expect(await desk.refused('visits', 'excuse', { ...excuse, until: gateOpens + 1 })).toEqual({
    code: 'fields',
    problems: [{ field: 'until', problem: 'too-late' }],
  })
  await desk.must('visits', 'excuse', { ...excuse, until: gateOpens })
  expect((await visitOf(desk, visitId)).excuse?.until).toBe(gateOpens)
})

describe('companions on the lists', () => {
  test('are those of the party who are inside: not who left, nor who never came in', async () => {
    const companions = ['Dewi Lestari', 'Agus Salim', 'Rina Marlina']
    const leader = await letIn(office, { companions })
    const desk = await office.desk()
    const { party } = await desk.must('visits', 'detail', { visitId: leader })
    const [, second, third] = party.map(({ id }) => id)
    if (!second || !third) throw new Error('The party is too small')
    for (const visitId of [second, third])
      await desk.must('visits', 'admit', { rows: [await plainRow(desk, visitId)], setAside: null })
    await seeOut(office, second)
    const { jobId } = await desk.must('closing', 'printWalkingList', {})
    expect(await paperOf(desk, jobId)).toMatchObject({
      inside: [
        { name: 'Siti Wulandari', companions: 1 },
        { name: 'Agus Salim', companions: 1 },
      ],
    })
    await passTo('2026-11-20', '21:00')
    const closing = await (await office.desk()).must('closing', 'view', {})
    expect(closing?.inside.map((guest) => guest.companions)).toEqual([1, 1])
  })
})

describe('the closing', () => {
  test('is made at the cutoff, frozen, and shows what became of each guest since', async () => {
    const visitId = await letIn(office)
    await registerGuest(office, { name: 'Tidak Jadi', telephone: '081200001111' })
    await passTo('2026-11-20', '21:00')
    const desk = await office.desk()
    const closing = await desk.must('closing', 'view', {})
    expect(closing).toMatchObject({ date: '2026-11-20', isLate: false, noShows: 1, visitsOfDay: 2 })
    expect(closing?.inside).toMatchObject([{ visitId, badge: 'T-01', name: 'Siti Wulandari', outcome: null }])
    await seeOut(office, visitId)
    const after = await desk.must('closing', 'view', { date: '2026-11-20' })
    expect(after?.inside).toMatchObject([{ visitId, badge: 'T-01', outcome: 'signed-out' }])
    expect(after?.head).toBe(closing?.head)
  })

  test('is made late when the machine was off at 21:00, once for each day', async () => {
    await letIn(office)
    await office.close()
    office.clock.set('2026-11-23', '07:10')
    office = await TestOffice.open({ folder: office.folder, clock: office.clock })
    const desk = await office.desk()
    const days = await desk.must('closing', 'days', {})
    expect(days.map(({ date, inside, isLate }) => [date, inside, isLate])).toEqual([
      ['2026-11-22', 1, true],
      ['2026-11-21', 1, true],
      ['2026-11-20', 1, true],
    ])
    expect((await desk.must('desk', 'overview', {})).inside).toHaveLength(1)
  })

  test('of a clock that ran ahead is void once the clock is right again; the true one lists who came meanwhile', async () => {
    await passTo('2026-11-23', '22:00')
    await passTo('2026-11-20', '10:00')
    const visitId = await letIn(office)
    await passTo('2026-11-20', '21:00')
    const desk = await office.desk()
    const closing = await desk.must('closing', 'view', { date: '2026-11-20' })
    expect(closing?.inside.map((guest) => guest.visitId)).toEqual([visitId])
    expect((await desk.must('closing', 'days', {})).map(({ date }) => date)).toEqual(['2026-11-20'])
  })

  test('looking at the clock twice makes one closing', async () => {
    await passTo('2026-11-20', '21:00')
    await passTo('2026-11-20', '21:01')
    const desk = await office.desk()
    expect(await desk.must('closing', 'days', {})).toHaveLength(1)
  })
})
