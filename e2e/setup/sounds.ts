import type { Page } from '@playwright/test'

/** The first tone of each sound (`renderer/ui/sound/sounds.ts`). */
const firstTones = { 659: 'chime', 587: 'ring', 988: 'urgent' } as const
type Heard = (typeof firstTones)[keyof typeof firstTones]

/** Listens to a page from now on; the answer tells what has sounded so far. */
export async function listen(page: Page): Promise<() => Promise<readonly Heard[]>> {
  await page.evaluate(() => {
    const tones: number[] = []
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when) {
      tones.push(Math.round(this.frequency.value))
      start.call(this, when)
    }
    Object.assign(window, { tones })
  })
  return async () => {
    const tones = await page.evaluate(() => (window as unknown as { tones: number[] }).tones)
    return tones.flatMap((hertz) => firstTones[hertz as keyof typeof firstTones] ?? [])
  }
}

/**
 * Loads a page as browsers show it: mute until somebody touches it. The browser's own rule is of no use here, because every look of
 * a test at a page counts as a touch to it.
 */
export async function muteUntilTouched(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isTouched = false
    for (const touch of ['pointerdown', 'keydown'])
      window.addEventListener(touch, () => (isTouched = true), { capture: true })
    window.AudioContext = class extends AudioContext {
      constructor() {
        super()
        void this.suspend()
      }
      override async resume() {
        if (isTouched) await super.resume()
      }
    }
  })
  await page.reload()
}
