import type { Words } from '../words.ts'
import type { kiosk as indonesian } from '../id/kiosk.ts'

export const kiosk: Words<typeof indonesian> = {}
