import { english } from './en/index.ts'
import { indonesian } from './id/index.ts'

export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

/** All words of all screens and papers, by language and then by namespace (one file each). */
export const resources = { id: indonesian, en: english } as const
