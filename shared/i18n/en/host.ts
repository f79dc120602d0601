import type { Words } from '../words.ts'
import type { host as indonesian } from '../id/host.ts'

export const host: Words<typeof indonesian> = {}
