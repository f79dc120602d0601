import type { Words } from '../words.ts'
import type { start as indonesian } from '../id/start.ts'

export const start: Words<typeof indonesian> = {}
