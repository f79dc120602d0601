import { expect, type Locator, type Page } from '@playwright/test'

type Setting = {
  /** Between two keys. */
  readonly everyMs?: number
  readonly prefix?: string
  /** What the scanner presses after the code. */
  readonly end?: 'Enter' | 'Tab' | null
}

/** No scanner reads two codes closer together, seconds. */
const betweenCodes = 0.2
/** When the last key of a page's scanner was pressed, by the times that its keys carry. */
const lastKeyAt = new WeakMap<Page, number>()

/**
 * A hand scanner that types, as the operating system hands its keys to Chromium: real key events that fill the field with the
 * focus. Each key carries its own time, so that a busy machine does not make the scanner look like a person.
 */
export async function typeCode(page: Page, code: string, setting: Setting = {}): Promise<void> {
  const { everyMs = 8, prefix = '', end = 'Enter' } = setting
  const session = await page.context().newCDPSession(page)
  // After whatever was pressed before by hand, and after the code before: its keys carry times that are still to come.
  let at = Math.max(Date.now() / 1000, (lastKeyAt.get(page) ?? 0) + betweenCodes)
  const sent: Promise<unknown>[] = []
  const press = (key: string, text: string) => {
    at += everyMs / 1000
    const keyCode = key.length === 1 ? key.toUpperCase().charCodeAt(0) : { Enter: 13, Tab: 9 }[key]
    const event = { key, timestamp: at, ...(keyCode && { windowsVirtualKeyCode: keyCode }) }
    sent.push(session.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', text }))
    sent.push(session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }))
  }
  for (const sign of prefix + code) press(sign, sign)
  if (end !== null) press(end, end === 'Enter' ? '\r' : '')
  lastKeyAt.set(page, at)
  await Promise.all(sent)
  await session.detach()
}

/**
 * Holds a code before the scanner until the screen says something to it, again where it was missed, as people do: a foreign code is
 * known by its pace alone, which a machine that stalls for half a second breaks.
 */
export async function holdCode(page: Page, code: string, said: Locator): Promise<void> {
  await expect(async () => {
    await typeCode(page, code)
    await expect(said).toBeVisible({ timeout: 5_000 })
  }).toPass()
}
