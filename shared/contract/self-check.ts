import { z } from 'zod'
import { lights } from '../domain/lights.ts'
import { cameraReports, checkSteps } from '../domain/self-check.ts'
import { id, instant } from './fields.ts'
import { action, nothing, read } from './operation.ts'

const finding = z.object({
  step: z.enum(checkSteps),
  state: z.enum(lights),
  /** One of `findingCodes`; a run that is kept may know codes of an older version. */
  code: z.string(),
  key: z.string().nullable(),
  name: z.string().nullable(),
  count: z.number().nullable(),
  at: instant.nullable(),
})
export const findings = z.array(finding)

/** One run of the morning self-check. */
export const checkRun = z.object({
  at: instant,
  /** Who ran it; null: asked for on the machine's command line. */
  by: z.string().nullable(),
  light: z.enum(lights),
  findings,
})
export type CheckRun = z.infer<typeof checkRun>

const askers = ['desk', 'official', 'administrator'] as const

export const selfCheck = {
  /** Asks every device and looks at the register; the answer takes some seconds. `isKept`: the register took the result. */
  run: action({
    roles: ['guard', 'official', 'administrator'],
    input: nothing,
    output: checkRun.extend({ isKept: z.boolean() }),
  }),
  /** The newest run, and whether the desk should remind of one. */
  state: read({
    roles: [...askers],
    watches: ['self-check', 'clock'],
    input: nothing,
    output: z.object({ last: checkRun.nullable(), isDue: z.boolean() }),
  }),
  runs: read({
    roles: ['official', 'administrator'],
    watches: ['self-check'],
    input: z.object({ limit: z.int().min(1).max(100).default(14) }),
    output: z.array(checkRun),
  }),
  /** Whether a run wants to know how this kiosk's camera is. */
  asked: read({
    roles: ['kiosk'],
    watches: ['self-check'],
    input: nothing,
    output: z.object({ id: id.nullable() }),
  }),
  tellCamera: action({
    roles: ['kiosk'],
    input: z.object({ id, camera: z.enum(cameraReports) }),
    output: nothing,
  }),
}
