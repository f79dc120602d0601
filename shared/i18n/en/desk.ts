import type { Words } from '../words.ts'
import type { desk as indonesian } from '../id/desk.ts'

export const desk: Words<typeof indonesian> = {}
