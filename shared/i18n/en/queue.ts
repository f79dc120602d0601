import type { Words } from '../words.ts'
import type { queue as indonesian } from '../id/queue.ts'

export const queue: Words<typeof indonesian> = {}
