import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digest } from '../../database/ids.ts'
import { databaseFile } from '../../database/open.ts'
import { letIn, plainRow, receive, registerGuest, visitOf } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let desk: TestScreen
beforeEach(async () => {
  office = await TestOffice.open()
  desk = await office.desk()
})
afterEach(() => office.remove())

type Told = {
  readonly what: string
  readonly record: string
  readonly clear: Record<string, unknown>
  readonly facts: Record<string, Record<string, unknown>>
}

/** What the journal was told since. */
function told(...events: string[]): Told[] {
  const db = new Database(databaseFile(office.folder), { readonly: true })
  const rows = db
    .prepare<[], Record<'what' | 'record' | 'clear' | 'facts', string>>('SELECT * FROM journal ORDER BY seq')
    .all()
  db.close()
  return rows
    .filter(({ what }) => events.includes(what))
    .map(({ what, record, clear, facts }) => ({ what, record, clear: JSON.parse(clear), facts: JSON.parse(facts) }))
}
const factsOf = (entry: Told | undefined, table: string) =>
  Object.entries(entry?.facts ?? {}).find(([record]) => record.startsWith(`${table}/`))?.[1]

test('an answer is in the journal with its way and its words, those of people as digests', async () => {
  const { visitId } = await registerGuest(office)
  const { question } = await visitOf(desk, visitId)
  const answer = { kind: 'wait' as const, where: 'ruang tamu', until: office.clock.now() + 3_600_000 }
  const given = { questionId: question?.id ?? '', answer, way: 'telephone' as const, givenBy: 'Ratna Nirmala' }
  await desk.must('hosts', 'relayAnswer', given)
  const facts = factsOf(told('host-answered').at(-1), 'host_question')
  expect(facts).toMatchObject({ answer: 'wait', way: 'telephone', until: answer.until })
  expect(facts?.given_by).toMatch(/^[0-9a-f]{64}$/)
  expect(facts?.wait_where).toMatch(/^[0-9a-f]{64}$/)
})

test('a correction is in the journal with what is true now, and the history says why', async () => {
  const visitId = await letIn(office)
  await desk.must('visits', 'correct', { visitId, documentType: 'sim', locker: 'L-09', reason: 'salah loker' })
  const entry = told('visit-corrected').at(-1)
  expect(factsOf(entry, 'loan')).toEqual({ document_type: 'sim', item: 'L-09' })
  const { history } = await desk.must('visits', 'detail', { visitId })
  expect(history.find(({ what }) => what === 'visit-corrected')).toMatchObject({ reason: 'salah loker' })
})

test('a swapped badge is in the journal by both numbers, and the first one as returned', async () => {
  const visitId = await letIn(office)
  await desk.must('visits', 'swapBadge', { visitId, badge: 'T-09', reason: 'salah kartu' })
  const [back, swapped] = told('badge-returned', 'badge-swapped')
  expect(back).toMatchObject({ what: 'badge-returned', clear: { item: 'T-01' } })
  expect(factsOf(back, 'loan')).toMatchObject({ outcome: 'returned', ended_at: office.clock.now() })
  expect(swapped).toMatchObject({ what: 'badge-swapped', clear: { from: 'T-01', to: 'T-09' } })
})

test('a late entry is in the journal as a stay, with its true times', async () => {
  const lateEntry = { arrivedAt: office.clock.now() - 7_200_000, leftAt: office.clock.now() - 3_600_000 }
  const form = await office.registration()
  await desk.must('visits', 'registerAtDesk', { ...form, lateEntry, emergencyService: null })
  const [came, left] = told('guest-admitted', 'guest-signed-out')
  expect(came).toMatchObject({ what: 'guest-admitted', clear: { at: lateEntry.arrivedAt, lateEntry: true } })
  expect(factsOf(came, 'visit')).toMatchObject({ state: 'inside', admitted_at: lateEntry.arrivedAt })
  expect(left).toMatchObject({ what: 'guest-signed-out', clear: { at: lateEntry.leftAt, lateEntry: true } })
  expect(factsOf(left, 'visit')).toMatchObject({ state: 'signed-out', ended_at: lateEntry.leftAt })
})

test('a desk that is left is in the journal with where its guard is', async () => {
  await desk.must('site', 'leaveDesk', { place: 'gerbang' })
  await desk.must('site', 'returnToDesk', {})
  expect(told('desk-left', 'desk-attended').map(({ what, clear }) => [what, clear])).toEqual([
    ['desk-left', { place: 'gerbang' }],
    ['desk-attended', {}],
  ])
})

describe('a consent to the privacy notice is in the book and in the journal', () => {
  const consents = () =>
    told('guest-registered').map((entry) => {
      const { consent, notice } = factsOf(entry, 'visit') ?? {}
      return { consent, notice }
    })

  test('given by the guest for himself, and by the leader for companions, to the text that was shown, whatever language was chosen afterwards', async () => {
    const { privacyNotice } = await desk.must('site', 'profile', {})
    await registerGuest(office, { companions: ['Agus Salim'], agreedIn: 'en', language: 'id' })
    const notice = digest(privacyNotice.en)
    expect(consents()).toEqual([
      { consent: 'by-guest', notice },
      { consent: 'by-leader', notice },
    ])
  })

  test('told by the guard to whom he registered', async () => {
    const { privacyNotice } = await desk.must('site', 'profile', {})
    await desk.must('visits', 'registerAtDesk', {
      ...(await office.registration()),
      lateEntry: null,
      emergencyService: null,
    })
    expect(consents()).toEqual([{ consent: 'told-by-guard', notice: digest(privacyNotice.id) }])
  })

  test('nobody gets into the book at the kiosk without', async () => {
    const kiosk = await office.screen('kiosk')
    const { agreedIn: _, ...form } = await office.registration()
    await expect(kiosk.call('kiosk/register', form)).rejects.toThrow('400')
    await expect(kiosk.call('kiosk/register', { ...form, agreedIn: null })).rejects.toThrow('400')
  })
})

test('nothing personal stands in the journal', async () => {
  const secrets = [
    'Siti Wulandari',
    '081234567890',
    'PT Cahaya',
    'BE 1234 AB',
    'rahasia',
    'Ratna Nirmala',
    'Agus Salim',
  ]
  const { visitId } = await registerGuest(office, {
    companions: ['Agus Salim'],
    purposeText: 'rahasia',
    vehicle: { classKey: 'car', plate: 'BE 1234 AB' },
  })
  await receive(office, visitId)
  await desk.must('visits', 'admit', { rows: [await plainRow(desk, visitId)], setAside: null })
  await desk.must('visits', 'undoAdmission', { visitId, reason: 'rahasia' })
  office.clock.set('2026-11-20', '21:00')
  office.site.lookAtClock()
  const db = new Database(databaseFile(office.folder), { readonly: true })
  const text = JSON.stringify(db.prepare('SELECT * FROM journal').all())
  db.close()
  for (const secret of secrets) expect(text, secret).not.toContain(secret)
})
