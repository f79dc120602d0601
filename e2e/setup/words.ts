import { expect, type Page } from '@playwright/test'
import { createInstance, type Namespace } from 'i18next'
import { type Language, resources } from '../../shared/i18n/index.ts'

const words = createInstance()
void words.init({
  resources,
  lng: 'id',
  ns: Object.keys(resources.id),
  defaultNS: 'common',
  initAsync: false,
  returnEmptyString: true,
  interpolation: { escapeValue: false },
})

/** What a screen writes, so that a journey follows a change of wording: `wordsOf('desk')('alarm.hush')`. */
export function wordsOf<Name extends Namespace>(namespace: Name, language: Language = 'id') {
  return words.getFixedT(language, namespace)
}

/** Words as they stand, within a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Changes to the language by the office's own switch, where the screen has one. */
export async function speak(page: Page, language: Language) {
  // The first: the set-up asks for the office's own language too.
  await page
    .getByText(wordsOf('ui')(`language.${language}`), { exact: true })
    .first()
    .click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}
