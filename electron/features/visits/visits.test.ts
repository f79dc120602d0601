import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { letIn, paperOf, plainRow, receive, registerGuest, seeOut, visitOf } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let desk: TestScreen

beforeEach(async () => {
  office = await TestOffice.open()
  desk = await office.desk()
})
afterEach(() => office.remove())

describe('a guest comes in and goes out', () => {
  test('registered, received, admitted, signed out: each step shows at the desk', async () => {
    const { visitId, number } = await registerGuest(office)
    expect(number).toBe('A-001')
    expect((await desk.must('desk', 'overview', {})).waiting.map((visit) => visit.name)).toEqual(['Siti Wulandari'])
    await receive(office, visitId)
    expect((await visitOf(desk, visitId)).standing).toBe('received')
    await desk.must('visits', 'admit', { rows: [await plainRow(desk, visitId)], setAside: null })
    const inside = (await desk.must('desk', 'overview', {})).inside
    expect(inside.map((visit) => visit.loans.map((loan) => loan.item))).toEqual([['L-01', 'T-01']])
    await seeOut(office, visitId)
    const after = await desk.must('desk', 'overview', {})
    expect([after.waiting, after.inside, after.openMatters]).toEqual([[], [], []])
    expect((await visitOf(desk, visitId)).state).toBe('signed-out')
  })

  test('a slip is queued with the admission, a parking card too', async () => {
    const { visitId } = await registerGuest(office, { vehicle: { classKey: 'car', plate: 'be1234ab' } })
    await receive(office, visitId)
    const row = { ...(await plainRow(desk, visitId)), parking: { kind: 'card' as const, classKey: 'car' } }
    await desk.must('visits', 'admit', { rows: [row], setAside: null })
    const jobs = await desk.must('printing', 'jobs', {})
    expect(jobs.map((job) => job.paper).toSorted()).toEqual(['badge-slip', 'parking-card'])
  })
})

test('two desks that admit the same guest at one moment: one does, the other is told that he is inside already', async () => {
  const { visitId } = await registerGuest(office)
  await receive(office, visitId)
  const desks = [desk, await office.desk()]
  const row = await plainRow(desk, visitId)
  const rows = [row, { ...row, badge: 'T-02', document: { ...row.document, locker: 'L-02' } }]
  const answers = await Promise.all(
    desks.map((each, index) => each.ask('visits', 'admit', { rows: rows.slice(index, index + 1), setAside: null })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: { code: 'visit-not', state: 'inside' } }])
  expect((await visitOf(desk, visitId)).loans).toHaveLength(2)
  expect(await desk.must('printing', 'jobs', {})).toHaveLength(1)
})

describe('what is lent', () => {
  test('to another guest does not come back when this one goes', async () => {
    const leaving = await letIn(office)
    const staying = await letIn(office, { name: 'Rahmat Hidayat', telephone: '081299990000' })
    const both = [...(await visitOf(desk, leaving)).loans, ...(await visitOf(desk, staying)).loans]
    const loans = both.map(({ id }) => ({ loanId: id, outcome: 'returned' as const, note: '' }))
    expect(await desk.refused('visits', 'signOut', { visitId: leaving, loans })).toEqual({ code: 'not-found' })
    expect((await visitOf(desk, staying)).loans.map(({ outcome }) => outcome)).toEqual([null, null])
    expect((await visitOf(desk, leaving)).state).toBe('inside')
  })

  test('a parking card taken before the host was asked is not doubled by the admission', async () => {
    const { visitId } = await registerGuest(office, { vehicle: { classKey: 'car', plate: 'be1234ab' } })
    const row = { ...(await plainRow(desk, visitId)), parking: { kind: 'card' as const, classKey: 'car' } }
    await desk.must('visits', 'lend', row)
    await receive(office, visitId)
    await desk.must('visits', 'admit', { rows: [row], setAside: null })
    const cards = (await visitOf(desk, visitId)).loans.filter(({ kind }) => kind === 'parking-card')
    expect(cards).toHaveLength(1)
    expect((await desk.must('desk', 'overview', {})).parking.find(({ classKey }) => classKey === 'car')?.cardsOut).toBe(
      1,
    )
  })

  test('a place in the yard that comes free after all ends the parking at the roadside', async () => {
    const { visitId } = await registerGuest(office, { vehicle: { classKey: 'car', plate: 'be1234ab' } })
    const roadside = { kind: 'roadside' as const, place: 'Depan pagar' }
    await desk.must('visits', 'lend', { ...(await plainRow(desk, visitId)), parking: roadside })
    await receive(office, visitId)
    const row = { visitId, document: null, badge: null, parking: { kind: 'card' as const, classKey: 'car' } }
    await desk.must('visits', 'admit', { rows: [row], setAside: null })
    const visit = await visitOf(desk, visitId)
    expect([visit.loans.at(-1)?.item, visit.roadsidePlace]).toEqual(['P-01', null])
  })

  test('an excuse until a moment that no calendar has is refused', async () => {
    const visitId = await letIn(office)
    const endless = { visitId, official: 'Sekretaris', reason: 'rapat', until: Number.MAX_SAFE_INTEGER }
    await expect(desk.ask('visits', 'excuse', endless)).rejects.toThrow('400')
    expect((await visitOf(desk, visitId)).excuse).toBeNull()
  })
})

describe('a parking card', () => {
  const cardFor = async (visitId: string, classKey: string) => ({
    ...(await plainRow(desk, visitId)),
    parking: { kind: 'card' as const, classKey },
  })

  test('is not lent to a guest without a vehicle, nor one of another class', async () => {
    const walker = await registerGuest(office)
    await receive(office, walker.visitId)
    const rider = await registerGuest(office, {
      name: 'Rahmat Hidayat',
      telephone: '081299990000',
      vehicle: { classKey: 'motorcycle', plate: 'BE 1 A' },
    })
    const missing = (problem: string) => ({ code: 'fields', problems: [{ field: 'vehicle', problem }] })
    const walking = await cardFor(walker.visitId, 'car')
    expect(await desk.refused('visits', 'lend', walking)).toEqual(missing('empty'))
    expect(await desk.refused('visits', 'admit', { rows: [walking], setAside: null })).toEqual(missing('empty'))
    expect(await desk.refused('visits', 'lend', await cardFor(rider.visitId, 'car'))).toEqual(missing('not-known'))
    expect((await desk.must('desk', 'overview', {})).parking.map(({ cardsOut }) => cardsOut)).not.toContain(1)
    await desk.must('visits', 'lend', await cardFor(rider.visitId, 'motorcycle'))
  })
})

describe('the register is searched', () => {
  const found = async (text: string) => (await desk.must('visits', 'search', { text })).map(({ name }) => name)

  test('for what was typed: signs that mean anything to a database are signs like others', async () => {
    await registerGuest(office, { vehicle: { classKey: 'car', plate: 'BE 1234 AB' } })
    for (const text of ['%', '_', '%%', '\\', 'S_ti', 'B%B']) expect([text, await found(text)]).toEqual([text, []])
    for (const text of ['siti wul', '1234', 'A-001']) expect(await found(text)).toEqual(['Siti Wulandari'])
  })
})

describe('nobody gets in', () => {
  test.each(['host-answer', 'custody', 'badge'] as const)('without %s', async (rule) => {
    const { visitId } = await registerGuest(office)
    if (rule !== 'host-answer') await receive(office, visitId)
    const row = await plainRow(desk, visitId)
    const lacking = { ...row, ...(rule === 'custody' && { document: null }), ...(rule === 'badge' && { badge: null }) }
    expect(await desk.refused('visits', 'admit', { rows: [lacking], setAside: null })).toEqual({
      code: 'admission-blocked',
      rules: [rule],
    })
    expect((await visitOf(desk, visitId)).loans).toEqual([])
  })

  test('after the cutoff, but for a named official with a reason', async () => {
    office.clock.set('2026-11-20', '20:59')
    const { visitId } = await registerGuest(office)
    await receive(office, visitId)
    office.clock.set('2026-11-20', '21:00')
    desk = await office.desk()
    const rows = [await plainRow(desk, visitId)]
    expect(await desk.refused('visits', 'admit', { rows, setAside: null })).toEqual({
      code: 'admission-blocked',
      rules: ['calendar'],
    })
    const nameless = { rules: ['calendar' as const], official: ' ', reason: 'rapat pleno' }
    expect((await desk.refused('visits', 'admit', { rows, setAside: nameless })).code).toBe('fields')
    const { jobs } = await desk.must('visits', 'admit', { rows, setAside: { ...nameless, official: 'Sekretaris' } })
    // Let in for that night: until the gate opens.
    const gateOpensAt = office.clock.now() + 9 * 3_600_000
    expect(await paperOf(desk, jobs[0] ?? '')).toMatchObject({ validUntil: gateOpensAt })
    expect((await visitOf(desk, visitId)).setAside).toEqual([
      { rule: 'calendar', official: 'Sekretaris', reason: 'rapat pleno' },
    ])
  })

  test('whose host declined', async () => {
    const { visitId } = await registerGuest(office)
    const host = await office.hostPage('ratna')
    const questionId = (await visitOf(desk, visitId)).question?.id ?? ''
    await host.must('hosts', 'answer', { questionId, answer: { kind: 'decline', reason: 'sedang dinas luar' } })
    const blocked = await desk.refused('visits', 'admit', { rows: [await plainRow(desk, visitId)], setAside: null })
    expect(blocked).toEqual({ code: 'admission-blocked', rules: ['host-answer'] })
  })

  test('twice: a party is admitted all or none', async () => {
    const { visitId } = await registerGuest(office, { companions: ['Agus', 'Wayan'] })
    await receive(office, visitId)
    const { party } = await desk.must('visits', 'detail', { visitId })
    const rows = await Promise.all(
      party.map(async (member) => ({
        ...(await plainRow(desk, member.id)),
        badge: 'T-01',
        document: { type: 'ktp' as const, locker: null },
      })),
    )
    expect(await desk.refused('visits', 'admit', { rows, setAside: null })).toEqual({
      code: 'badge-taken',
      item: 'T-01',
    })
    expect((await desk.must('desk', 'overview', {})).inside).toEqual([])
  })
})

describe('the police comes', () => {
  test('and is let in at once, at night and without badge; the rest is filled in later', async () => {
    office.clock.set('2026-11-20', '23:30')
    desk = await office.desk()
    const form = await office.registration({ name: 'Polisi', telephone: '', host: null, purposeKey: null })
    const { visitId } = await desk.must('visits', 'registerAtDesk', {
      ...form,
      lateEntry: null,
      emergencyService: 'police',
    })
    expect(await visitOf(desk, visitId)).toMatchObject({ state: 'inside', isIncomplete: true })
    await desk.must('visits', 'correct', { visitId, reason: 'dicatat menyusul' })
    expect((await visitOf(desk, visitId)).isIncomplete).toBe(true)
    await desk.must('visits', 'correct', { visitId, name: 'Bripka Andi', reason: 'dilengkapi' })
    expect(await visitOf(desk, visitId)).toMatchObject({ name: 'Bripka Andi', isIncomplete: false, state: 'inside' })
  })
})

test('everybody of an ambulance is let in with one press', async () => {
  const form = await office.registration({ telephone: '', host: null, companions: ['Perawat Ani', 'Sopir Udin'] })
  await desk.must('visits', 'registerAtDesk', { ...form, lateEntry: null, emergencyService: 'ambulance' })
  const { inside, waiting } = await desk.must('desk', 'overview', {})
  expect(inside.map(({ name }) => name)).toEqual(['Siti Wulandari', 'Perawat Ani', 'Sopir Udin'])
  expect(waiting).toEqual([])
})

describe('loans', () => {
  test('a badge that is lost lets the guest go home and stays an open matter', async () => {
    const visitId = await letIn(office)
    const { loans } = await visitOf(desk, visitId)
    const endings = loans.map((loan) => ({
      loanId: loan.id,
      outcome: loan.kind === 'badge' ? ('lost' as const) : ('returned' as const),
      note: 'jatuh di tangga',
    }))
    await desk.must('visits', 'signOut', { visitId, loans: endings })
    const { openMatters, nextBadges } = await desk.must('desk', 'overview', {})
    expect(openMatters.map(({ item, outcome }) => [item, outcome])).toEqual([['T-01', 'lost']])
    expect(nextBadges).not.toContain('T-01')
    await desk.must('visits', 'settleLoan', { loanId: openMatters[0]?.id ?? '', note: 'ditemukan di lantai 2' })
    expect((await desk.must('desk', 'overview', {})).nextBadges[0]).toBe('T-01')
  })

  test('sign-out is refused while a document is still in its locker', async () => {
    const visitId = await letIn(office)
    const { loans } = await visitOf(desk, visitId)
    const badge = loans
      .filter((loan) => loan.kind === 'badge')
      .map((loan) => ({ loanId: loan.id, outcome: 'returned' as const, note: '' }))
    expect(await desk.refused('visits', 'signOut', { visitId, loans: badge })).toEqual({ code: 'loans-open' })
    expect((await visitOf(desk, visitId)).loans.every((loan) => loan.outcome === null)).toBe(true)
  })

  test('anything but a return needs a word on what happened', async () => {
    const visitId = await letIn(office)
    const [loan] = (await visitOf(desk, visitId)).loans
    const answer = await desk.refused('visits', 'endLoan', {
      loanId: loan?.id ?? '',
      outcome: 'left-behind',
      note: '  ',
    })
    expect(answer).toEqual({ code: 'fields', problems: [{ field: 'reason', problem: 'empty' }] })
  })

  test('the swap may come before the host is asked; a visit declined after it keeps the locker taken until it is handed back', async () => {
    const { visitId } = await registerGuest(office)
    await desk.must('visits', 'lend', await plainRow(desk, visitId))
    await desk.must('visits', 'close', { visitId, as: 'declined', reason: '' })
    const { openMatters, nextLockers } = await desk.must('desk', 'overview', {})
    expect(openMatters.map((matter) => matter.item).toSorted()).toEqual(['L-01', 'T-01'])
    expect(nextLockers).not.toContain('L-01')
    for (const matter of openMatters)
      await desk.must('visits', 'endLoan', { loanId: matter.id, outcome: 'returned', note: '' })
    expect((await desk.must('desk', 'overview', {})).openMatters).toEqual([])
  })
})

describe('mistakes', () => {
  test('an admission is undone with a reason; badge and document stay out until they come back', async () => {
    const visitId = await letIn(office)
    expect((await desk.refused('visits', 'undoAdmission', { visitId, reason: '' })).code).toBe('fields')
    await desk.must('visits', 'undoAdmission', { visitId, reason: 'salah orang' })
    expect(await visitOf(desk, visitId)).toMatchObject({ state: 'registered', admittedAt: null })
    const { history } = await desk.must('visits', 'detail', { visitId })
    expect(history.map((entry) => entry.what)).toEqual(expect.arrayContaining(['guest-admitted', 'admission-undone']))
  })

  test('a wrong badge is swapped in one step', async () => {
    const visitId = await letIn(office)
    await desk.must('visits', 'swapBadge', { visitId, badge: 't-05', reason: 'kartu rusak' })
    const out = (await visitOf(desk, visitId)).loans.filter((loan) => loan.kind === 'badge' && loan.outcome === null)
    expect(out.map((loan) => loan.item)).toEqual(['T-05'])
    expect((await desk.must('desk', 'overview', {})).nextBadges[0]).toBe('T-01')
  })

  test('a guest who is still inside from before goes to the guard, and cannot be admitted twice', async () => {
    const first = await letIn(office)
    const again = await registerGuest(office)
    const kiosk = await office.screen('kiosk')
    const sent = { step: 'see-guard', guardReason: 'inside-already' }
    expect(await kiosk.must('kiosk', 'follow', { code: again.code })).toMatchObject(sent)
    const byNumber = { number: again.number, lastDigits: '7890' }
    expect(await kiosk.must('kiosk', 'follow', byNumber)).toMatchObject(sent)
    await receive(office, again.visitId)
    const refusal = await desk.refused('visits', 'admit', {
      rows: [await plainRow(desk, again.visitId)],
      setAside: null,
    })
    expect(refusal).toEqual({ code: 'already-inside', visitId: first, badge: 'T-01' })
    await seeOut(office, first)
    await desk.must('visits', 'admit', { rows: [await plainRow(desk, again.visitId)], setAside: null })
  })
})

describe('after a power cut', () => {
  test('what was written on paper goes into the book with its true times, marked', async () => {
    office.clock.set('2026-11-20', '15:00')
    desk = await office.desk()
    const arrivedAt = office.clock.now() - 3 * 3_600_000
    const leftAt = office.clock.now() - 3_600_000
    const form = await office.registration()
    const { visitId } = await desk.must('visits', 'registerAtDesk', {
      ...form,
      lateEntry: { arrivedAt, leftAt },
      emergencyService: null,
    })
    expect(await visitOf(desk, visitId)).toMatchObject({
      state: 'signed-out',
      registeredAt: arrivedAt,
      endedAt: leftAt,
      isLateEntry: true,
    })
    const future = { arrivedAt: office.clock.now() + 60_000, leftAt: null }
    expect(
      (await desk.refused('visits', 'registerAtDesk', { ...form, lateEntry: future, emergencyService: null })).code,
    ).toBe('fields')
  })
})

describe('codes', () => {
  test('slip, badge, parking card and guest code open the same visit; the slip is dead once the guest has left', async () => {
    const { visitId, code } = await registerGuest(office, { vehicle: { classKey: 'car', plate: 'BE 1 A' } })
    await receive(office, visitId)
    await desk.must('visits', 'admit', {
      rows: [{ ...(await plainRow(desk, visitId)), parking: { kind: 'card', classKey: 'car' } }],
      setAside: null,
    })
    expect((await desk.must('visits', 'find', { code })).visit.id).toBe(visitId)
    await seeOut(office, visitId)
    expect(await desk.refused('visits', 'find', { code })).toEqual({ code: 'code-dead' })
    expect(await desk.refused('visits', 'find', { code: 'https://example.org' })).toEqual({ code: 'foreign-code' })
  })
})
