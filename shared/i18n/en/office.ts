import type { office as indonesian } from '../id/office.ts'
import type { Words } from '../words.ts'

export const office: Words<typeof indonesian> = {}
