import type { Words } from '../words.ts'
import type { ui as indonesian } from '../id/ui.ts'

export const ui: Words<typeof indonesian> = {}
