import type { refusals as indonesian } from '../id/refusals.ts'
import type { Words } from '../words.ts'

export const refusals: Words<typeof indonesian> = {}
