import { z } from 'zod'
import { printJobReasons, printJobStates } from '../domain/print-job.ts'
import { id, instant } from './fields.ts'
import { action, change, nothing, read } from './operation.ts'
import { papers } from './papers.ts'
import { printerKey } from './printers.ts'

const png = z.object({ png: z.string().startsWith('data:image/png;base64,') })

export const printJobView = z.object({
  id,
  paper: z.enum(papers),
  label: z.string(),
  state: z.enum(printJobStates),
  reason: z.enum(printJobReasons).nullable(),
  /** The printer that had it, has it or will get it; null where none prints such a paper. */
  printer: printerKey.nullable(),
})

export const printing = {
  jobs: read({
    roles: ['desk', 'administrator', 'simulator'],
    watches: ['printing'],
    input: z.object({ limit: z.int().min(1).max(100).default(30) }),
    output: z.array(printJobView.extend({ isCopy: z.boolean(), createdAt: instant })),
  }),
  /** One of them, however old; `isTrue`: what it says still holds, so that a copy may be made. */
  job: read({
    roles: ['desk', 'administrator'],
    watches: ['printing', 'visits'],
    input: z.object({ jobId: id }),
    output: printJobView.extend({ isTrue: z.boolean() }),
  }),
  /** The same picture that the printer gets. */
  preview: read({ roles: ['desk', 'administrator'], watches: [], input: z.object({ jobId: id }), output: png }),
  /** A copy on purpose, marked SALINAN and journalled. */
  reprint: change({ roles: ['guard'], input: z.object({ jobId: id }), output: z.object({ jobId: id }) }),
  /** For `unknown`: the guard saw the paper come out. */
  confirm: change({ roles: ['guard'], input: z.object({ jobId: id }), output: nothing }),
  /** Takes a paper off the queue. */
  withdraw: change({ roles: ['guard'], input: z.object({ jobId: id }), output: nothing }),
  /** After mending the printer: tries what is queued or failed at once. */
  retry: action({ roles: ['guard', 'administrator'], input: nothing, output: nothing }),
  /** A test page out of this printer. */
  test: change({
    roles: ['guard', 'administrator'],
    input: z.object({ printer: printerKey }),
    output: z.object({ jobId: id }),
  }),
  /** A guard put a new roll into a printer: its metres are counted from here. */
  newRoll: change({ roles: ['guard'], input: z.object({ printer: printerKey }), output: nothing }),
}
