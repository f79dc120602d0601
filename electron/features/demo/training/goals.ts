import type { SceneGoal } from '../../../../shared/contract/scenes.ts'
import { isOver } from '../../../../shared/domain/print-job.ts'
import { type Reader, sqlite } from '../../../database/query.ts'
import { areWell, type Levers } from '../levers.ts'

/** What a goal is judged by: the register since the scene began, and how the devices are. */
export type Course = {
  readonly db: Reader
  readonly begunAt: number
  readonly visitIds: readonly string[]
  readonly levers: Levers
}

const lateEntries = 2

export function isMet(goal: SceneGoal, course: Course): boolean {
  switch (goal) {
    case 'well':
      return areWell(course.levers)
    case 'printed':
      return arePrinted(course)
    case 'inside':
      return course.visitIds.every((id) => wasAdmitted(course, id))
    case 'measured':
      return course.visitIds.some((id) => readingsOf(course, id).includes('normal'))
    case 'decided':
      return course.visitIds.every((id) => isDecided(course, id))
    case 'answered':
      return course.visitIds.every((id) => isAnswered(course, id))
    case 'accounted':
      return course.visitIds.every((id) => isAccounted(course, id))
    case 'written':
      return lateEntriesSince(course) >= lateEntries
    case 'noted':
      return course.visitIds.every((id) => isBadgeLost(course, id))
  }
}

const visitOf = ({ db }: Course, id: string) => db.first(sqlite.selectFrom('visit').selectAll().where('id', '=', id))

function arePrinted({ db, begunAt }: Course): boolean {
  const states = db
    .all(sqlite.selectFrom('print_job').select('state').where('created_at', '>=', begunAt))
    .map(({ state }) => state)
  return states.includes('printed') && states.every(isOver)
}

function wasAdmitted(course: Course, id: string): boolean {
  return (visitOf(course, id)?.admitted_at ?? null) !== null
}

function isAccounted(course: Course, id: string): boolean {
  const state = visitOf(course, id)?.state
  const excuse = course.db.first(sqlite.selectFrom('excuse').select('id').where('visit_id', '=', id))
  return state === 'signed-out' || state === 'closed' || excuse !== undefined
}

function readingsOf({ db }: Course, id: string) {
  return db
    .all(sqlite.selectFrom('temperature_reading').select('outcome').where('visit_id', '=', id))
    .map(({ outcome }) => outcome)
}

/** High at both readings, and then refused or let in by an official's word. */
function isDecided(course: Course, id: string): boolean {
  const high = readingsOf(course, id).filter((outcome) => outcome === 'high')
  return high.length >= 2 && (visitOf(course, id)?.state === 'closed' || wasAdmitted(course, id))
}

function isAnswered({ db }: Course, id: string): boolean {
  const answer = db.first(
    sqlite
      .selectFrom('host_question')
      .innerJoin('visit', 'visit.party_id', 'host_question.party_id')
      .select('host_question.id')
      .where('visit.id', '=', id)
      .where('host_question.answer', 'is not', null),
  )
  return answer !== undefined
}

/** Written down since, with the times of before. */
function lateEntriesSince({ db, begunAt }: Course): number {
  return db.all(
    sqlite
      .selectFrom('journal')
      .innerJoin('visit', 'visit.id', 'journal.record')
      .select('visit.id')
      .where('journal.what', '=', 'guest-registered')
      .where('journal.at', '>=', begunAt)
      .where('visit.is_late_entry', '=', 1),
  ).length
}

function isBadgeLost({ db }: Course, id: string): boolean {
  const lost = db.first(
    sqlite
      .selectFrom('loan')
      .select('id')
      .where('visit_id', '=', id)
      .where('kind', '=', 'badge')
      .where('outcome', '=', 'lost'),
  )
  return lost !== undefined
}
