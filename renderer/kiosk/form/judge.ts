import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import {
  type Judged,
  neededName,
  neededText,
  normalisePlate,
  normaliseTelephone,
  optionalText,
  textLimits,
} from '../../../shared/domain/text.ts'

/** The register's own rules, asked before sending so that a guest hears at once. `null`: nothing to mend. */
type Verdict = FieldProblem['problem'] | null

const verdict = (judged: Judged): Verdict => (judged.ok ? null : judged.problem)

export const judgeName = (text: string): Verdict => verdict(neededName(text))
export const judgeTelephone = (text: string): Verdict => verdict(normaliseTelephone(text))
export const judgePlate = (text: string): Verdict => verdict(normalisePlate(text))
export const judgeOrganisation = (text: string): Verdict => verdict(optionalText(text, textLimits.organisation))
export const judgePurpose = (text: string): Verdict => verdict(neededText(text, textLimits.purpose))
