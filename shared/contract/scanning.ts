import { z } from 'zod'
import { scannerStatuses } from '../domain/scanners.ts'
import { instant } from './fields.ts'
import { nothing, read } from './operation.ts'
import { scannerSetting } from './settings.ts'

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
