import type { host as indonesian } from '../id/host.ts'
import type { Words } from '../words.ts'

export const host: Words<typeof indonesian> = {}
