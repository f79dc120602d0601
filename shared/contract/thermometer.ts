import { z } from 'zod'
import { temperatureOutcomes, thermometerProtocols, thermometerStatuses } from '../domain/temperature.ts'
import { action, nothing, read } from './operation.ts'
import { usbIdentity } from './settings.ts'

/** What was heard and what it was understood as; `other` is sound, but no temperature of this kind of thermometer. */
const heardKinds = ['temperature', 'other', 'noise'] as const

/** A serial port of the site server's machine; `maker` is for people, and empty where nobody knows. */
export const foundPort = z.object({ path: z.string(), maker: z.string(), usb: usbIdentity.nullable() })
export type FoundPort = z.infer<typeof foundPort>

/** For the one who installs the thermometer: which ports there are, what comes over the chosen one, and one try. */
export const thermometer = {
  /** Looked up each time it is asked; empty where the system does not tell. */
  ports: read({
    roles: ['administrator', 'setup'],
    watches: [],
    input: nothing,
    output: z.array(foundPort),
  }),
  /** The newest bytes, oldest first; told anew a few times a second while something comes. */
  line: read({
    roles: ['administrator'],
    watches: ['thermometer', 'devices', 'site'],
    input: nothing,
    output: z.object({
      status: z.enum(thermometerStatuses),
      /** The port that is open now; another than in the settings when the device was plugged in elsewhere. */
      openPath: z.string().nullable(),
      protocol: z.enum(thermometerProtocols).nullable(),
      /** `celsius` is as the device said it, without the offset. */
      heard: z.array(
        z.object({
          number: z.int(),
          kind: z.enum(heardKinds),
          celsius: z.number().nullable(),
          hex: z.string(),
        }),
      ),
    }),
  }),
  /** Measures once, for nobody: nothing is kept. `raw` is what the device said, `celsius` what the desk would see. */
  test: action({
    roles: ['administrator'],
    input: nothing,
    output: z.object({ celsius: z.number(), raw: z.number(), outcome: z.enum(temperatureOutcomes) }),
  }),
}
