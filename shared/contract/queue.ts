import { z } from 'zod'
import { guestStep } from './kiosk.ts'
import { nothing, read } from './operation.ts'

export const queue = {
  /** Numbers and next steps only, never a name; in the order of `boardOrder`. */
  board: read({
    roles: ['queue', 'kiosk'],
    watches: ['visits', 'hosts', 'clock'],
    input: nothing,
    output: z.array(z.object({ number: z.string(), step: guestStep })),
  }),
}
