import { z } from 'zod'
import { guardReasons, guestSteps } from '../domain/guest-step.ts'
import { mostCompanions } from '../domain/visit.ts'
import { code, hostRef, hostView, id, instant, language, photo, typed } from './fields.ts'
import { change, read } from './operation.ts'

/** What a guest fills in; the desk's form adds to it (`visits.registerAtDesk`). */
export const registration = z.object({
  name: typed,
  telephone: typed,
  organisation: typed,
  purposeKey: z.string().max(40).nullable(),
  purposeText: typed,
  /** null: "I do not know the name"; the guard finds the host. */
  host: hostRef.nullable(),
  companions: z.array(typed).max(mostCompanions),
  vehicle: z.object({ classKey: z.string().max(40), plate: typed }).nullable(),
  photo: photo.nullable(),
  language,
})
export type Registration = z.infer<typeof registration>

export const registered = z.object({
  visitId: id,
  /** */
  number: z.string(),
  /**
   * The guest's own code: finds the visit while it lives, and the guest when he comes back. Who is known but was not recognised gets
   * the visit's, which recognises nobody: name and telephone are what others know, too.
   */
  code: z.string(),
})

export const guestStep = z.enum(guestSteps)

export const guestProgress = z.object({
  number: z.string(),
  /** Those of who came with the leader, who has one for each of them on the same ticket; empty for everybody else. */
  companionNumbers: z.array(z.string()),
  code: z.string(),
  step: guestStep,
  /** Why this guest is sent to the guard, where it is not the host's answer. */
  guardReason: z.enum(guardReasons).nullable(),
  registeredAt: instant,
  hostName: z.string().nullable(),
  askedAt: instant.nullable(),
  /** What the host said for the guest to know: where to wait, why not today. */
  note: z.string().nullable(),
  room: z.string().nullable(),
  until: instant.nullable(),
})
export type GuestProgress = z.infer<typeof guestProgress>

const knownGuest = z.object({
  /** Lets this session register the known guest without typing again; dies with the session or after ten minutes. */
  ticket: z.string(),
  name: z.string(),
  organisation: z.string(),
  host: hostView.nullable(),
  purposeKey: z.string().nullable(),
  purposeText: z.string(),
  vehicle: z.object({ classKey: z.string(), plate: z.string() }).nullable(),
})
export type KnownGuest = z.infer<typeof knownGuest>

const byNumber = z.object({ number: z.string().max(20), lastDigits: z.string().max(4) })
const byCode = z.object({ code })
/** A guest finds his state again by code, or by number plus the last four digits of the telephone. */
const guestKey = z.union([byCode, byNumber])

export const kiosk = {
  /** At most six, from the second letter on; names and rooms of guests never. */
  findHosts: read({
    roles: ['kiosk', 'desk', 'host'],
    watches: [],
    input: z.object({ text: z.string().max(200) }),
    output: z.array(hostView),
  }),
  register: change({
    roles: ['kiosk'],
    input: registration.extend({
      ticket: z.string().max(100).optional(),
      /** In which language the guest read the privacy notice that he agreed to; who does not agree is served by a guard. */
      agreedIn: language,
    }),
    output: registered,
  }),
  follow: read({ roles: ['kiosk'], watches: ['visits', 'hosts', 'clock'], input: guestKey, output: guestProgress }),
  /** A guest's own QR: known at once. */
  recogniseCode: change({ roles: ['kiosk'], input: byCode, output: knownGuest }),
  /** Telephone and typed name; the answer is the same for an unknown number and for a name that does not match. Rate-limited. */
  recognise: change({ roles: ['kiosk'], input: z.object({ telephone: typed, name: typed }), output: knownGuest }),
  /** "Said goodbye": a fact for the desk, not a sign-out. Takes a slip, a badge, the guest's code, or number and digits. */
  sayGoodbye: change({
    roles: ['kiosk'],
    input: guestKey,
    output: z.object({
      number: z.string(),
      /** The visit's: dead once the guard has taken the guest off the list. */
      code: z.string(),
      owes: z.array(z.enum(['badge', 'parking-card'])),
    }),
  }),
  printNumber: change({ roles: ['kiosk'], input: guestKey, output: z.object({}) }),
}
