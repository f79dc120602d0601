import type { Settings } from '../../../shared/contract/settings.ts'
import type { Language } from '../../../shared/i18n/index.ts'

type Purpose = { readonly purpose_key: string | null; readonly purpose_text: string }

/** The office's word for what a guest comes for, in each language, and what the guest added in his own. */
export function purposeInWords(
  { purposes, pastPurposes }: Pick<Settings['visiting'], 'purposes' | 'pastPurposes'>,
  { purpose_key, purpose_text }: Purpose,
): Record<Language, string> {
  const listed = [...purposes, ...pastPurposes].find(({ key }) => key === purpose_key)
  const inWords = (language: Language) => [listed?.[language], purpose_text].filter(Boolean).join(': ')
  return { id: inWords('id'), en: inWords('en') }
}
