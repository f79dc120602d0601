import { z } from 'zod'
import { closingView } from './closing.ts'
import { id, instant, language } from './fields.ts'

/** What comes out of the thermal printer (row M9). */
export const papers = ['badge-slip', 'parking-card', 'queue-slip', 'walking-list', 'closing-list', 'test'] as const
/** Those that a site gives to one printer or another; a test comes out of the printer that is tested. */
export const assignedPapers = papers.filter((each) => each !== 'test')

/** The office's name and its IANA zone stand in the job, so that a paper that waited for the printer still says what was true. */
const common = {
  office: z.string(),
  zone: z.string(),
  language,
  printedAt: instant,
  /** A reprint on purpose: marked SALINAN. */
  copy: z.boolean(),
}

/** What a scanner reads from the paper; printable ASCII only, which every scanner and code page agree on. */
const printedCode = z.string().regex(/^[\x21-\x7E]{1,64}$/)

const badgeSlip = z.object({
  paper: z.literal('badge-slip'),
  ...common,
  badge: z.string(),
  guest: z.string(),
  /** Empty for a private person. */
  organisation: z.string(),
  /** The person or unit visited. */
  host: z.string(),
  room: z.string(),
  admittedAt: instant,
  /** null where an official lifted the cutoff. */
  validUntil: instant.nullable(),
  /**
   * The visit whose guest's photograph is on the slip; null where the site wants none. The job never holds the photograph itself: it is
   * fetched when the slip is drawn, and one that was erased meanwhile is missing. Jobs of earlier versions say nothing.
   */
  photoOf: id.nullable().default(null),
  code: printedCode,
})

const parkingCard = z.object({
  paper: z.literal('parking-card'),
  ...common,
  number: z.string(),
  /** In words: "Sepeda motor". */
  vehicleClass: z.string(),
  plate: z.string(),
  /** Where in the yard; empty where places are not told apart. */
  place: z.string(),
  issuedAt: instant,
  code: printedCode,
})

const queueSlip = z.object({
  paper: z.literal('queue-slip'),
  ...common,
  number: z.string(),
  registeredAt: instant,
  /** The guest goes to the guard instead of waiting (`guardReason`). */
  goesToGuard: z.boolean(),
  code: printedCode,
})

const listedGuest = closingView.shape.inside.element.omit({ outcome: true, outcomeAt: true })
/** A guest as a list on paper shows him: as he was when the list was made. */
export type ListedGuest = z.infer<typeof listedGuest>

const walkingList = z.object({
  paper: z.literal('walking-list'),
  ...common,
  /** The moment that the list speaks of. */
  at: instant,
  inside: z.array(listedGuest),
})

const closingList = z.object({ paper: z.literal('closing-list'), ...common, closing: closingView })

const test = z.object({ paper: z.literal('test'), ...common })

/** A print job: data, drawn when it is sent (`electron/papers`), the same for the printer and the preview. */
export const paper = z.discriminatedUnion('paper', [badgeSlip, parkingCard, queueSlip, walkingList, closingList, test])
export type Paper = z.infer<typeof paper>
export type PaperKind = Paper['paper']
export type PaperOf<Kind extends PaperKind> = Extract<Paper, { paper: Kind }>
