import { expect, type Page } from '@playwright/test'
import type { CameraFault } from '../../renderer/ui/camera/simulated/picture.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('simulator')

/** The simulator in another tab beside a screen: its camera is the one of that browser. */
export class Simulator {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  static async beside(screen: Page): Promise<Simulator> {
    const page = await screen.context().newPage()
    await page.goto(new URL('/simulator', screen.url()).href)
    await screen.bringToFront()
    return new Simulator(page)
  }

  /** Somebody stands before the camera. */
  async showFace(): Promise<void> {
    await this.page.getByText(t('camera.face.title'), { exact: true }).click()
  }

  /** The machine's own camera again. */
  async showReal(): Promise<void> {
    await this.page.getByText(t('camera.real.title'), { exact: true }).click()
  }

  async breakCamera(fault: Exclude<CameraFault, 'none'>): Promise<void> {
    const faults = this.page.getByRole('radiogroup', { name: t('camera.faults') })
    await faults.getByText(t(`camera.fault.${fault}.title`), { exact: true }).click()
  }

  async mendCamera(): Promise<void> {
    await this.#mend(t('camera.title'))
  }

  /** One press, on the card of the device. */
  async #mend(device: string): Promise<void> {
    const card = this.page.getByRole('region', { name: device })
    await card.getByRole('button', { name: t('well'), exact: true }).click()
  }

  async holdUp(code: string): Promise<void> {
    await this.page.getByRole('textbox', { name: t('camera.code') }).fill(code)
    await this.page.getByRole('button', { name: t('camera.showCode'), exact: true }).click()
  }

  /** Holds a code before the scanner on a cable of that screen. */
  async scan(screen: 'desk' | 'kiosk', code: string): Promise<void> {
    await this.page.getByRole('textbox', { name: t('scanner.code') }).fill(code)
    const answered = this.page.waitForResponse((response) => response.url().endsWith('/simulator/scan'))
    await this.page.getByRole('button', { name: t(`scanner.at.${screen}`) }).click()
    expect((await answered).ok()).toBe(true)
  }

  async mendScanner(): Promise<void> {
    await this.#mend(t('scanner.title'))
  }

  async breakScanner(fault: 'unplugged' | 'garbage'): Promise<void> {
    const faults = this.page.getByRole('radiogroup', { name: t('scanner.label') })
    await faults.getByText(t(`scanner.${fault}.title`), { exact: true }).click()
  }
}
