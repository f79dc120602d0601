import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { letIn, paperOf, plainRow, receive, registerGuest, seeOut, visitOf } from '../../testing/lobby.ts'
import { signedOn, TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let desk: TestScreen

beforeEach(async () => {
  office = await TestOffice.open()
  desk = await office.desk()
})
afterEach(() => office.remove())

const questionOf = async (visitId: string) => (await visitOf(desk, visitId)).question?.id ?? ''

describe('the host answers', () => {
  test('only what was asked of him, and only once', async () => {
    const { visitId } = await registerGuest(office)
    const questionId = await questionOf(visitId)
    const stranger = await office.hostPage('adi')
    const receive = { questionId, answer: { kind: 'receive' as const, note: '' } }
    expect(await stranger.refused('hosts', 'answer', receive)).toEqual({ code: 'not-allowed' })
    const host = await office.hostPage('ratna')
    await host.must('hosts', 'answer', receive)
    expect(await host.refused('hosts', 'answer', receive)).toEqual({ code: 'question-answered' })
  })

  test('for a unit, whoever of it is quicker', async () => {
    const kiosk = await office.screen('kiosk')
    const unit = (await kiosk.must('kiosk', 'findHosts', { text: 'subbag umum' })).find(
      (host) => host.ref.kind === 'unit',
    )
    const { visitId } = await registerGuest(office, { host: unit?.ref ?? null })
    const host = await office.hostPage('ratna')
    expect((await host.must('hosts', 'mine', {})).asking.map((guest) => guest.names)).toEqual([['Siti Wulandari']])
    await host.must('hosts', 'answer', { questionId: await questionOf(visitId), answer: { kind: 'receive', note: '' } })
    expect((await visitOf(desk, visitId)).answer?.givenBy).toBe('Ratna Nirmala')
  })

  test('for a unit, and the papers lead to who received the guest', async () => {
    const kiosk = await office.screen('kiosk')
    const found = await kiosk.must('kiosk', 'findHosts', { text: 'subbag umum' })
    const unit = found.find((host) => host.ref.kind === 'unit')
    const visitId = await letIn(office, { host: unit?.ref ?? null })
    const { jobId } = await desk.must('closing', 'printWalkingList', {})
    const ratna = { host: 'Ratna Nirmala', room: 'Ruang 104' }
    expect(await paperOf(desk, jobId)).toMatchObject({ inside: [ratna] })
    const slip = (await desk.must('printing', 'jobs', {})).find(({ paper }) => paper === 'badge-slip')
    expect(await paperOf(desk, slip?.id ?? '')).toMatchObject(ratna)
    expect(await visitOf(desk, visitId)).toMatchObject({ stay: 'fine', standing: 'received' })
  })

  test('passing on asks the colleague, who sees the guest', async () => {
    const { visitId } = await registerGuest(office)
    const host = await office.hostPage('ratna')
    const [colleague] = await host.must('kiosk', 'findHosts', { text: 'adi' })
    if (!colleague) throw new Error('no colleague')
    await host.must('hosts', 'answer', {
      questionId: await questionOf(visitId),
      answer: { kind: 'pass-on', to: colleague.ref, note: '' },
    })
    expect(await visitOf(desk, visitId)).toMatchObject({ standing: 'asked', host: { name: 'Adi Pratama' } })
    expect((await (await office.hostPage('adi')).must('hosts', 'mine', {})).asking).toHaveLength(1)
  })

  test('another host for those who still wait is nothing to those of the party who went in', async () => {
    const { visitId } = await registerGuest(office, { companions: ['Beni Saputra'] })
    const { party } = await desk.must('visits', 'detail', { visitId })
    const waiting = party.find(({ id }) => id !== visitId)?.id ?? ''
    await receive(office, visitId)
    await desk.must('visits', 'admit', { rows: [await plainRow(desk, visitId)], setAside: null })
    const colleague = await office.hostPage('adi')
    const [adi] = await colleague.must('kiosk', 'findHosts', { text: 'adi' })
    const { partyId } = await visitOf(desk, visitId)
    await desk.must('hosts', 'ask', { partyId, host: adi?.ref ?? null })
    expect(await visitOf(desk, waiting)).toMatchObject({ host: { name: 'Adi Pratama' } })
    const decline = { kind: 'decline' as const, reason: 'sedang rapat' }
    await colleague.must('hosts', 'answer', { questionId: await questionOf(waiting), answer: decline })
    expect(await visitOf(desk, waiting)).toMatchObject({ standing: 'declined' })
    expect(await visitOf(desk, visitId)).toMatchObject({ host: { name: 'Ratna Nirmala' }, stay: 'fine' })
  })

  test('a wait says where and until when, and never lasts past the cutoff', async () => {
    const { visitId } = await registerGuest(office)
    const host = await office.hostPage('ratna')
    const questionId = await questionOf(visitId)
    const { cutoffAt } = await host.must('hosts', 'mine', {})
    const wait = (where: string, until: number) => ({ questionId, answer: { kind: 'wait' as const, where, until } })
    const cutoff = cutoffAt ?? 0
    expect(await host.refused('hosts', 'answer', wait('Ruang tunggu', cutoff + 1))).toEqual({
      code: 'fields',
      problems: [{ field: 'until', problem: 'too-late' }],
    })
    expect(await host.refused('hosts', 'answer', wait(' ', cutoff))).toEqual({
      code: 'fields',
      problems: [{ field: 'where', problem: 'empty' }],
    })
    await host.must('hosts', 'answer', wait('Ruang tunggu', cutoff))
    expect((await visitOf(desk, visitId)).standing).toBe('may-wait')
  })

  test('on a night whose cutoff is lifted, host and desk are told that a guest may wait until the gate opens', async () => {
    const { visitId } = await registerGuest(office)
    const { questionId, host } = { questionId: await questionOf(visitId), host: await office.hostPage('ratna') }
    const administrator = await office.administrator()
    await administrator.must('settings', 'addPerson', { name: 'Sekretaris', pin: '7777', roles: ['official'] })
    const official = await signedOn(office.site.url, 'office', { name: 'Sekretaris', pin: '7777' })
    const order = { official: 'Sekretaris', letterNumber: '12/2026', reason: 'rekapitulasi suara' }
    await official.must('settings', 'addException', { ...order, date: '2026-11-20', officeHours: null, cutoff: null })
    office.clock.set('2026-11-20', '23:00')
    const { wait } = await host.must('hosts', 'mine', {})
    expect((await (await office.desk()).must('desk', 'overview', {})).wait).toEqual(wait)
    const until = wait?.latest ?? 0
    const answer = { kind: 'wait' as const, where: 'Ruang tunggu', until }
    expect(await host.refused('hosts', 'answer', { questionId, answer: { ...answer, until: until + 1 } })).toEqual({
      code: 'fields',
      problems: [{ field: 'until', problem: 'too-late' }],
    })
    await host.must('hosts', 'answer', { questionId, answer })
    office.clock.set('2026-11-21', '05:59')
    expect((await visitOf(desk, visitId)).standing).toBe('may-wait')
  })

  test('a guard relays what was said on the telephone, by name', async () => {
    const { visitId } = await registerGuest(office)
    const relay = {
      questionId: await questionOf(visitId),
      answer: { kind: 'receive' as const, note: '' },
      way: 'telephone' as const,
    }
    expect((await desk.refused('hosts', 'relayAnswer', { ...relay, givenBy: '' })).code).toBe('fields')
    await desk.must('hosts', 'relayAnswer', { ...relay, givenBy: 'Ratna Nirmala' })
    expect((await visitOf(desk, visitId)).answer).toMatchObject({
      way: 'telephone',
      givenBy: 'Ratna Nirmala',
      relayedBy: 'Budi Santoso',
    })
  })
})

describe('a question about a guest who has gone', () => {
  test('takes no answer any more', async () => {
    const visitId = await letIn(office)
    const { partyId } = await visitOf(desk, visitId)
    await desk.must('hosts', 'ask', { partyId, host: null })
    const questionId = await questionOf(visitId)
    await seeOut(office, visitId)
    const relay = {
      questionId,
      answer: { kind: 'receive' as const, note: '' },
      way: 'telephone' as const,
      givenBy: 'Ratna',
    }
    expect(await desk.refused('hosts', 'relayAnswer', relay)).toEqual({ code: 'visit-not', state: 'signed-out' })
  })

  test('is not put for an entry that is written down after the guest has left', async () => {
    const arrivedAt = office.clock.now() - 7_200_000
    const late = { ...(await office.registration()), emergencyService: null }
    const leave = (leftAt: number | null) =>
      desk.must('visits', 'registerAtDesk', { ...late, lateEntry: { arrivedAt, leftAt } })
    const gone = await leave(arrivedAt + 3_600_000)
    expect(await visitOf(desk, gone.visitId)).toMatchObject({
      state: 'signed-out',
      question: null,
      standing: 'not-asked',
    })
    const here = await leave(null)
    expect((await visitOf(desk, here.visitId)).question).not.toBeNull()
  })
})

describe('at 16:00', () => {
  test('a waiting guest is asked for anew; silence means must leave, a new answer lets the guest stay', async () => {
    const { visitId } = await registerGuest(office)
    const host = await office.hostPage('ratna')
    const { wait, cutoffAt } = await host.must('hosts', 'mine', {})
    await host.must('hosts', 'answer', {
      questionId: await questionOf(visitId),
      answer: { kind: 'wait', where: 'Ruang tunggu', until: wait?.usual ?? 0 },
    })
    await desk.must('visits', 'admit', { rows: [await plainRow(desk, visitId)], setAside: null })
    office.clock.set('2026-11-20', '15:59')
    expect((await visitOf(desk, visitId)).stay).toBe('fine')
    office.clock.set('2026-11-20', '16:00')
    office.site.lookAtClock()
    expect(await visitOf(desk, visitId)).toMatchObject({ stay: 'must-leave', question: { isAskedAnew: true } })
    await host.must('hosts', 'answer', {
      questionId: await questionOf(visitId),
      answer: { kind: 'wait', where: 'Ruang tunggu', until: cutoffAt ?? 0 },
    })
    expect((await visitOf(desk, visitId)).stay).toBe('fine')
  })

  test('an answer given after it to a question of before holds, and nobody is asked twice', async () => {
    const { visitId } = await registerGuest(office)
    office.clock.set('2026-11-20', '15:55')
    const evening = await office.desk()
    const { partyId } = await visitOf(evening, visitId)
    await evening.must('hosts', 'ask', { partyId, host: null })
    const questionId = await questionOf(visitId)
    office.clock.set('2026-11-20', '16:02')
    const host = await office.hostPage('ratna')
    const { cutoffAt } = await host.must('hosts', 'mine', {})
    const wait = { kind: 'wait' as const, where: 'Ruang tunggu', until: cutoffAt ?? 0 }
    await host.must('hosts', 'answer', { questionId, answer: wait })
    office.clock.set('2026-11-20', '16:04')
    office.site.lookAtClock()
    expect(await visitOf(desk, visitId)).toMatchObject({ standing: 'may-wait', question: null })
  })

  test('a guest who may wait and is not inside yet is asked for too, and does not come in on the old answer', async () => {
    const { visitId } = await registerGuest(office)
    const host = await office.hostPage('ratna')
    const { cutoffAt } = await host.must('hosts', 'mine', {})
    const wait = { kind: 'wait' as const, where: 'Ruang tunggu', until: cutoffAt ?? 0 }
    await host.must('hosts', 'answer', { questionId: await questionOf(visitId), answer: wait })
    office.clock.set('2026-11-20', '16:00')
    expect((await visitOf(desk, visitId)).standing).toBe('wait-lapsed')
    office.site.lookAtClock()
    expect(await visitOf(desk, visitId)).toMatchObject({ standing: 'asked', question: { isAskedAnew: true } })
    office.clock.set('2026-11-20', '17:00')
    const evening = await office.desk()
    const admission = { rows: [await plainRow(evening, visitId)], setAside: null }
    expect(await evening.refused('visits', 'admit', admission)).toEqual({
      code: 'admission-blocked',
      rules: ['host-answer'],
    })
    await host.must('hosts', 'answer', { questionId: await questionOf(visitId), answer: wait })
    await evening.must('visits', 'admit', admission)
    expect((await visitOf(evening, visitId)).stay).toBe('fine')
  })

  test('a guest who was received is not asked for again', async () => {
    const visitId = await letIn(office)
    office.clock.set('2026-11-20', '16:30')
    office.site.lookAtClock()
    expect(await visitOf(desk, visitId)).toMatchObject({ stay: 'fine', question: null })
  })
})

test('a party whose leader went first is still shown as inside, until the last of it has left', async () => {
  const { visitId } = await registerGuest(office, { companions: ['Dewi Lestari'] })
  await receive(office, visitId)
  const { waiting } = await desk.must('desk', 'overview', {})
  for (const { id } of waiting) await desk.must('visits', 'admit', { rows: [await plainRow(desk, id)], setAside: null })
  const host = await office.hostPage('ratna')
  const shown = async () => (await host.must('hosts', 'mine', {})).today
  office.clock.pass(30)
  await seeOut(office, visitId)
  const names = ['Siti Wulandari', 'Dewi Lestari']
  expect(await shown()).toMatchObject([{ names, state: 'inside', signedOutAt: null }])
  await seeOut(office, waiting.find(({ id }) => id !== visitId)?.id ?? '')
  expect(await shown()).toMatchObject([{ names, state: 'signed-out' }])
})

test('the newest answer counts, also after a start with a clock that was put right', async () => {
  const { visitId } = await registerGuest(office)
  const { partyId } = await visitOf(desk, visitId)
  const host = await office.hostPage('ratna')
  const until = office.clock.now() + 30 * 60_000
  const wait = { kind: 'wait' as const, where: 'Aula', until }
  await host.must('hosts', 'answer', { questionId: await questionOf(visitId), answer: wait })
  expect((await visitOf(desk, visitId)).waitingPlace).toBe('Aula')
  const { folder, clock } = office
  await office.close()
  clock.jump(-60)
  office = await TestOffice.open({ folder, clock })
  desk = await office.desk()
  await desk.must('hosts', 'ask', { partyId, host: null })
  await receive(office, visitId)
  expect((await visitOf(desk, visitId)).waitingPlace).toBe('')
})
