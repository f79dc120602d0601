import { desk as indonesian } from '../id/desk.ts'
import type { Words } from '../words.ts'

export const desk: Words<typeof indonesian> = indonesian
