import { type Instant, minuteMs } from './time.ts'

/** The four answers of a host (row M3). */
export const answerKinds = ['receive', 'wait', 'decline', 'pass-on'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** The way an answer came in; everything but `page` is relayed by a named guard. */
export const answerWays = ['page', 'telephone', 'handy-talkie', 'in-person'] as const
export type AnswerWay = (typeof answerWays)[number]

export type HostAnswer = {
  readonly kind: AnswerKind
  readonly answeredAt: Instant
  /** For `wait`: the permission ends then (row M4). */
  readonly until: Instant | null
  /** For `wait`: in which room; empty when the host named none. */
  readonly where: string
}

/** A question put to a host; `answer` is null until somebody answers, `lapsedAt` is set when a newer question replaced it. */
export type HostQuestion = {
  readonly askedAt: Instant
  readonly lapsedAt: Instant | null
  readonly answer: HostAnswer | null
}

/** What the host's side says now, derived from the questions and the clock. */
export const hostStandings = ['not-asked', 'asked', 'received', 'may-wait', 'wait-lapsed', 'declined'] as const
export type HostStanding = (typeof hostStandings)[number]

/**
 * When a permission to wait ends: at its own time, and when the office closes if it was given before that (S7c, row M4); what was
 * said after the closing holds. `officeClosesAt` is that of the duty day on which it was said; null: without office hours.
 */
export function waitEndsAt(
  { answeredAt, until }: Pick<HostAnswer, 'answeredAt' | 'until'>,
  officeClosesAt: Instant | null,
): Instant | null {
  const closing = officeClosesAt !== null && answeredAt < officeClosesAt ? officeClosesAt : null
  if (until === null || closing === null) return until ?? closing
  return Math.min(until, closing)
}

/** The newest question that has not lapsed; all come in the order in which they were put. */
function currentOf(questions: readonly HostQuestion[]): HostQuestion | undefined {
  return questions.findLast(({ lapsedAt }) => lapsedAt === null)
}

/**
 * Row M4: once the office has closed, host or leader is asked anew for whoever may wait by an answer of before, inside or not yet.
 * It is when the answer was given that counts, not when the question was put.
 */
export function isAskedAnew(questions: readonly HostQuestion[], officeClosesAt: Instant | null, now: Instant): boolean {
  const answer = currentOf(questions)?.answer
  return (
    answer?.kind === 'wait' && officeClosesAt !== null && officeClosesAt <= now && answer.answeredAt < officeClosesAt
  )
}

/**
 * The newest question that has not lapsed counts; `pass-on` closes a question and opens the next, so it never stands alone.
 * A permission to wait that is over leaves `wait-lapsed`: must leave unless asked anew (row M4). `officeClosesAt` is that of the
 * duty day: no wait outlasts it.
 */
export function hostStanding(
  questions: readonly HostQuestion[],
  officeClosesAt: Instant | null,
  now: Instant,
): HostStanding {
  const current = currentOf(questions)
  if (!current) return 'not-asked'
  if (!current.answer) return 'asked'
  switch (current.answer.kind) {
    case 'receive':
      return 'received'
    case 'wait': {
      const endsAt = waitEndsAt(current.answer, officeClosesAt)
      return endsAt !== null && endsAt <= now ? 'wait-lapsed' : 'may-wait'
    }
    case 'decline':
      return 'declined'
    case 'pass-on':
      return 'not-asked'
  }
}

/**
 * Where a guest was sent to wait, for whoever has to find him: that of the newest answer that lets him in, also once the wait is
 * over and while the host is asked anew, for he still sits there. Empty: he is with the host.
 */
export function waitingPlace(questions: readonly HostQuestion[]): string {
  const newest = questions.findLast(({ answer }) => answer?.kind === 'receive' || answer?.kind === 'wait')?.answer
  return newest?.kind === 'wait' ? newest.where : ''
}

/** Admission needs a host who receives or lets the guest wait inside (rows M3, M4). */
export function permitsAdmission(standing: HostStanding): boolean {
  return standing === 'received' || standing === 'may-wait'
}

/** How loudly an unanswered question rings: it grows with the wait; silence admits nobody. */
export const urgencies = ['soft', 'louder', 'urgent'] as const
export type Urgency = (typeof urgencies)[number]

const louderAfterMs = minuteMs
const urgentAfterMs = 3 * minuteMs

export function urgencyOf(askedAt: Instant, now: Instant): Urgency {
  const waited = now - askedAt
  if (waited >= urgentAfterMs) return 'urgent'
  return waited >= louderAfterMs ? 'louder' : 'soft'
}
