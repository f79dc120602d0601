import type { Words } from '../words.ts'
import type { refusals as indonesian } from '../id/refusals.ts'

export const refusals: Words<typeof indonesian> = {}
