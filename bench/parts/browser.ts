import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../electron/launch/browser.ts'
import { buildIfStale } from '../../electron/launch/build.ts'

export const root = path.join(import.meta.dirname, '..', '..')

/** The machine's own Chromium, as the journeys use it, with the screens built. */
export async function openBrowser(): Promise<Browser> {
  await buildIfStale('screens', { root, say: (text) => console.error(text) })
  const executablePath = findBrowser(process.env)
  if (!executablePath) throw new Error('This measure needs Chromium or Chrome: apt-get install chromium')
  return chromium.launch({ executablePath })
}

/** Looks out for a text; `momentSeen` tells when the page first had it. */
export async function lookOutFor(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const lookout = window as Lookout
    lookout.seenAt = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.body.textContent.includes(wanted)) return
        observer.disconnect()
        resolve(performance.timeOrigin + performance.now())
      })
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    })
  }, text)
}

type Lookout = typeof window & { seenAt?: Promise<number> }

/** Milliseconds of the machine's own clock, which `moment` reads in this process. */
export async function momentSeen(page: Page): Promise<number> {
  return page.evaluate(async () => (await (window as Lookout).seenAt) ?? Number.NaN)
}

export const moment = (): number => performance.timeOrigin + performance.now()
