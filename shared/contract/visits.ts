import { z } from 'zod'
import { admissionRules } from '../domain/admission.ts'
import { stayFacts } from '../domain/cutoff.ts'
import { hostStandings } from '../domain/host-answer.ts'
import { type CodeKind, codeKinds } from '../domain/ids.ts'
import { loanKinds, loanOutcomes } from '../domain/loan.ts'
import { readingSources, temperatureOutcomes } from '../domain/temperature.ts'
import { closedAs, documentTypes, emergencyServices, mostCompanions, visitStates } from '../domain/visit.ts'
import { code, hostView, id, inEachLanguage, instant, photo, reason, typed } from './fields.ts'
import { answeredView, questionView } from './hosts.ts'
import { registered, registration } from './kiosk.ts'
import { change, read } from './operation.ts'
import type { PaperKind } from './papers.ts'

export const loanView = z.object({
  id,
  kind: z.enum(loanKinds),
  /** Locker, badge or parking card number; empty for a document that was only seen. */
  item: z.string(),
  documentType: z.enum(documentTypes).nullable(),
  beganAt: instant,
  outcome: z.enum(loanOutcomes).nullable(),
  note: z.string(),
})
export type LoanView = z.infer<typeof loanView>

const reading = z.object({
  id,
  at: instant,
  outcome: z.enum(temperatureOutcomes),
  celsius: z.number().nullable(),
  source: z.enum(readingSources),
})

export const visitView = z.object({
  id,
  partyId: id,
  partySize: z.int(),
  isLeader: z.boolean(),
  number: z.string(),
  name: z.string(),
  telephone: z.string(),
  organisation: z.string(),
  /** The office's word for it in each language, and the guest's own. */
  purpose: inEachLanguage,
  host: hostView.nullable(),
  hostExtension: z.string(),
  hostTelephone: z.string(),
  /** A page of the host, or of a member of the unit, is connected and can ring. */
  isHostConnected: z.boolean(),
  state: z.enum(visitStates),
  closedAs: z.enum(closedAs).nullable(),
  standing: z.enum(hostStandings),
  question: questionView.nullable(),
  answer: answeredView.nullable(),
  vehicle: z.object({ classKey: z.string(), plate: z.string() }).nullable(),
  roadsidePlace: z.string().nullable(),
  hasPhoto: z.boolean(),
  registeredAt: instant,
  admittedAt: instant.nullable(),
  goodbyeAt: instant.nullable(),
  endedAt: instant.nullable(),
  isLateEntry: z.boolean(),
  emergencyService: z.enum(emergencyServices).nullable(),
  isIncomplete: z.boolean(),
  /** Another live visit of the same guest that must be closed first. */
  insideElsewhere: z.object({ visitId: id, badge: z.string().nullable() }).nullable(),
  /** Where the guest was sent to wait; empty when he is with the host. */
  waitingPlace: z.string(),
  stay: z.enum(stayFacts),
  excuse: z.object({ official: z.string(), reason: z.string(), until: instant }).nullable(),
  setAside: z.array(z.object({ rule: z.enum(admissionRules), official: z.string(), reason: z.string() })),
  readings: z.array(reading),
  loans: z.array(loanView),
})
export type VisitView = z.infer<typeof visitView>

const setAside = z.object({ rules: z.array(z.enum(admissionRules)).min(1), official: typed, reason })

/** One row of the admission dialogue. Things already lent are left out (null) and stay as they are. */
const admissionRow = z.object({
  visitId: id,
  document: z.object({ type: z.enum(documentTypes), locker: z.string().max(20).nullable() }).nullable(),
  /** A number or a scanned badge code. */
  badge: z.string().max(300).nullable(),
  parking: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('card'), classKey: z.string().max(40) }),
    /** Row M8: the guest parks on the roadway, with a place and no card of the yard. */
    z.object({ kind: z.literal('roadside'), place: typed }),
  ]),
})
export type AdmissionRow = z.infer<typeof admissionRow>

const guestFacts = registration
  .pick({ name: true, telephone: true, organisation: true, purposeKey: true, purposeText: true, vehicle: true })
  .extend({ host: hostView.nullable() })
export type GuestFacts = z.infer<typeof guestFacts>

const visitId = z.object({ visitId: id })

/** Papers that a guest carries while the visit lasts. */
export const visitPapers = ['badge-slip', 'parking-card'] as const satisfies readonly PaperKind[]
export type VisitPaper = (typeof visitPapers)[number]

export const visits = {
  registerAtDesk: change({
    roles: ['guard'],
    input: registration.extend({
      /** Written down on paper during a power cut; with true times, marked as late (row M1). */
      lateEntry: z.object({ arrivedAt: instant, leftAt: instant.nullable() }).nullable(),
      /** The whole party is admitted with the same call, and completed later. */
      emergencyService: z.enum(emergencyServices).nullable(),
    }),
    output: registered,
  }),
  /** Takes the document and lends the badge before the host is asked (row M2). */
  lend: change({ roles: ['guard'], input: admissionRow, output: z.object({}) }),
  /** All rows or none; slips and parking cards are queued in the same transaction. */
  admit: change({
    roles: ['guard'],
    input: z.object({
      rows: z
        .array(admissionRow)
        .min(1)
        .max(1 + mostCompanions),
      setAside: setAside.nullable(),
    }),
    output: z.object({ jobs: z.array(id) }),
  }),
  correct: change({
    roles: ['guard'],
    input: visitId.extend({
      name: typed.optional(),
      telephone: typed.optional(),
      organisation: typed.optional(),
      purposeText: typed.optional(),
      /** Also for a guest who gave none at first. A parking card of another class is swapped for one that fits. */
      vehicle: z.object({ classKey: z.string().max(40), plate: typed }).optional(),
      documentType: z.enum(documentTypes).optional(),
      locker: z.string().max(20).optional(),
      reason,
    }),
    output: z.object({
      jobs: z.array(id),
      /** Papers that came out before and no longer say what is true: the guard is offered `printAnew`. */
      outdated: z.array(z.enum(visitPapers)),
    }),
  }),
  /** A parking card of another number or class, one where none was, the roadside, or none: the old card is back, a new one is printed. */
  changeParking: change({
    roles: ['guard'],
    input: visitId.extend({
      parking: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('none') }),
        /** Without a number the next free card. */
        z.object({ kind: z.literal('card'), classKey: z.string().max(40), number: z.string().max(20).nullable() }),
        z.object({ kind: z.literal('roadside'), place: typed }),
      ]),
      reason,
    }),
    output: z.object({ jobs: z.array(id) }),
  }),
  /** What is true now on a new paper; the one that is out counts as replaced. */
  printAnew: change({
    roles: ['guard'],
    input: visitId.extend({ paper: z.enum(visitPapers) }),
    output: z.object({ jobs: z.array(id) }),
  }),
  swapBadge: change({
    roles: ['guard'],
    input: visitId.extend({ badge: z.string().max(300), reason }),
    output: z.object({ jobs: z.array(id) }),
  }),
  undoAdmission: change({ roles: ['guard'], input: visitId.extend({ reason }), output: z.object({}) }),
  /** Ends a visit that never got inside. Loans that are open stay open matters. */
  close: change({
    roles: ['guard'],
    input: visitId.extend({ as: z.enum(closedAs).exclude(['no-show']), reason }),
    output: z.object({}),
  }),
  endLoan: change({
    roles: ['guard'],
    input: z.object({ loanId: id, outcome: z.enum(loanOutcomes), note: typed }),
    output: z.object({}),
  }),
  /** Ends the given loans and signs the guest out; refused while any loan is still open. */
  signOut: change({
    roles: ['guard'],
    input: visitId.extend({
      loans: z.array(z.object({ loanId: id, outcome: z.enum(loanOutcomes), note: typed })),
    }),
    output: z.object({}),
  }),
  /** A lost badge was found, a document left behind was fetched. */
  settleLoan: change({ roles: ['guard'], input: z.object({ loanId: id, note: typed }), output: z.object({}) }),
  /** The guest said goodbye at the kiosk by mistake, or went back in. */
  takeBackGoodbye: change({ roles: ['guard'], input: visitId, output: z.object({}) }),
  /** An excused guest stays on every list and rings again at `until`. */
  excuse: change({
    roles: ['guard'],
    input: visitId.extend({ official: typed, reason, until: instant }),
    output: z.object({}),
  }),
  find: read({
    roles: ['desk'],
    watches: ['visits'],
    input: z.object({ code }),
    output: z.object({
      visit: visitView,
      via: z.enum(Object.keys(codeKinds) as CodeKind[]),
      /** The visit is over, and this is what is still to be settled of it. */
      loanId: id.nullable(),
    }),
  }),
  /** What is known of a guest who shows his own QR at the desk, to fill the form with. */
  welcome: read({ roles: ['desk'], watches: [], input: z.object({ code }), output: guestFacts }),
  detail: read({
    roles: ['desk'],
    watches: ['visits', 'hosts', 'clock'],
    input: visitId,
    output: z.object({
      visit: visitView,
      party: z.array(visitView),
      history: z.array(
        z.object({ seq: z.int(), at: instant, what: z.string(), actor: z.string(), reason: z.string() }),
      ),
    }),
  }),
  /** The guest's picture: asked for once, not with every change of the lists. */
  photo: read({ roles: ['desk'], watches: [], input: visitId, output: z.object({ photo: photo.nullable() }) }),
  /** The register by name, plate, badge, locker or number, newest first. */
  search: read({
    roles: ['desk'],
    watches: ['visits'],
    input: z.object({ text: z.string().max(200), limit: z.int().min(1).max(100).default(30) }),
    output: z.array(visitView),
  }),
}
