import { expect, type Locator, type Page } from '@playwright/test'
import type { Office } from './office.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('host')

/** An employee's own page, open on a telephone. */
export class Host {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  static async open(office: Office, name: string): Promise<Host> {
    const host = new Host(await office.openHost(name))
    await expect(host.page.getByText(name)).toBeVisible()
    return host
  }

  /** The question about one guest. */
  card(guest: string): Locator {
    return this.page.getByRole('article', { name: guest })
  }

  async press(guest: string, answer: 'receive' | 'wait' | 'decline' | 'passOn'): Promise<void> {
    await this.card(guest)
      .getByRole('button', { name: t(`answer.${answer}`), exact: true })
      .click()
  }

  async receive(guest: string): Promise<void> {
    await this.press(guest, 'receive')
    await expect(this.page.getByText(t('done.receive', { name: guest }))).toBeVisible()
  }

  /** Lets the guest wait at the first place, as long as is usual. */
  async letWait(guest: string): Promise<void> {
    await this.press(guest, 'wait')
    await this.card(guest)
      .getByRole('button', { name: t('wait.send') })
      .click()
    await expect(this.page.getByText(t('done.wait', { name: guest }))).toBeVisible()
  }

  /** Passes the guest on to a colleague, found by name. */
  async passOn(guest: string, to: string): Promise<void> {
    await this.press(guest, 'passOn')
    const card = this.card(guest)
    await card.getByRole('textbox', { name: t('passOn.search') }).fill(to)
    await card.getByRole('option', { name: to }).click()
    await card.getByRole('button', { name: t('passOn.send', { name: to }) }).click()
    await expect(this.page.getByText(t('done.pass-on', { name: guest }))).toBeVisible()
  }

  async decline(guest: string, reason: 'away' | 'busy' | 'appointment' | 'wrong'): Promise<void> {
    await this.press(guest, 'decline')
    await this.card(guest)
      .getByText(t(`decline.reasons.${reason}`))
      .click()
    await this.card(guest)
      .getByRole('button', { name: t('decline.send') })
      .click()
    await expect(this.page.getByText(t('done.decline', { name: guest }))).toBeVisible()
  }
}
