import { type Language, resources } from '../../shared/i18n/index.ts'

/** The words on paper in one language. */
export function wordsOf(language: Language) {
  return resources[language].papers
}
