import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ClosingView } from '../../../shared/contract/closing.ts'
import { databaseFile } from '../../database/open.ts'
import { paperDrawing } from '../../paper-drawing.ts'
import { pdfText } from '../../papers/testing/pdf-text.ts'
import { letIn, paperOf, plainRow, registerGuest, seeOut, visitOf } from '../../testing/lobby.ts'
import { signedOn, TestOffice, theGuard } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
beforeEach(async () => {
  office = await TestOffice.open()
})
afterEach(() => office.remove())

async function passTo(date: string, time: string) {
  office.clock.set(date, time)
  office.site.lookAtClock()
}

function read<Row>(query: string, value: string): Row {
  const db = new Database(databaseFile(office.folder), { readonly: true })
  const row = db.prepare<[string], Row>(query).get(value)
  db.close()
  if (!row) throw new Error(`Nothing is found by ${value}`)
  return row
}

/** The list on a paper that was sent to the printer. */
function closingOn(jobId: string): ClosingView {
  return JSON.parse(read<{ paper: string }>('SELECT paper FROM print_job WHERE id = ?', jobId).paper).closing
}

/** The words of a PDF as a screen gets it. */
const textIn = (pdf: string) => pdfText(Buffer.from(pdf.slice(pdf.indexOf(',') + 1), 'base64'))

/** Of the guests: this office's printer is switched off. */
async function alarmsOfGuests(desk: TestScreen) {
  const { alarms } = await desk.must('desk', 'overview', {})
  return alarms.filter(({ kind }) => kind !== 'printer')
}

describe('the evening', () => {
  test('20:30 warns, 21:00 rings until each guest is accounted for, a hush lasts five minutes', async () => {
    const visitId = await letIn(office)
    await passTo('2026-11-20', '20:30')
    const desk = await office.desk()
    const alarms = async () => (await alarmsOfGuests(desk)).map(({ kind, rings }) => [kind, rings])
    expect(await alarms()).toEqual([['cutoff-near', false]])
    await passTo('2026-11-20', '21:00')
    expect(await alarms()).toEqual([['overstay', true]])
    const evening = await office.desk()
    await evening.must('closing', 'hush', {})
    expect(await alarms()).toEqual([['overstay', false]])
    const { id } = read<{ id: string }>('SELECT id FROM person WHERE name = ?', theGuard.name)
    expect(read('SELECT hushed_by FROM desk_state WHERE hushed_by = ?', id)).toEqual({ hushed_by: id })
    expect(read('SELECT actor, record FROM journal WHERE what = ?', 'ring-hushed')).toEqual({ actor: id, record: id })
    await passTo('2026-11-20', '21:05')
    expect(await alarms()).toEqual([['overstay', true]])
    await seeOut(office, visitId)
    expect(await alarms()).toEqual([])
  })

  test('a guest let in at night is warned before the gate opens, and the desk counts to that', async () => {
    await passTo('2026-11-20', '22:00')
    const form = await office.registration()
    const desk = await office.desk()
    const { visitId } = await desk.must('visits', 'registerAtDesk', {
      ...form,
      lateEntry: null,
      emergencyService: null,
    })
    await desk.must('visits', 'admit', {
      rows: [await plainRow(desk, visitId)],
      setAside: { rules: ['host-answer', 'calendar'], official: 'Sekretaris', reason: 'rekapitulasi suara' },
    })
    await passTo('2026-11-21', '05:30')
    const gateOpens = office.clock.now() + 30 * 60_000
    expect(await alarmsOfGuests(await office.desk())).toMatchObject([{ kind: 'cutoff-near', at: gateOpens }])
  })

  test('an excused guest stays on the list and rings again when the excuse is over', async () => {
    const visitId = await letIn(office)
    await passTo('2026-11-20', '20:50')
    const desk = await office.desk()
    const until = office.clock.now() + 70 * 60_000
    await desk.must('visits', 'excuse', { visitId, official: 'Sekretaris', reason: 'rapat pleno', until })
    await passTo('2026-11-20', '21:30')
    const late = await office.desk()
    expect(await alarmsOfGuests(late)).toEqual([])
    expect((await visitOf(late, visitId)).stay).toBe('excused')
    await passTo('2026-11-20', '22:00')
    expect(await alarmsOfGuests(late)).toMatchObject([{ kind: 'overstay', rings: true }])
  })
})

test('an excuse that is over excuses nobody on a list any more', async () => {
  const visitId = await letIn(office)
  await passTo('2026-11-20', '20:50')
  const desk = await office.desk()
  const until = office.clock.now() + 70 * 60_000
  await desk.must('visits', 'excuse', { visitId, official: 'Sekretaris', reason: 'rapat pleno', until })
  const excused = async () => {
    const { jobId } = await (await office.desk()).must('closing', 'printWalkingList', {})
    const list = await paperOf(desk, jobId)
    return list.paper === 'walking-list' ? list.inside.map(({ excuse }) => excuse) : []
  }
  expect(await excused()).toEqual(['Sekretaris'])
  await passTo('2026-11-20', '22:01')
  expect(await excused()).toEqual([null])
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

test('for an evacuation the list of who is inside now is a PDF at one press, without a PIN', async () => {
  await office.close()
  office = await TestOffice.open({ folder: office.folder, clock: office.clock, papers: paperDrawing() })
  const gone = await letIn(office, { name: 'Sudah Pulang', telephone: '081200003333' })
  await letIn(office)
  await seeOut(office, gone)
  await passTo('2026-11-20', '14:05')
  const desk = await office.screen('desk')
  const { fileName, pdf } = await desk.must('closing', 'walkingListPdf', {})
  expect(fileName).toBe('tamu-di-dalam-2026-11-20-1405.pdf')
  const text = textIn(pdf)
  for (const said of ['Siti Wulandari', 'Ratna Nirmala', 'Ruang 104', 'L-02', '14.05']) expect(text).toContain(said)
  expect(text).not.toContain('Sudah Pulang')
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

  test('printed again days later shows the same list, below it what became of each', async () => {
    const visitId = await letIn(office)
    await passTo('2026-11-20', '21:00')
    const desk = await office.desk()
    const { jobId } = await desk.must('closing', 'print', { date: '2026-11-20' })
    await desk.must('visits', 'correct', { visitId, name: 'Nama Lain', reason: 'salah tulis' })
    await seeOut(office, visitId)
    await passTo('2026-11-23', '10:00')
    const monday = await office.desk()
    const again = await monday.must('closing', 'print', { date: '2026-11-20' })
    const copy = await monday.must('printing', 'reprint', { jobId })
    const first = closingOn(jobId)
    expect(first.inside).toMatchObject([{ name: 'Siti Wulandari', outcome: null }])
    expect(closingOn(copy.jobId)).toEqual(first)
    const later = closingOn(again.jobId)
    expect(later.inside).toMatchObject([{ name: 'Siti Wulandari', outcome: 'signed-out' }])
    expect(later).toEqual({
      ...first,
      inside: first.inside.map((guest) => ({
        ...guest,
        outcome: 'signed-out',
        outcomeAt: later.inside[0]?.outcomeAt,
      })),
    })
  })

  test('as a PDF names the head that stands in the journal', async () => {
    await office.close()
    office = await TestOffice.open({ folder: office.folder, clock: office.clock, papers: paperDrawing() })
    await letIn(office)
    await passTo('2026-11-20', '21:00')
    const desk = await office.desk()
    const { head } = (await desk.must('closing', 'view', {})) ?? { head: '' }
    const { pdf } = await desk.must('closing', 'pdf', { date: '2026-11-20' })
    const text = textIn(pdf)
    expect(text).toContain('Siti Wulandari')
    expect(text.replace(/\s/g, '')).toContain(head.toUpperCase())
    const row = read<{ what: string }>('SELECT what FROM journal WHERE hash = ?', head)
    expect(row.what).toBe('day-closed')
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

  test('gives way to another where an official moved the cutoff later that night; that one speaks for the day', async () => {
    await registerGuest(office, { name: 'Tidak Jadi', telephone: '081200001111' })
    const early = await letIn(office)
    await passTo('2026-11-20', '21:00')
    await seeOut(office, early)
    const administrator = await office.administrator()
    const sekretaris = { name: 'Sekretaris', pin: '7777' }
    await administrator.must('settings', 'addPerson', { ...sekretaris, roles: ['official'] })
    const official = await signedOn(office.site.url, 'office', sekretaris)
    const order = { official: 'Sekretaris', letterNumber: '12/PP.01/2026', reason: 'Malam penghitungan' }
    await official.must('settings', 'addException', {
      ...order,
      date: '2026-11-20',
      officeHours: null,
      cutoff: '23:30',
    })
    const late = await letIn(office, { name: 'Saksi Malam', telephone: '081200002222' })
    await passTo('2026-11-20', '23:30')
    const desk = await office.desk()
    const closing = await desk.must('closing', 'view', { date: '2026-11-20' })
    expect(closing?.inside.map(({ visitId }) => visitId)).toEqual([late])
    expect(closing?.noShows).toBe(1)
    expect(await desk.must('closing', 'days', {})).toHaveLength(1)
  })

  test('looking at the clock twice makes one closing', async () => {
    await passTo('2026-11-20', '21:00')
    await passTo('2026-11-20', '21:01')
    const desk = await office.desk()
    expect(await desk.must('closing', 'days', {})).toHaveLength(1)
  })
})

describe('a night whose cutoff an official lifted', () => {
  test('sends nobody away when its list is made: who came on it still waits, on the queue display too', async () => {
    const administrator = await office.administrator()
    await administrator.must('settings', 'addPerson', { name: 'Sekretaris', pin: '7777', roles: ['official'] })
    const official = await signedOn(office.site.url, 'office', { name: 'Sekretaris', pin: '7777' })
    const order = { official: 'Sekretaris', letterNumber: '12/2026', reason: 'rekapitulasi suara' }
    await official.must('settings', 'addException', { ...order, date: '2026-11-20', officeHours: null, cutoff: null })
    await passTo('2026-11-21', '05:59')
    const { visitId, number } = await registerGuest(office)
    await passTo('2026-11-21', '06:00')
    const desk = await office.desk()
    expect(await visitOf(desk, visitId)).toMatchObject({ state: 'registered', standing: 'asked' })
    const queue = await office.screen('queue')
    expect((await queue.must('queue', 'board', {})).map((entry) => entry.number)).toEqual([number])
    const kiosk = await office.screen('kiosk')
    expect(await kiosk.must('kiosk', 'follow', { number, lastDigits: '7890' })).toMatchObject({ step: 'host-asked' })
    await passTo('2026-11-21', '21:00')
    expect(await visitOf(await office.desk(), visitId)).toMatchObject({ state: 'closed', closedAs: 'no-show' })
  })
})
