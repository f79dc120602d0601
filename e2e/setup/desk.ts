import { expect, type Locator, type Page } from '@playwright/test'
import type { Office, Size } from './office.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('desk')
const ui = wordsOf('ui')

/** `guard`: the how many-th of the made-up guards. */
type DeskOptions = { readonly size?: Size; readonly guard?: number; readonly station?: 'lobby' | 'gate' }
type List = 'tab' | 'walk' | 'matters' | 'jobs' | 'closing'

/** The guard's desk, as the guard on watch uses it. */
export class Desk {
  readonly page: Page
  readonly #guard: { readonly name: string; readonly pin: string }

  constructor(page: Page, guard: { readonly name: string; readonly pin: string }) {
    this.page = page
    this.#guard = guard
  }

  /** Opens the desk and signs a guard on by PIN. */
  static async open(office: Office, { size, guard = 0, station = 'lobby' }: DeskOptions = {}): Promise<Desk> {
    const page = await office.open(station === 'lobby' ? 'desk' : `desk?station=${station}`, size)
    const desk = new Desk(page, await office.pinOf('guard', guard))
    await desk.openWatch(t('top.noGuard'))
    await desk.button(t('watch.signOn')).click()
    await desk.provePin()
    await expect(desk.panel.getByText(t('watch.on', { name: desk.guardName }))).toBeVisible()
    await desk.button(t('panel.close')).click()
    return desk
  }

  /** Opens what belongs to the watch: who is on, event mode, leaving the desk. */
  async openWatch(name: string = this.guardName): Promise<void> {
    await this.page.getByRole('button', { name: t('top.openWatch', { name }) }).click()
  }

  /** Gives the PIN again, after the clock was moved past the time for which it holds. */
  async signOnAgain(): Promise<void> {
    await this.openWatch()
    await this.button(t('watch.change')).click()
    await this.provePin()
    await this.button(t('panel.close')).click()
  }

  get guardName(): string {
    return this.#guard.name
  }

  /** Answers the question for name and PIN. */
  async provePin(): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: t('pin.title') })
    await dialog.getByText(this.#guard.name, { exact: true }).click()
    await dialog.getByRole('textbox').fill(this.#guard.pin)
    await dialog.getByRole('button', { name: ui('signOn.submit') }).click()
    await expect(dialog).toBeHidden()
  }

  /** Who waits, at the left. */
  get waiting(): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${t('waiting.title')}`) })
  }

  waitingGuest(name: string): Locator {
    return this.waiting.getByRole('button').filter({ hasText: name })
  }

  /** The list that is open in the middle. */
  get middle(): Locator {
    const names = (['tab', 'walk', 'matters', 'jobs', 'closing'] as const).map((list) => t(`inside.${list}`))
    return this.page.getByRole('region', { name: new RegExp(`^(${names.join('|')})$`) })
  }

  async show(list: List): Promise<void> {
    const views = this.page.getByRole('navigation', { name: t('inside.views') })
    await views.getByRole('button', { name: new RegExp(`^${t(`inside.${list}`)}`) }).click()
    await expect(this.page.getByRole('region', { name: t(`inside.${list}`), exact: true })).toBeVisible()
  }

  row(text: string): Locator {
    return this.middle.getByRole('row').filter({ hasText: text })
  }

  /** One guest with the next step, at the right. */
  get panel(): Locator {
    return this.page.getByRole('region', { name: t('panel.label') })
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
    return this.page.getByRole('region', { name: t('alarm.label') })
  }

  async openWaiting(name: string): Promise<void> {
    await this.waitingGuest(name).click()
    await expect(this.guestHeading(name)).toBeVisible()
  }

  /** Opens a guest of the list that is open in the middle. */
  async openRow(text: string): Promise<void> {
    await this.row(text).getByRole('button').first().click()
  }

  /**
   * The hand scanner: types a code in one burst and ends with Enter, wherever the guard is. The keys are pressed within the page:
   * one by one from outside they would be as slow as the machine is busy, and the desk tells a scanner by its speed.
   */
  async scan(code: string): Promise<void> {
    await this.page.evaluate(
      (keys) => {
        const target = document.activeElement ?? document.body
        for (const key of keys)
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      },
      [...code, 'Enter'],
    )
  }

  /** Types or scans into the field above the list of who is inside. */
  async lookUp(text: string): Promise<void> {
    const field = this.middle.getByRole('textbox', { name: t('inside.search') })
    await field.fill(text)
    await field.press('Enter')
  }

  /** The plain admission: everything as proposed. Ends with the badge that is handed over. */
  async admit(name: string): Promise<string> {
    await this.openWaiting(name)
    await this.button(t('admit.submit')).click()
    await expect(this.panel.getByRole('heading', { name: t('admit.doneTitle', { name }) })).toBeVisible()
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
    await this.panel.getByText(t('panel.more'), { exact: true }).click()
    await this.button(name).click()
  }

  /** Writes down what a host said by telephone. */
  async relay(kind: 'receive' | 'wait' | 'decline', fill: (form: Locator) => Promise<void> = async () => {}) {
    await this.panel.getByText(t(`relay.${kind}`), { exact: true }).click()
    await fill(this.panel)
    await this.button(t('relay.save')).click()
    await expect(this.panel.getByRole('heading', { name: t('relay.title') })).toBeHidden()
  }

  /** What became of one thing that should come back. */
  async sayOutcome(what: string, outcome: 'lost' | 'left-behind' | 'kept' | 'handed-over', note: string) {
    const choice = this.page.getByRole('button', { name: t('leave.outcome', { what }) })
    const loan = this.panel.getByRole('listitem').filter({ has: choice })
    await choice.click()
    await this.page.getByRole('option', { name: t(`outcome.${outcome}`) }).click()
    await loan.getByRole('textbox', { name: t('leave.note') }).fill(note)
  }
}
