import type { Words } from '../words.ts'
import type { office as indonesian } from '../id/office.ts'

export const office: Words<typeof indonesian> = {}
