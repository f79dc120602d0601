import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '../../shared/i18n/index.ts'
import { escaped, wordsOf } from './words.ts'

export const steps = ['site', 'calendar', 'visiting', 'people', 'employees', 'numbers', 'devices', 'review'] as const
type Step = (typeof steps)[number]

/** The first set-up, as the one who installs it goes through it: a page a step. */
export class SetUp {
  readonly page: Page
  readonly #words: ReturnType<typeof wordsOf<'office'>>
  readonly #next: string

  constructor(page: Page, language: Language = 'id') {
    this.page = page
    this.#words = wordsOf('office', language)
    this.#next = wordsOf('ui', language)('action.next')
  }

  async at(step: Step): Promise<void> {
    await expect(
      this.page.getByRole('heading', { level: 1, name: this.#words(`setUp.steps.${step}.title`) }),
    ).toBeVisible()
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: this.#next, exact: true }).click()
  }

  /** By its label, with or without the word that it may be left empty. */
  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${escaped(label)}( \\(.+\\))?$`) })
  }

  async nameOffice(name: string): Promise<void> {
    await this.field(this.#words('site.name')).fill(name)
  }

  /** Name and PIN of the administrator or the first guard; the PIN alone where the name is there already. */
  async namePerson(who: 'administrator' | 'guard', { name, pin }: { name?: string; pin: string }): Promise<void> {
    const group = this.page.getByRole('region', { name: this.#words(`setUp.${who}`), exact: true })
    const named = group.getByRole('textbox', { name: this.#words('setUp.personName') })
    if (name !== undefined) await named.fill(name)
    await expect(named).not.toBeEmpty()
    await group.getByLabel(this.#words('pin.label'), { exact: true }).fill(pin)
    await group.getByLabel(this.#words('pin.again'), { exact: true }).fill(pin)
  }

  async chooseSource(source: 'file' | 'hand' | 'later'): Promise<void> {
    await this.page.getByText(this.#words(`setUp.sources.${source}.label`), { exact: true }).click()
  }

  async typeEmployee(fields: Readonly<Record<'Name' | 'Unit' | 'Room' | 'Extension' | 'Telephone', string>>) {
    for (const [name, text] of Object.entries(fields)) {
      const key = `setUp.row${name as keyof typeof fields}` as const
      await this.field(this.#words(key)).fill(text)
    }
  }

  async finish(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words('setUp.finish') }).click()
  }
}
