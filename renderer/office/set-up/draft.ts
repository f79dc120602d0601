import { z } from 'zod'
import { settings } from '../../../shared/contract/settings.ts'
import { noPin } from '../fields/pin-twice.tsx'
import { type SetUpForm, type Step, steps } from './form.ts'

export type Draft = { readonly step: Step; readonly form: SetUpForm }

const text = z.string()
/** A PIN is never kept: it would lie readable in the browser's own files. */
const person = z.object({ name: text }).transform(({ name }) => ({ name, pin: noPin }))
const range = z.object({ prefix: text, from: z.number(), to: z.number() })
const employee = z.object({ name: text, unit: text, room: text, extension: text, telephone: text })
const kept = z.object({
  step: z.enum(steps),
  form: z.object({
    settings,
    administrator: person,
    guard: person,
    units: text,
    source: z.enum(['file', 'hand', 'later']),
    file: z
      .object({ name: text, text })
      .nullable()
      .transform((file) => file ?? undefined),
    rows: z.array(employee),
    badges: range,
    lockers: range,
  }),
})

/** What is kept while an office is set up; undefined while something in it cannot be read back, such as an emptied number. */
export function draftText({ step, form }: Draft): string | undefined {
  const { administrator, guard, file } = form
  const people = { administrator: { name: administrator.name }, guard: { name: guard.name } }
  const draft = { step, form: { ...form, ...people, file: file ?? null } }
  return kept.safeParse(draft).success ? JSON.stringify(draft) : undefined
}

/** What was typed before the page was loaded anew: at the step it was at, or where the PINs are typed if that is before it. */
export function draftIn(textKept: string): Draft | undefined {
  const read = kept.safeParse(parsed(textKept))
  if (!read.success) return undefined
  const { step, form } = read.data
  return { step: steps.indexOf(step) > steps.indexOf('people') ? 'people' : step, form }
}

function parsed(textKept: string): unknown {
  try {
    return JSON.parse(textKept)
  } catch {
    return undefined
  }
}

const key = 'resepsionis-set-up'

/** In this window alone, and only until it is closed. */
export function keepDraft(draft: Draft): void {
  const textKept = draftText(draft)
  if (textKept === undefined) return
  try {
    sessionStorage.setItem(key, textKept)
  } catch {
    // Too large a list of employees: what was kept before stays.
  }
}

export function keptDraft(): Draft | undefined {
  return draftIn(sessionStorage.getItem(key) ?? '')
}

export function forgetDraft(): void {
  sessionStorage.removeItem(key)
}
