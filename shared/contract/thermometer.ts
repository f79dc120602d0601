import { z } from 'zod'
import { temperatureOutcomes, thermometerProtocols, thermometerStatuses } from '../domain/temperature.ts'
import { action, nothing, read } from './operation.ts'

/** What was heard and what it was understood as; `other` is sound, but no temperature of this kind of thermometer. */
const heardKinds = ['temperature', 'other', 'noise'] as const

/** For the one who installs the thermometer: what comes over the chosen one, and one try. */
export const thermometer = {
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
