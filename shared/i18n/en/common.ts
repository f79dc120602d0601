import type { Words } from '../words.ts'
import type { common as indonesian } from '../id/common.ts'

export const common: Words<typeof indonesian> = {}
