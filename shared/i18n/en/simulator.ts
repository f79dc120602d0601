import type { simulator as indonesian } from '../id/simulator.ts'
import type { Words } from '../words.ts'

export const simulator: Words<typeof indonesian> = {}
