import { expect, type Locator, type Page } from '@playwright/test'
import { defaults } from '../../shared/i18n/id/defaults.ts'
import type { Language } from '../../shared/i18n/index.ts'
import type { Office } from './office.ts'
import { codeIn } from './papers.ts'
import { escaped, wordsOf } from './words.ts'

/** What a guest answers; what is left out he has not: a telephone of his own, nobody with him, no vehicle. */
export type GuestAnswers = {
  readonly name: string
  readonly telephone?: string
  /** Without it he comes for himself. */
  readonly organisation?: string
  readonly purpose?: keyof typeof defaults.purposes
  /** Whom to see; null: he does not know the name. */
  readonly host: string | null
  readonly companions?: readonly string[]
  readonly vehicle?: { readonly kind: keyof typeof defaults.vehicleClasses; readonly plate: string }
}

/** The screen in the lobby, as a guest uses it: reads the question, answers, goes on. */
export class Kiosk {
  readonly page: Page
  readonly #words: ReturnType<typeof wordsOf<'kiosk'>>
  readonly #ui: ReturnType<typeof wordsOf<'ui'>>

  constructor(page: Page, language: Language = 'id') {
    this.page = page
    this.#words = wordsOf('kiosk', language)
    this.#ui = wordsOf('ui', language)
  }

  static async open(office: Pick<Office, 'open'>): Promise<Kiosk> {
    const kiosk = new Kiosk(await office.open('kiosk'))
    await expect(kiosk.title(kiosk.#words('home.title'))).toBeVisible()
    return kiosk
  }

  title(text: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: text, exact: true })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** A large choice: its title, and a note below it. */
  choice(title: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${escaped(title)}`) })
  }

  /** Types into the one field of this question, as with a hard keyboard, and goes on. */
  async type(label: string, text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: label, exact: true })
    await field.fill(text)
    await field.press('Enter')
  }

  /** Types with the keys on the screen, and goes on with their last key. */
  async touchKeys(text: string): Promise<void> {
    const keys = this.page.getByRole('region', {
      name: new RegExp(`^(${this.#ui('keyboard.label')}|${this.#ui('keyboard.keypad')})$`),
    })
    for (const sign of text) {
      const key = keys.getByRole('button', { name: sign === ' ' ? this.#ui('keyboard.space') : sign, exact: true })
      await key.tap()
    }
    await keys.getByRole('button', { name: this.#ui('action.next'), exact: true }).tap()
  }

  /** From the first page to the question whom to see. */
  async fillInToHost(guest: Omit<GuestAnswers, 'host'>): Promise<void> {
    await this.choice(this.#words('home.newGuest')).click()
    await this.button(this.#words('form.privacy.agree')).click()
    await this.type(this.#words('form.name.label'), guest.name)
    await this.type(this.#words('form.telephone.label'), guest.telephone ?? '0812 3456 7890')
    if (guest.organisation === undefined) await this.button(this.#words('form.organisation.private')).click()
    else await this.type(this.#words('form.organisation.label'), guest.organisation)
    await this.choosePurpose(guest.purpose ?? 'meeting')
  }

  /** From the first page to the question for a photo. */
  async fillInToPhoto(guest: GuestAnswers): Promise<void> {
    await this.fillInToHost(guest)
    await this.findHost(guest.host)
    await this.sayCompanions(guest.companions ?? [])
    await this.sayVehicle(guest.vehicle)
  }

  /** From the first page to the question whether all is right. */
  async fillIn(guest: GuestAnswers): Promise<void> {
    await this.fillInToPhoto(guest)
    await this.button(this.#words('form.photo.skip')).click()
    await expect(this.title(this.#words('form.review.title'))).toBeVisible()
  }

  async choosePurpose(purpose: keyof typeof defaults.purposes): Promise<void> {
    await this.button(defaults.purposes[purpose]).click()
  }

  async findHost(name: string | null): Promise<void> {
    if (name === null) return this.button(this.#words('form.host.unknown')).click()
    await this.page.getByRole('textbox', { name: this.#words('form.host.label') }).fill(name)
    await this.page
      .getByRole('listbox', { name: this.#words('form.host.results') })
      .getByRole('option', { name: new RegExp(`^${escaped(name)}`) })
      .click()
  }

  async sayCompanions(names: readonly string[]): Promise<void> {
    if (names.length === 0) return this.button(this.#words('form.companions.alone')).click()
    await this.choice(this.#words('form.companions.together')).click()
    for (const name of names) await this.type(this.#words('form.companions.label'), name)
    // With an empty field the last key leads on instead of adding a name.
    await this.page.getByRole('textbox', { name: this.#words('form.companions.label') }).press('Enter')
  }

  async sayVehicle(vehicle: GuestAnswers['vehicle']): Promise<void> {
    if (!vehicle) return this.button(this.#words('form.vehicle.none')).click()
    await this.button(defaults.vehicleClasses[vehicle.kind]).click()
    await this.type(this.#words('form.vehicle.label'), vehicle.plate)
  }

  async send(): Promise<void> {
    await this.button(this.#words('form.review.send')).click()
  }

  /** Registers and returns the queue number; the page with it stays open. */
  async register(guest: GuestAnswers): Promise<string> {
    await this.fillIn(guest)
    await this.send()
    return this.number()
  }

  async number(): Promise<string> {
    await expect(this.page.getByText(this.#words('number.label'), { exact: true })).toBeVisible()
    const number = this.page.getByText(/^[A-Z]-\d{3}$/)
    await expect(number).toBeVisible()
    return (await number.textContent()) ?? ''
  }

  /** What a guest's own telephone reads off the glass. */
  async code(): Promise<string> {
    return codeIn(await this.page.getByRole('img', { name: this.#words('number.qr') }).screenshot())
  }

  /** "Selesai": free for the next guest. */
  async done(): Promise<void> {
    await this.button(this.#ui('action.done')).click()
    await expect(this.title(this.#words('home.title'))).toBeVisible()
  }
}
