import type { papers as indonesian } from '../id/papers.ts'
import type { Words } from '../words.ts'

export const papers: Words<typeof indonesian> = {}
