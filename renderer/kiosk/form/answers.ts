import type { HostView } from '../../../shared/contract/fields.ts'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import type { Language } from '../../../shared/i18n/index.ts'

/** One question a screen, in this order. */
export const formSteps = [
  'privacy',
  'name',
  'telephone',
  'organisation',
  'purpose',
  'host',
  'companions',
  'vehicle',
  'photo',
  'review',
] as const
export type FormStep = (typeof formSteps)[number]

/** Whom to see: a person or unit that was found, or `unknown`: the guard finds the host. */
export type HostChoice = { readonly kind: 'found'; readonly host: HostView } | { readonly kind: 'unknown' }
/** `other`: in the guest's own words. */
export type PurposeChoice = { readonly kind: 'listed'; readonly key: string } | { readonly kind: 'other' }
export type VehicleChoice = { readonly kind: 'none' } | { readonly kind: 'class'; readonly key: string }
export type PhotoChoice = { readonly kind: 'taken'; readonly picture: string } | { readonly kind: 'skipped' }

/** What the guest has said so far. `null`: not answered yet. Texts are kept as typed; the server cleans them. */
export type Answers = {
  readonly name: string
  readonly telephone: string
  readonly organisation: string
  readonly purpose: PurposeChoice | null
  readonly purposeText: string
  readonly host: HostChoice | null
  readonly hostSearch: string
  /** The names stay when a guest says that he is alone after all; they are not sent then. */
  readonly party: 'alone' | 'together' | null
  readonly companions: readonly string[]
  /** The name that is being typed; taken along with the others on the way on. */
  readonly companionDraft: string
  readonly vehicle: VehicleChoice | null
  readonly plate: string
  readonly photo: PhotoChoice | null
}

/** Answers that are typed. */
export type Typed = 'name' | 'telephone' | 'organisation' | 'purposeText' | 'hostSearch' | 'companionDraft' | 'plate'

export type Form = {
  readonly at: FormStep
  /** One line of the review is being mended; the way on leads back to the review. */
  readonly isMending: boolean
  /** In which language the privacy notice stood before the guest when he agreed to it; `null`: not yet. */
  readonly agreedIn: Language | null
  /** Of a guest who was recognised: the server knows the telephone that was not typed. */
  readonly ticket: string | null
  readonly answers: Answers
  /** Shown beside the fields they belong to; each goes as soon as its field changes. */
  readonly problems: readonly FieldProblem[]
}

export const noAnswers: Answers = {
  name: '',
  telephone: '',
  organisation: '',
  purpose: null,
  purposeText: '',
  host: null,
  hostSearch: '',
  party: null,
  companions: [],
  companionDraft: '',
  vehicle: null,
  plate: '',
  photo: null,
}
