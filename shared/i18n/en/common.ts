import type { common as indonesian } from '../id/common.ts'
import type { Words } from '../words.ts'

export const common: Words<typeof indonesian> = {}
