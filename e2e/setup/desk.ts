import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '../../shared/i18n/index.ts'
import { typeCode } from './hand-scanner.ts'
import type { Office, Size } from './office.ts'
import { wordsOf } from './words.ts'

/** `guard`: the how many-th of the made-up guards. */
type DeskOptions = {
  readonly size?: Size
  readonly guard?: number
  readonly station?: 'lobby' | 'gate'
  /** The page's timers are run by the test. */
  readonly clock?: boolean
}
/** Whatever office opens its screens. */
type Opens = Pick<Office, 'open'>
type List = 'tab' | 'walk' | 'matters' | 'jobs' | 'closing'

/** The guard's desk, as the guard on watch uses it. */
export class Desk {
  readonly page: Page
  readonly #guard: { readonly name: string; readonly pin: string }
  readonly #words: ReturnType<typeof wordsOf<'desk'>>
  readonly #ui: ReturnType<typeof wordsOf<'ui'>>

  constructor(page: Page, guard: { readonly name: string; readonly pin: string }, language: Language = 'id') {
    this.page = page
    this.#guard = guard
    this.#words = wordsOf('desk', language)
    this.#ui = wordsOf('ui', language)
  }

  /** Opens the desk and signs a guard on by PIN. */
  static async open(office: Office, { guard = 0, ...options }: DeskOptions = {}): Promise<Desk> {
    return Desk.openFor(office, await office.pinOf('guard', guard), options)
  }

  /** Opens the desk for one guard by name and PIN. */
  static async openFor(
    office: Opens,
    guard: { readonly name: string; readonly pin: string },
    { size, station = 'lobby', clock = false }: Omit<DeskOptions, 'guard'> = {},
  ): Promise<Desk> {
    const page = await office.open(station === 'lobby' ? 'desk' : `desk?station=${station}`, size, { clock })
    const desk = new Desk(page, guard)
    await desk.openWatch(desk.#words('top.noGuard'))
    await desk.button(desk.#words('watch.signOn')).click()
    await desk.provePin()
    await expect(desk.panel.getByText(desk.#words('watch.on', { name: desk.guardName }))).toBeVisible()
    await desk.button(desk.#words('panel.close')).click()
    return desk
  }

  /** Opens what belongs to the watch: who is on, event mode, leaving the desk. */
  async openWatch(name: string = this.guardName): Promise<void> {
    await this.page.getByRole('button', { name: this.#words('top.openWatch', { name }) }).click()
  }

  /** Gives the PIN again, after the clock was moved past the time for which it holds. */
  async signOnAgain(): Promise<void> {
    await this.openWatch()
    await this.button(this.#words('watch.change')).click()
    await this.provePin()
    await this.button(this.#words('panel.close')).click()
  }

  get guardName(): string {
    return this.#guard.name
  }

  /** Answers the question for name and PIN. */
  async provePin(): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: this.#words('pin.title') })
    await dialog.getByText(this.#guard.name, { exact: true }).click()
    await dialog.getByRole('textbox').fill(this.#guard.pin)
    await dialog.getByRole('button', { name: this.#ui('signOn.submit') }).click()
    await expect(dialog).toBeHidden()
  }

  /** Who waits, at the left. */
  get waiting(): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${this.#words('waiting.title')}`) })
  }

  waitingGuest(name: string): Locator {
    return this.waiting.getByRole('button').filter({ hasText: name })
  }

  /** The list that is open in the middle. */
  get middle(): Locator {
    const names = (['tab', 'walk', 'matters', 'jobs', 'closing'] as const).map((list) => this.#words(`inside.${list}`))
    return this.page.getByRole('region', { name: new RegExp(`^(${names.join('|')})$`) })
  }

  async show(list: List): Promise<void> {
    const views = this.page.getByRole('navigation', { name: this.#words('inside.views') })
    await views.getByRole('button', { name: new RegExp(`^${this.#words(`inside.${list}`)}`) }).click()
    await expect(this.page.getByRole('region', { name: this.#words(`inside.${list}`), exact: true })).toBeVisible()
  }

  row(text: string): Locator {
    return this.middle.getByRole('row').filter({ hasText: text })
  }

  /** One guest with the next step, at the right. */
  get panel(): Locator {
    return this.page.getByRole('region', { name: this.#words('panel.label') })
  }

  /** The panel shows this guest. */
  guestHeading(name: string): Locator {
    return this.panel.getByRole('heading', { name, exact: true })
  }

  button(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true })
  }

  /** What must be done now, above everything. */
  get banner(): Locator {
    return this.page.getByRole('region', { name: this.#words('alarm.label') })
  }

  async openWaiting(name: string): Promise<void> {
    await this.waitingGuest(name).click()
    await expect(this.guestHeading(name)).toBeVisible()
  }

  /** Opens a guest of the list that is open in the middle. */
  async openRow(text: string): Promise<void> {
    await this.row(text).getByRole('button').first().click()
  }

  /** The hand scanner, wherever the guard is. */
  async scan(code: string): Promise<void> {
    await typeCode(this.page, code)
  }

  /** Types or scans into the field above the list of who is inside. */
  async lookUp(text: string): Promise<void> {
    const field = this.middle.getByRole('textbox', { name: this.#words('inside.search') })
    await field.fill(text)
    await field.press('Enter')
  }

  /** The plain admission: everything as proposed. Ends with the badge that is handed over. */
  async admit(name: string): Promise<string> {
    await this.openWaiting(name)
    // Without a printer it says nothing of printing.
    await this.panel.getByRole('button', { name: new RegExp(`^${this.#words('admit.submitUnprinted')}`) }).click()
    await expect(this.panel.getByRole('heading', { name: this.#words('admit.doneTitle', { name }) })).toBeVisible()
    const badge = this.panel.getByText(/^[A-Z]-\d+$/)
    await expect(badge).toBeVisible()
    return (await badge.textContent()) ?? ''
  }

  /** One thing of the admission: document, badge, parking. Opens to be changed. */
  tile(label: string): Locator {
    return this.panel.getByRole('button', { name: new RegExp(`^${label}`) })
  }

  async editTile(label: string): Promise<void> {
    await this.tile(label).click()
  }

  /** A form below "Tindakan lain". */
  async openAction(name: string): Promise<void> {
    await this.panel.getByText(this.#words('panel.more'), { exact: true }).click()
    await this.button(name).click()
  }

  /** Writes down what a host said by telephone. */
  async relay(kind: 'receive' | 'wait' | 'decline', fill: (form: Locator) => Promise<void> = async () => {}) {
    await this.panel.getByText(this.#words(`relay.${kind}`), { exact: true }).click()
    await fill(this.panel)
    await this.button(this.#words('relay.save')).click()
    await expect(this.panel.getByRole('heading', { name: this.#words('relay.title') })).toBeHidden()
  }

  /** What became of one thing that should come back. */
  async sayOutcome(what: string, outcome: 'lost' | 'left-behind' | 'kept' | 'handed-over', note: string) {
    const choice = this.page.getByRole('button', { name: this.#words('leave.outcome', { what }) })
    const loan = this.panel.getByRole('listitem').filter({ has: choice })
    await choice.click()
    await this.page.getByRole('option', { name: this.#words(`outcome.${outcome}`) }).click()
    await loan.getByRole('textbox', { name: this.#words('leave.note') }).fill(note)
  }
}
