import { type Paper, paper } from '../../shared/contract/papers.ts'
import type { VisitView } from '../../shared/contract/visits.ts'
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
