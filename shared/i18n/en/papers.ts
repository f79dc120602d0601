import type { Words } from '../words.ts'
import type { papers as indonesian } from '../id/papers.ts'

export const papers: Words<typeof indonesian> = {}
