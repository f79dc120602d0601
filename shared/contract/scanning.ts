import { z } from 'zod'
import { instant } from './fields.ts'
import { nothing, read } from './operation.ts'
import { scannerSetting } from './settings.ts'

/** `garbled`: what comes is no text, most often because the speed is set wrong. The others say why its port is not open. */
export const scannerStatuses = [
  'off',
  'starting',
  'ready',
  'garbled',
  'not-found',
  'permission-denied',
  'port-busy',
  'failed',
] as const
export type ScannerStatus = (typeof scannerStatuses)[number]

const scannerState = scannerSetting.extend({
  status: z.enum(scannerStatuses),
  /** Lines that were thrown away. */
  dropped: z.int(),
  last: z.object({ at: instant, text: z.string() }).nullable(),
})
export type ScannerState = z.infer<typeof scannerState>

export const scanning = {
  /** The scanners on cables, and what each read last: for the one who installs them. */
  state: read({ roles: ['administrator'], watches: ['devices'], input: nothing, output: z.array(scannerState) }),
}
