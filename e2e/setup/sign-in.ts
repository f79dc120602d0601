import type { Page } from '@playwright/test'
import type { Language } from '../../shared/i18n/index.ts'
import { wordsOf } from './words.ts'

/** Goes through the door of the office by name and PIN. */
export async function signIn(
  page: Page,
  { name, pin }: { readonly name: string; readonly pin: string },
  language: Language = 'id',
): Promise<void> {
  await page.getByText(name, { exact: true }).click()
  await page.getByRole('textbox', { name }).fill(pin)
  await page.getByRole('button', { name: wordsOf('ui', language)('signOn.submit') }).click()
}
