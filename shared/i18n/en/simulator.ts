import type { Words } from '../words.ts'
import type { simulator as indonesian } from '../id/simulator.ts'

export const simulator: Words<typeof indonesian> = {}
