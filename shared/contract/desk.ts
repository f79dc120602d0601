import { z } from 'zod'
import { lights } from '../domain/lights.ts'
import { unknownReasons, waitingReasons } from '../domain/print-job.ts'
import { printerLights } from '../domain/printers.ts'
import { scannerStatuses } from '../domain/scanners.ts'
import { thermometerStatuses } from '../domain/temperature.ts'
import { callReasons } from '../domain/visit.ts'
import { id, instant, wait } from './fields.ts'
import { nothing, read } from './operation.ts'
import { printerKey } from './printers.ts'
import { printJobView } from './printing.ts'
import { scannerSetting } from './settings.ts'
import { loanView, visitView } from './visits.ts'

/** Of guests, and of the machine's clock and register. */
const plainAlarms = [
  'overstay',
  'must-leave',
  'cutoff-near',
  'unanswered',
  'goodbye',
  'clock-behind',
  'clock-jumped',
  'entries-lost',
] as const
const ofAlarm = { rings: z.boolean(), count: z.int(), at: instant }
/** What demands a guard's eye: what is wrong in one sentence, what to do in another. One fault is one alarm (`printerFaults`). */
const alarm = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(plainAlarms), ...ofAlarm }),
  z.object({ kind: z.literal('guest-calls'), ...ofAlarm, callId: id, about: z.enum(callReasons) }),
  /** `count` papers wait, none while nobody needs it. */
  z.object({
    kind: z.literal('printer'),
    ...ofAlarm,
    printer: printerKey.nullable(),
    reason: z.enum(waitingReasons),
  }),
  /** Only a person can tell whether `count` papers came out. */
  z.object({
    kind: z.literal('paper-unsure'),
    ...ofAlarm,
    printer: printerKey.nullable(),
    reason: z.enum(unknownReasons),
  }),
  z.object({ kind: z.literal('paper-low'), ...ofAlarm, printer: printerKey }),
  z.object({ kind: z.literal('thermometer'), ...ofAlarm, status: z.enum(thermometerStatuses) }),
  z.object({
    kind: z.literal('scanner'),
    ...ofAlarm,
    status: z.enum(scannerStatuses),
    screen: scannerSetting.shape.screen,
  }),
])
export type Alarm = z.infer<typeof alarm>
export type PlainAlarm = (typeof plainAlarms)[number]

export const deviceLight = z.object({ state: z.enum(lights), code: z.string() })
export type DeviceLight = z.infer<typeof deviceLight>
/** One printer as the desk shows it. */
const printerLight = deviceLight.extend({
  code: z.enum(printerLights),
  key: printerKey,
  name: z.string(),
  /** Metres left on the roll by count; null where the printer's rolls are not counted. */
  metresLeft: z.number().nullable(),
})
export type PrinterLight = z.infer<typeof printerLight>

export const desk = {
  /** Everything on the desk's one screen. */
  overview: read({
    roles: ['desk'],
    watches: ['visits', 'hosts', 'site', 'printing', 'devices', 'clock', 'calls'],
    input: nothing,
    output: z.object({
      now: instant,
      /** Registered and not yet inside, longest wait first. */
      waiting: z.array(visitView),
      inside: z.array(visitView),
      /** Loans of visits that are over, and outcomes that nobody has settled. */
      openMatters: z.array(loanView.extend({ visitId: id, name: z.string(), number: z.string() })),
      alarms: z.array(alarm),
      hushedUntil: instant.nullable(),
      cutoffAt: instant.nullable(),
      wait,
      isNight: z.boolean(),
      eventMode: z.boolean(),
      threshold: z.number(),
      /** How long a guest with a high reading rests before the second one counts. */
      restMinutes: z.int(),
      parking: z.array(
        z.object({
          classKey: z.string(),
          name: z.string(),
          capacity: z.int(),
          cardsOut: z.int(),
          takenByOthers: z.int(),
          free: z.int(),
          next: z.string().nullable(),
        }),
      ),
      roadside: z.int(),
      nextBadges: z.array(z.string()),
      nextLockers: z.array(z.string()),
      devices: z.object({ printers: z.array(printerLight), thermometer: deviceLight, scanner: deviceLight }),
      openJobs: z.array(printJobView),
      guardPlace: z.string().nullable(),
      waitingPlaces: z.array(z.string()),
    }),
  }),
}
