import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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

async function changeVisiting(changes: object): Promise<void> {
  const administrator = await office.administrator()
  const { settings } = await administrator.must('settings', 'read', {})
  await administrator.must('settings', 'changeSection', {
    section: 'visiting',
    value: { ...settings.visiting, ...changes },
  })
}

describe('an office that only looks at documents', () => {
  beforeEach(() => changeVisiting({ custody: 'show' }))
  const seen = { type: 'ktp' as const, locker: null }

  test('needs one to be shown, keeps none and takes no locker', async () => {
    const { visitId } = await registerGuest(office)
    await receive(office, visitId)
    const row = { visitId, document: null, badge: 'T-01', parking: { kind: 'none' as const } }
    expect(await desk.refused('visits', 'admit', { rows: [row], setAside: null })).toEqual({
      code: 'admission-blocked',
      rules: ['custody'],
    })
    await desk.must('visits', 'admit', { rows: [{ ...row, document: seen }], setAside: null })
    const { loans } = await visitOf(desk, visitId)
    expect(loans.find(({ kind }) => kind === 'document')).toMatchObject({
      item: '',
      documentType: 'ktp',
      outcome: 'returned',
    })
    expect((await desk.must('desk', 'overview', {})).nextLockers).toContain('L-01')
  })

  test('lets the guest go once the badge is back: a document that was only seen holds nobody up', async () => {
    const { visitId } = await registerGuest(office)
    await receive(office, visitId)
    const row = { ...(await plainRow(desk, visitId)), document: seen }
    await desk.must('visits', 'admit', { rows: [row], setAside: null })
    expect(await desk.refused('visits', 'signOut', { visitId, loans: [] })).toEqual({ code: 'loans-open' })
    const badge = (await visitOf(desk, visitId)).loans.find(({ kind }) => kind === 'badge')
    const loans = [{ loanId: badge?.id ?? '', outcome: 'returned' as const, note: '' }]
    await desk.must('visits', 'signOut', { visitId, loans })
    expect(await visitOf(desk, visitId)).toMatchObject({ state: 'signed-out' })
    expect((await desk.must('desk', 'overview', {})).openMatters).toEqual([])
  })

  test('does not ask again for what was shown before an admission was undone', async () => {
    const { visitId } = await registerGuest(office)
    await receive(office, visitId)
    const row = { ...(await plainRow(desk, visitId)), document: seen }
    await desk.must('visits', 'admit', { rows: [row], setAside: null })
    await desk.must('visits', 'undoAdmission', { visitId, reason: 'salah orang' })
    await desk.must('visits', 'admit', { rows: [{ ...row, document: null, badge: null }], setAside: null })
    expect((await visitOf(desk, visitId)).loans).toHaveLength(2)
  })
})

describe('an office that changes its custom while a guest waits', () => {
  const documentOf = async (visitId: string) =>
    (await visitOf(desk, visitId)).loans.filter(({ kind }) => kind === 'document')

  test('to keeping documents: what was seen lets the guest in, for the desk offers no second', async () => {
    await changeVisiting({ custody: 'show' })
    const { visitId } = await registerGuest(office)
    const row = await plainRow(desk, visitId)
    await desk.must('visits', 'lend', { ...row, document: { type: 'ktp', locker: null } })
    await changeVisiting({ custody: 'hold' })
    await receive(office, visitId)
    await desk.must('visits', 'admit', { rows: [{ ...row, document: null, badge: null }], setAside: null })
    expect(await visitOf(desk, visitId)).toMatchObject({ state: 'inside' })
  })

  test('to looking only: a document no longer in its locker must be seen, and what became of it stands', async () => {
    const { visitId } = await registerGuest(office)
    await receive(office, visitId)
    const row = await plainRow(desk, visitId)
    await desk.must('visits', 'lend', row)
    const [kept] = await documentOf(visitId)
    const loanId = kept?.id ?? ''
    await desk.must('visits', 'endLoan', { loanId, outcome: 'left-behind', note: 'di meja' })
    await changeVisiting({ custody: 'show' })
    const again = { ...row, document: null, badge: null }
    expect(await desk.refused('visits', 'admit', { rows: [again], setAside: null })).toEqual({
      code: 'admission-blocked',
      rules: ['custody'],
    })
    const seen = { type: 'ktp' as const, locker: null }
    await desk.must('visits', 'admit', { rows: [{ ...again, document: seen }], setAside: null })
    expect(await documentOf(visitId)).toMatchObject([
      { item: 'L-01', outcome: 'left-behind' },
      { item: '', outcome: 'returned' },
    ])
  })
})

describe('a document that does not go home with the guest', () => {
  test.each([
    ['kept', 'ditahan untuk diperiksa', true],
    ['handed-over', 'diserahkan ke Bapak Joko', false],
  ] as const)('%s lets the guest go; whether it stays an open matter: %3$s', async (outcome, note, isOpen) => {
    const visitId = await letIn(office)
    const { loans } = await visitOf(desk, visitId)
    const endings = loans.map(({ id, kind }) =>
      kind === 'document' ? { loanId: id, outcome, note } : { loanId: id, outcome: 'returned' as const, note: '' },
    )
    await desk.must('visits', 'signOut', { visitId, loans: endings })
    const { openMatters, nextLockers } = await desk.must('desk', 'overview', {})
    expect(openMatters.map((matter) => [matter.item, matter.outcome, matter.note])).toEqual(
      isOpen ? [['L-01', outcome, note]] : [],
    )
    expect(nextLockers.includes('L-01')).toBe(!isOpen)
  })

  test('a badge can be neither kept nor handed to somebody', async () => {
    const visitId = await letIn(office)
    const badge = (await visitOf(desk, visitId)).loans.find(({ kind }) => kind === 'badge')
    for (const outcome of ['kept', 'handed-over'] as const) {
      const refusal = await desk.refused('visits', 'endLoan', { loanId: badge?.id ?? '', outcome, note: 'catatan' })
      expect(refusal).toEqual({ code: 'fields', problems: [{ field: 'value', problem: 'not-known' }] })
    }
  })
})

describe('what a guest leaves open', () => {
  test('"I do not know the name" goes to the guard, who finds the host', async () => {
    const kiosk = await office.screen('kiosk')
    const form = await office.registration({ host: null })
    const { visitId, number, code } = await kiosk.must('kiosk', 'register', form)
    const sent = { step: 'see-guard', guardReason: 'no-host' }
    expect(await kiosk.must('kiosk', 'follow', { code })).toMatchObject(sent)
    expect(await (await office.screen('queue')).must('queue', 'board', {})).toEqual([{ number, step: 'see-guard' }])
    const { waiting } = await desk.must('desk', 'overview', {})
    expect(waiting).toMatchObject([{ id: visitId, standing: 'not-asked', host: null, question: null }])
    const [ratna] = await desk.must('kiosk', 'findHosts', { text: 'ratna' })
    await desk.must('hosts', 'ask', { partyId: waiting[0]?.partyId ?? '', host: ratna?.ref ?? null })
    expect((await kiosk.must('kiosk', 'follow', { code })).step).toBe('host-asked')
  })

  test('a photo is needed where the office says so, at the kiosk; the guard may leave it out', async () => {
    await changeVisiting({ photo: 'required' })
    const kiosk = await office.screen('kiosk')
    const form = await office.registration()
    expect(await kiosk.refused('kiosk', 'register', form)).toEqual({
      code: 'fields',
      problems: [{ field: 'photo', problem: 'empty' }],
    })
    const photo = 'data:image/jpeg;base64,/9j/4AAQSkZJRg=='
    const { visitId } = await kiosk.must('kiosk', 'register', { ...form, photo })
    await desk.must('visits', 'registerAtDesk', { ...form, lateEntry: null, emergencyService: null })
    expect(await desk.must('visits', 'photo', { visitId })).toEqual({ photo })
  })
})

describe('a guest’s picture', () => {
  const photo = 'data:image/jpeg;base64,/9j/4AAQSkZJRg=='

  test('is fetched by itself: the lists only say that there is one', async () => {
    const { visitId } = await registerGuest(office, { photo })
    const overview = await desk.must('desk', 'overview', {})
    expect(overview.waiting).toMatchObject([{ id: visitId, hasPhoto: true }])
    expect(JSON.stringify(overview)).not.toContain('data:image/jpeg')
    expect(await desk.must('visits', 'photo', { visitId })).toEqual({ photo })
  })

  test('is shown to the host of that guest and to no other', async () => {
    await registerGuest(office, { photo })
    const host = await office.hostPage('ratna')
    const [guest] = (await host.must('hosts', 'mine', {})).asking
    const partyId = guest?.partyId ?? ''
    expect(guest?.hasPhoto).toBe(true)
    expect(await host.must('hosts', 'photo', { partyId })).toEqual({ photo })
    expect(await (await office.hostPage('adi')).refused('hosts', 'photo', { partyId })).toEqual({ code: 'not-found' })
  })
})

test('what a guest comes for is said in every language, with the guest’s own words', async () => {
  const administrator = await office.administrator()
  const { settings } = await administrator.must('settings', 'read', {})
  const [purpose] = settings.visiting.purposes
  const { visitId } = await registerGuest(office, { purposeText: 'lelang' })
  expect((await visitOf(desk, visitId)).purpose).toEqual({ id: `${purpose?.id}: lelang`, en: `${purpose?.en}: lelang` })
  const [guest] = (await (await office.hostPage('ratna')).must('hosts', 'mine', {})).asking
  expect(guest?.purpose.en).toBe(`${purpose?.en}: lelang`)
})
