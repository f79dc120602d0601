import type { ui as indonesian } from '../id/ui.ts'
import type { Words } from '../words.ts'

export const ui: Words<typeof indonesian> = {}
