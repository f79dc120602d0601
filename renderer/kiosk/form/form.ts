import type { KnownGuest } from '../../../shared/contract/kiosk.ts'
import type { FieldName, FieldProblem } from '../../../shared/contract/refusals.ts'
import { withAbbreviations } from '../../../shared/domain/abbreviations.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import type { Language } from '../../../shared/i18n/index.ts'
import {
  type Answers,
  type Form,
  type FormStep,
  formSteps,
  type HostChoice,
  noAnswers,
  type PhotoChoice,
  type PurposeChoice,
  type Typed,
  type VehicleChoice,
} from './answers.ts'
import { type Asks, hasNoRoom, problemsAt, stepOfField, stepsFor } from './steps.ts'

export type FormAction =
  | { readonly type: 'agree'; readonly language: Language }
  | { readonly type: 'type'; readonly field: Typed; readonly text: string }
  | { readonly type: 'be-private' }
  | { readonly type: 'choose-purpose'; readonly purpose: PurposeChoice }
  | { readonly type: 'list-purposes' }
  | { readonly type: 'choose-host'; readonly host: HostChoice }
  | { readonly type: 'choose-party'; readonly party: 'alone' | 'together' }
  | { readonly type: 'add-companion' }
  | { readonly type: 'remove-companion'; readonly row: number }
  | { readonly type: 'choose-vehicle'; readonly vehicle: VehicleChoice }
  | { readonly type: 'list-vehicles' }
  | { readonly type: 'settle-photo'; readonly photo: PhotoChoice | null }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'mend'; readonly step: FormStep }
  | { readonly type: 'refused'; readonly problems: readonly FieldProblem[] }

/** A guest who is new here, with what he already typed elsewhere. */
export function newForm(typed: { readonly name?: string; readonly telephone?: string } = {}): Form {
  const answers = { ...noAnswers, ...typed }
  return { at: 'privacy', isMending: false, agreedIn: null, ticket: null, answers, problems: [] }
}

/**
 * A guest who was recognised: everything as last time, for the guest to look over. Answers that the office no longer
 * offers are asked again; who comes along and the photo belong to a single visit.
 */
export function knownForm(known: KnownGuest, telephone: string, asks: Asks): Form {
  const { host, vehicle } = known
  const knowsClass = vehicle !== null && asks.vehicleClasses.includes(vehicle.classKey)
  return {
    at: 'review',
    isMending: false,
    agreedIn: null,
    ticket: known.ticket,
    problems: [],
    answers: {
      ...noAnswers,
      name: known.name,
      telephone,
      organisation: known.organisation,
      ...purposeAgain(known, asks),
      host: host && { kind: 'found', host },
      party: 'alone',
      vehicle: knowsClass ? { kind: 'class', key: vehicle.classKey } : { kind: 'none' },
      plate: knowsClass ? vehicle.plate : '',
    },
  }
}

function purposeAgain({ purposeKey, purposeText }: KnownGuest, asks: Asks): Pick<Answers, 'purpose' | 'purposeText'> {
  if (purposeKey === null && purposeText !== '') return { purpose: { kind: 'other' }, purposeText }
  const isOffered = purposeKey !== null && asks.purposes.includes(purposeKey)
  return { purpose: isOffered ? { kind: 'listed', key: purposeKey } : null, purposeText: '' }
}

/** Whether the form holds an answer that its guest would miss. */
export function isTouched({ answers }: Form): boolean {
  return JSON.stringify(answers) !== JSON.stringify(noAnswers)
}

/** The way through the form. What the office asks is passed in, so that a change of settings takes effect at once. */
export function formReducer(asks: Asks) {
  return (form: Form, action: FormAction): Form => reduce(form, action, asks)
}

function reduce(form: Form, action: FormAction, asks: Asks): Form {
  switch (action.type) {
    case 'agree':
      return onward({ ...form, agreedIn: action.language }, asks)
    case 'type':
      return changed(form, { [action.field]: action.text }, fieldOf[action.field])
    case 'be-private':
      return onward(changed(form, { organisation: '' }, 'organisation'), asks)
    case 'choose-purpose': {
      const chosen = changed(form, { purpose: action.purpose }, 'purpose')
      return action.purpose.kind === 'other' ? chosen : onward(chosen, asks)
    }
    case 'list-purposes':
      return changed(form, { purpose: null }, 'purpose')
    case 'choose-host':
      return onward(changed(form, { host: action.host }, 'host'), asks)
    case 'choose-party': {
      const chosen = changed(form, { party: action.party }, 'companions')
      return action.party === 'together' ? chosen : onward(chosen, asks)
    }
    case 'add-companion':
      return addCompanion(form)
    case 'remove-companion':
      return changed(form, { companions: form.answers.companions.toSpliced(action.row, 1) }, 'companions')
    case 'choose-vehicle': {
      const chosen = changed(form, { vehicle: action.vehicle }, 'vehicle', 'plate')
      return action.vehicle.kind === 'none' ? onward(chosen, asks) : chosen
    }
    case 'list-vehicles':
      return changed(form, { vehicle: null }, 'vehicle', 'plate')
    case 'settle-photo': {
      const settled = changed(form, { photo: action.photo }, 'photo')
      return action.photo?.kind === 'skipped' ? onward(settled, asks) : settled
    }
    case 'next':
      return onward(tidied(form), asks)
    case 'back':
      return backward(tidied(form), asks)
    case 'mend':
      return { ...form, at: action.step, isMending: true }
    case 'refused':
      return atFirstProblem(form, action.problems, asks)
    default:
      return assertNever(action)
  }
}

const fieldOf: Readonly<Record<Typed, FieldName>> = {
  name: 'name',
  telephone: 'telephone',
  organisation: 'organisation',
  purposeText: 'purpose',
  hostSearch: 'host',
  companionDraft: 'companions',
  plate: 'plate',
}

function changed(form: Form, part: Partial<Answers>, ...fields: readonly FieldName[]): Form {
  const problems = form.problems.filter(({ field }) => !fields.includes(field))
  return { ...form, answers: { ...form.answers, ...part }, problems }
}

/** On the way on or back: a name that was not added yet is, and an organisation has its usual capitals. */
function tidied(form: Form): Form {
  if (form.at === 'companions') return addCompanion(form)
  if (form.at !== 'organisation') return form
  const organisation = withAbbreviations(form.answers.organisation)
  return { ...form, answers: { ...form.answers, organisation } }
}

function addCompanion(form: Form): Form {
  const name = form.answers.companionDraft.trim()
  if (name === '') return form
  if (hasNoRoom(form.answers)) return { ...form, problems: [{ field: 'companions', problem: 'too-many' }] }
  return changed(form, { companions: [...form.answers.companions, name], companionDraft: '' }, 'companions')
}

/** One step on, unless something on this one is still to mend. */
function onward(form: Form, asks: Asks): Form {
  const problems = problemsAt(form.at, form, asks)
  if (problems.length > 0) return { ...form, problems }
  const steps = stepsFor(asks)
  const at = form.isMending ? 'review' : (steps[steps.indexOf(form.at) + 1] ?? 'review')
  return { ...form, at, isMending: at !== 'review' && form.isMending, problems: [] }
}

/** One step back, whatever stands in the fields: it is kept. */
function backward(form: Form, asks: Asks): Form {
  const steps = stepsFor(asks)
  const at = form.isMending ? 'review' : (steps[steps.indexOf(form.at) - 1] ?? form.at)
  return { ...form, at, isMending: false, problems: [] }
}

/**
 * To the first question that the office did not take. Whose recognition is over is asked for his telephone like any other;
 * everything else that he chose stays.
 */
function atFirstProblem(form: Form, problems: readonly FieldProblem[], asks: Asks): Form {
  const fields = problems.map((problem) => problem.field)
  const ticket = fields.includes('telephone') ? null : form.ticket
  const at = stepsFor(asks).find((step) => fields.some((field) => stepOfField(field) === step))
  return at ? { ...form, ticket, at, isMending: true, problems } : { ...form, problems }
}

/** Whether this is where the way begins, so that one step back leaves the form. */
export function isFirstStep(form: Form): boolean {
  if (form.isMending) return false
  return form.at === formSteps[0] || (form.at === 'review' && form.ticket !== null)
}
