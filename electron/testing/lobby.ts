import { type Paper, paper } from '../../shared/contract/papers.ts'
import type { VisitView } from '../../shared/contract/visits.ts'
import { openForReading } from '../database/open.ts'
import { sqlite } from '../database/query.ts'
import type { TestOffice } from './test-office.ts'
import type { TestScreen } from './test-screen.ts'

/** What people do in the lobby, so that a test reads like a day there. */
export async function registerGuest(office: TestOffice, changes: Parameters<TestOffice['registration']>[0] = {}) {
  const kiosk = await office.screen('kiosk')
  return kiosk.must('kiosk', 'register', await office.registration(changes))
}

export async function visitOf(desk: TestScreen, visitId: string): Promise<VisitView> {
  return (await desk.must('visits', 'detail', { visitId })).visit
}

/** What stands on a paper of an office that draws none. */
export async function paperOf(desk: TestScreen, jobId: string): Promise<Paper> {
  const { png } = await desk.must('printing', 'preview', { jobId })
  return paper.parse(JSON.parse(Buffer.from(png.split(',')[1] ?? '', 'base64').toString()))
}

/** The host receives the guest on the own page. */
export async function receive(office: TestOffice, visitId: string): Promise<void> {
  const desk = await office.desk()
  const { question } = await visitOf(desk, visitId)
  const host = await office.hostPage('ratna')
  await host.must('hosts', 'answer', { questionId: question?.id ?? '', answer: { kind: 'receive', note: '' } })
}

/** One row of the dialogue with what the desk proposes. */
export async function plainRow(desk: TestScreen, visitId: string) {
  const { nextBadges, nextLockers } = await desk.must('desk', 'overview', {})
  return {
    visitId,
    document: { type: 'ktp' as const, locker: nextLockers[0] ?? null },
    badge: nextBadges[0] ?? null,
    parking: { kind: 'none' as const },
  }
}

/** Registered, received and admitted; the guest is inside. */
export async function letIn(
  office: TestOffice,
  changes: Parameters<TestOffice['registration']>[0] = {},
): Promise<string> {
  const { visitId } = await registerGuest(office, changes)
  await receive(office, visitId)
  const desk = await office.desk()
  await desk.must('visits', 'admit', { rows: [await plainRow(desk, visitId)], setAside: null })
  return visitId
}

/** What is printed on a card of the office's stock; no screen shows it. */
export function codeOfBadge(folder: string, number: string): string {
  const opened = openForReading(folder)
  if (!opened.ok) throw new Error(opened.reason)
  const badge = opened.db.first(sqlite.selectFrom('badge').select('code').where('number', '=', number))
  opened.close()
  if (!badge) throw new Error(`There is no badge ${number}`)
  return badge.code
}

/** A guest inside with everything that has a code: he came by car. */
export async function comeByCar(office: TestOffice, changes: Parameters<TestOffice['registration']>[0] = {}) {
  const vehicle = { classKey: 'car', plate: 'BE 1234 AB' }
  const { visitId, code } = await registerGuest(office, { vehicle, ...changes })
  await receive(office, visitId)
  const desk = await office.desk()
  const row = { ...(await plainRow(desk, visitId)), parking: { kind: 'card' as const, classKey: 'car' } }
  const { jobs } = await desk.must('visits', 'admit', { rows: [row], setAside: null })
  const papers = await Promise.all(jobs.map((job) => paperOf(desk, job)))
  const printed = (kind: 'badge-slip' | 'parking-card') => {
    const found = papers.find((each) => each.paper === kind)
    if (!found || !('code' in found)) throw new Error(`There is no ${kind}`)
    return found.code
  }
  const codes = {
    visit: printed('badge-slip'),
    badge: codeOfBadge(office.folder, row.badge ?? ''),
    parkingCard: printed('parking-card'),
    guest: code,
  }
  return { visitId, codes }
}

/** Everything comes back and the guest goes home. */
export async function seeOut(office: TestOffice, visitId: string): Promise<void> {
  const desk = await office.desk()
  const { loans } = await visitOf(desk, visitId)
  const open = loans.filter((loan) => loan.outcome === null)
  await desk.must('visits', 'signOut', {
    visitId,
    loans: open.map(({ id }) => ({ loanId: id, outcome: 'returned' as const, note: '' })),
  })
}
