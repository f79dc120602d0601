import type { kiosk as indonesian } from '../id/kiosk.ts'
import type { Words } from '../words.ts'

export const kiosk: Words<typeof indonesian> = {}
