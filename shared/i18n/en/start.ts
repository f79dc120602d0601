import type { start as indonesian } from '../id/start.ts'
import type { Words } from '../words.ts'

export const start: Words<typeof indonesian> = {}
