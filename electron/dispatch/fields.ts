import type { FieldName, FieldProblem } from '../../shared/contract/refusals.ts'
import { type Judged, neededText, optionalText, textLimits } from '../../shared/domain/text.ts'

/** Judges the fields of one form and gathers every problem, so that nobody mends one field to be told of the next. */
export class Fields {
  readonly problems: FieldProblem[] = []

  /** The value of a judgement, or '' after its problem was noted. `row` is the line of a list. */
  take(field: FieldName, judged: Judged, row?: number): string {
    if (judged.ok) return judged.value
    this.refuse(field, judged.problem, row)
    return ''
  }

  /** A text that must say something. */
  needed(field: FieldName, text: string, limit: number = textLimits.reason): string {
    return this.take(field, neededText(text, limit))
  }

  optional(field: FieldName, text: string, limit: number = textLimits.reason): string {
    return this.take(field, optionalText(text, limit))
  }

  refuse(field: FieldName, problem: FieldProblem['problem'], row?: number): void {
    this.problems.push({ field, problem, ...(row !== undefined && { row }) })
  }

  get areFine(): boolean {
    return this.problems.length === 0
  }

  /** What the screen gets: each problem with its field. */
  get refusal(): { ok: false; refusal: { code: 'fields'; problems: FieldProblem[] } } {
    return { ok: false, refusal: { code: 'fields', problems: this.problems } }
  }
}
