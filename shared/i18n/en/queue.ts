import type { queue as indonesian } from '../id/queue.ts'
import type { Words } from '../words.ts'

export const queue: Words<typeof indonesian> = {}
