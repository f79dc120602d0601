import { z } from 'zod'
import { admissionRules } from '../domain/admission.ts'
import { noReadingReasons } from '../domain/temperature.ts'
import { textProblems } from '../domain/text.ts'
import { visitStates } from '../domain/visit.ts'

const plain = <Code extends string>(code: Code) => z.object({ code: z.literal(code) })
const withItem = <Code extends string>(code: Code) => z.object({ code: z.literal(code), item: z.string() })

/** Names of input fields that a person can be asked to mend. */
const fieldNames = [
  'name',
  'telephone',
  'organisation',
  'purpose',
  'host',
  'companions',
  'plate',
  'vehicle',
  'photo',
  'document',
  'locker',
  'badge',
  'reason',
  'official',
  'until',
  'time',
  'pin',
  'where',
  'place',
  'number',
  'capacity',
  'file',
  'printer',
  'value',
] as const
export const fieldName = z.enum(fieldNames)
export type FieldName = z.infer<typeof fieldName>

export const fieldProblem = z.object({
  field: fieldName,
  problem: z.enum([...textProblems, 'not-known', 'in-the-past', 'too-late', 'too-many', 'taken']),
  /** Which row, where a form has several (companions, lines of a file); counted from 0. */
  row: z.int().optional(),
})
export type FieldProblem = z.infer<typeof fieldProblem>

/**
 * Every expected failure, once. A refusal is an answer, not an error: nothing was changed, and the screen says in words what
 * happened and what to do (`i18n` namespace `refusals`, one entry per code).
 */
export const refusal = z.discriminatedUnion('code', [
  z.object({ code: z.literal('fields'), problems: z.array(fieldProblem) }),
  plain('pin-needed'),
  plain('pin-wrong'),
  z.object({ code: z.literal('pin-locked'), untilMs: z.int() }),
  plain('not-allowed'),
  plain('session-unknown'),
  plain('not-set-up'),
  plain('already-set-up'),
  plain('not-found'),
  plain('night'),
  plain('too-many-attempts'),
  plain('no-match'),
  plain('recognition-over'),
  z.object({ code: z.literal('visit-not'), state: z.enum(visitStates) }),
  z.object({ code: z.literal('admission-blocked'), rules: z.array(z.enum(admissionRules)) }),
  z.object({ code: z.literal('already-inside'), visitId: z.string(), badge: z.string().nullable() }),
  withItem('badge-taken'),
  withItem('badge-unknown'),
  withItem('locker-taken'),
  withItem('locker-unknown'),
  plain('lockers-full'),
  withItem('parking-full'),
  plain('loans-open'),
  plain('loan-ended'),
  plain('question-answered'),
  withItem('host-left'),
  plain('foreign-code'),
  plain('code-dead'),
  plain('job-not-open'),
  z.object({ code: z.literal('no-reading'), reason: z.enum(noReadingReasons) }),
  plain('call-id-missing'),
  plain('call-id-reused'),
  plain('disk-full'),
  plain('register-busy'),
  plain('last-administrator'),
  plain('capacity-below-use'),
  plain('too-large'),
])
export type Refusal = z.infer<typeof refusal>
export type RefusalCode = Refusal['code']
