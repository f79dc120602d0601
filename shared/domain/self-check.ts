import { type Light, lights, worstLight } from './lights.ts'
import { printerLights } from './printers.ts'
import { scannerStatuses } from './scanners.ts'
import { thermometerStatuses } from './temperature.ts'
import { dateAt, type Instant, timeAt } from './time.ts'

/** What a kiosk says of its camera when it is asked. `in-use`: a guest is at the kiosk, and nobody takes the camera from him. */
export const cameraReports = [
  'running',
  'in-use',
  'refused',
  'unanswered',
  'none',
  'busy',
  'unplugged',
  'frozen',
  'unsupported',
  'broken',
] as const
export type CameraReport = (typeof cameraReports)[number]

/** Any step whose answer did not come in time, or whose question failed. */
export const unchecked = 'unchecked'

/**
 * The steps of the self-check, in the order in which a guard meets the things, and what each can find. Every code has its sentence in
 * `i18n` (`self-check.ts`).
 */
export const findingCodes = {
  printer: [...printerLights, 'none'],
  thermometer: [...thermometerStatuses, 'no-offset'],
  camera: [...cameraReports, 'not-needed', 'no-kiosk', 'no-report'],
  scanner: [...scannerStatuses],
  screens: ['open', 'no-kiosk', 'no-desk'],
  clock: ['steady', 'not-behind', 'synced', 'jumped', 'shifted', 'behind-entry', 'behind-closing'],
  database: ['whole', 'readable', 'damaged', 'no-write'],
  journal: ['whole', 'broken', 'lost'],
  backup: ['today', 'yesterday', 'old', 'none'],
  disk: ['room', 'low', 'full'],
} as const
export type CheckStep = keyof typeof findingCodes
export type CodeOf<Step extends CheckStep> = (typeof findingCodes)[Step][number]

export const checkSteps = Object.keys(findingCodes) as readonly CheckStep[]

export type Finding = {
  readonly step: CheckStep
  /** `off`: there is no such thing at this site. `warning`: the office can open, and somebody should look. `bad`: not before it is mended. */
  readonly state: Light
  readonly code: string
  /** Which of several: the key and the name of a printer, the place of a scanner. */
  readonly key: string | null
  readonly name: string | null
  /** The figure of the sentence: metres of paper, bytes, entries, days, seconds. */
  readonly count: number | null
  /** The moment of the sentence. */
  readonly at: Instant | null
}

const noDetails = { key: null, name: null, count: null, at: null } as const
type Details = Partial<Pick<Finding, 'key' | 'name' | 'count' | 'at'>>

export function found<Step extends CheckStep>(
  step: Step,
  state: Light,
  code: CodeOf<Step>,
  details: Details = {},
): Finding {
  return { step, state, code, ...noDetails, ...details }
}

/** What could not be learned is no proof that all is well. */
export function notChecked(step: CheckStep, details: Details = {}): Finding {
  return { step, state: 'warning', code: unchecked, ...noDetails, ...details }
}

/** The one light over all of it. */
export function lightOf(findings: readonly Finding[]): Light {
  return worstLight(findings)?.state ?? 'off'
}

/** What needs a hand comes first; within that the order of the steps stays. */
export function worstFirst<Found extends Pick<Finding, 'state'>>(findings: readonly Found[]): Found[] {
  return [...findings].sort((a, b) => lights.indexOf(b.state) - lights.indexOf(a.state))
}

const morning = { from: '04:00', until: '12:00' } as const

/** Whether the desk should remind of it: once a day, in the morning, until somebody has run it. */
export function isCheckDue(lastAt: Instant | null, now: Instant, zone: string): boolean {
  const time = timeAt(now, zone)
  const isMorning = morning.from <= time && time < morning.until
  return isMorning && (lastAt === null || dateAt(lastAt, zone) !== dateAt(now, zone))
}
