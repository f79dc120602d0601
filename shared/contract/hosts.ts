import { z } from 'zod'
import { answerKinds, answerWays, hostStandings, urgencies } from '../domain/host-answer.ts'
import { visitStates } from '../domain/visit.ts'
import { hostRef, hostView, id, inEachLanguage, instant, photo, reason, typed, wait } from './fields.ts'
import { change, nothing, read } from './operation.ts'

export const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('receive'), note: typed }),
  /** Row M4: where, until when (never past the cutoff; default until the office closes). */
  z.object({ kind: z.literal('wait'), where: typed, until: instant }),
  z.object({ kind: z.literal('decline'), reason }),
  z.object({ kind: z.literal('pass-on'), to: hostRef, note: typed }),
])
export type Answer = z.infer<typeof answer>

/** A question as host and desk see it. */
export const questionView = z.object({
  id,
  askedAt: instant,
  askedOf: hostView,
  urgency: z.enum(urgencies),
  isAskedAnew: z.boolean(),
})

export const answeredView = z.object({
  kind: z.enum(answerKinds),
  answeredAt: instant,
  way: z.enum(answerWays),
  /** Who gave it: the host's or official's name. */
  givenBy: z.string(),
  relayedBy: z.string().nullable(),
  note: z.string(),
  where: z.string(),
  until: instant.nullable(),
})
export type AnsweredView = z.infer<typeof answeredView>

const hostGuest = z.object({
  partyId: id,
  names: z.array(z.string()),
  organisation: z.string(),
  purpose: inEachLanguage,
  vehicle: z.string().nullable(),
  hasPhoto: z.boolean(),
  state: z.enum(visitStates),
  standing: z.enum(hostStandings),
  registeredAt: instant,
  admittedAt: instant.nullable(),
  signedOutAt: instant.nullable(),
  question: questionView.nullable(),
  answer: answeredView.nullable(),
})
export type HostGuest = z.infer<typeof hostGuest>

export const hosts = {
  mine: read({
    roles: ['host'],
    watches: ['visits', 'hosts', 'clock'],
    input: nothing,
    output: z.object({
      host: hostView,
      cutoffAt: instant.nullable(),
      wait,
      waitingPlaces: z.array(z.string()),
      /** Guests who wait for this host's answer, longest first. */
      asking: z.array(hostGuest),
      today: z.array(hostGuest),
    }),
  }),
  /** The picture of a guest of his who leads a party. */
  photo: read({
    roles: ['host'],
    watches: [],
    input: z.object({ partyId: id }),
    output: z.object({ photo: photo.nullable() }),
  }),
  answer: change({ roles: ['host'], input: z.object({ questionId: id, answer }), output: nothing }),
  /** A guard records what the host, the leader or an official said by telephone, handy-talkie or in person (row M3). */
  relayAnswer: change({
    roles: ['guard'],
    input: z.object({ questionId: id, answer, way: z.enum(answerWays).exclude(['page']), givenBy: typed }),
    output: nothing,
  }),
  /** Asks again; also for a visit whose host the guard just found. */
  ask: change({ roles: ['guard'], input: z.object({ partyId: id, host: hostRef.nullable() }), output: nothing }),
  /** At 16:00: asks anew for everybody who waits inside and has not been asked since (row M4). The clock does the same by itself. */
  askAllAnew: change({ roles: ['guard'], input: nothing, output: z.object({ asked: z.int() }) }),
}
