import { z } from 'zod'
import { overStates } from '../domain/visit.ts'
import { calendarDate, id, instant } from './fields.ts'
import { action, change, nothing, read } from './operation.ts'

/** The frozen part of a closing: who was inside at the cutoff. What became of each is looked up anew every time. */
export const frozenRow = z.object({
  visitId: id,
  number: z.string(),
  badge: z.string().nullable(),
  name: z.string(),
  organisation: z.string(),
  host: z.string(),
  room: z.string(),
  extension: z.string(),
  /** Others of the party who were inside with the guest. */
  companions: z.int(),
  loans: z.array(z.string()),
  excuse: z.string().nullable(),
})
const closingRow = frozenRow.extend({
  /** What became of the guest since; added below the frozen list. */
  outcome: z.enum(overStates).nullable(),
  outcomeAt: instant.nullable(),
})
export const closingView = z.object({
  date: calendarDate,
  cutoffAt: instant,
  madeAt: instant,
  /** Made at a later start because the machine was off (dibuat terlambat). */
  isLate: z.boolean(),
  head: z.string(),
  inside: z.array(closingRow),
  noShows: z.int(),
  visitsOfDay: z.int(),
})
export type ClosingView = z.infer<typeof closingView>

const savedPdf = z.object({ fileName: z.string(), pdf: z.string().startsWith('data:application/pdf;base64,') })

export const closing = {
  /** The frozen list of a day; without a date the newest. */
  view: read({
    roles: ['desk', 'official', 'administrator'],
    watches: ['visits', 'clock'],
    input: z.object({ date: calendarDate.optional() }),
    output: closingView.nullable(),
  }),
  days: read({
    roles: ['desk', 'official', 'administrator'],
    watches: ['clock'],
    input: nothing,
    output: z.array(z.object({ date: calendarDate, inside: z.int(), isLate: z.boolean() })),
  }),
  print: change({ roles: ['guard'], input: z.object({ date: calendarDate }), output: z.object({ jobId: id }) }),
  pdf: action({
    roles: ['desk', 'official', 'administrator'],
    input: z.object({ date: calendarDate }),
    output: savedPdf,
  }),
  /** Who is inside right now, to walk by or to call the roll (row M10). */
  printWalkingList: change({ roles: ['guard'], input: nothing, output: z.object({ jobId: id }) }),
  /** The same for a telephone or an office printer; asks no PIN, since an evacuation has no time for one. */
  walkingListPdf: action({ roles: ['desk'], input: nothing, output: savedPdf }),
  /** Silences the ring for five minutes, by name; the banner stays. */
  hush: change({ roles: ['guard'], input: nothing, output: z.object({ until: instant }) }),
}
