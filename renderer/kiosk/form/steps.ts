import type { FieldName, FieldProblem } from '../../../shared/contract/refusals.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { mostCompanions, type PhotoPolicy } from '../../../shared/domain/visit.ts'
import { type Form, type FormStep, formSteps } from './answers.ts'
import { judgeName, judgeOrganisation, judgePlate, judgePurpose, judgeTelephone } from './judge.ts'

/** What the office asks for: from its settings. */
export type Asks = {
  readonly photo: PhotoPolicy
  /** Keys of the purposes and vehicle classes that are offered. */
  readonly purposes: readonly string[]
  readonly vehicleClasses: readonly string[]
}

export function stepsFor(asks: Asks): readonly FormStep[] {
  return asks.photo === 'off' ? formSteps.filter((step) => step !== 'photo') : formSteps
}

/** The numbered questions: the privacy notice stands before them. */
export function progressOf(step: FormStep, asks: Asks): { readonly step: number; readonly of: number } | null {
  const steps = stepsFor(asks)
  const index = steps.indexOf(step)
  return index === 0 ? null : { step: index, of: steps.length - 1 }
}

/** What is still to mend on one step before the guest can go on; empty when all is well. */
export function problemsAt(step: FormStep, form: Form, asks: Asks): readonly FieldProblem[] {
  const { answers } = form
  switch (step) {
    case 'privacy':
      return []
    case 'name':
      return about('name', judgeName(answers.name))
    case 'telephone':
      return form.ticket !== null && answers.telephone === ''
        ? []
        : about('telephone', judgeTelephone(answers.telephone))
    case 'organisation':
      return about('organisation', judgeOrganisation(answers.organisation))
    case 'purpose':
      if (answers.purpose === null) return about('purpose', 'empty')
      return answers.purpose.kind === 'other' ? about('purpose', judgePurpose(answers.purposeText)) : []
    case 'host':
      return about('host', answers.host === null ? 'empty' : null)
    case 'companions':
      return companionProblems(form)
    case 'vehicle':
      if (answers.vehicle === null) return about('vehicle', 'empty')
      return answers.vehicle.kind === 'class' ? about('plate', judgePlate(answers.plate)) : []
    case 'photo':
      return photoProblems(form, asks)
    case 'review':
      return stepsFor(asks).flatMap((one) => (one === 'review' ? [] : problemsAt(one, form, asks)))
    default:
      return assertNever(step)
  }
}

function about(field: FieldName, problem: FieldProblem['problem'] | null): readonly FieldProblem[] {
  return problem === null ? [] : [{ field, problem }]
}

function companionProblems({ answers }: Form): readonly FieldProblem[] {
  if (answers.party === 'alone') return []
  if (answers.party === null || answers.companions.length === 0) return about('companions', 'empty')
  // A name that there was no room for is still in its field.
  if (hasNoRoom(answers) && answers.companionDraft.trim() !== '') return about('companions', 'too-many')
  return answers.companions.flatMap((name, row) => {
    const problem = judgeName(name)
    return problem === null ? [] : [{ field: 'companions' as const, problem, row }]
  })
}

/** Whether one more name would be too many for one registration. */
export function hasNoRoom({ companions }: Pick<Form['answers'], 'companions'>): boolean {
  return companions.length >= mostCompanions
}

function photoProblems({ answers }: Form, asks: Asks): readonly FieldProblem[] {
  if (asks.photo !== 'required') return []
  return about('photo', answers.photo?.kind === 'taken' ? null : 'empty')
}

/** Where a guest mends a field that the office did not take; `undefined` for one that is not asked here. */
export function stepOfField(field: FieldName): FormStep | undefined {
  return stepOf[field]
}

const stepOf: Partial<Readonly<Record<FieldName, FormStep>>> = {
  name: 'name',
  telephone: 'telephone',
  organisation: 'organisation',
  purpose: 'purpose',
  host: 'host',
  companions: 'companions',
  vehicle: 'vehicle',
  plate: 'vehicle',
  photo: 'photo',
}
