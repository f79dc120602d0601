import type { Page, Route } from '@playwright/test'
import { arrive } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'

const name = 'Agus Salim'

/** The next call of this operation is done, but its answer never arrives. Returns how often the screen has asked by now. */
async function loseNextReply(page: Page, operation: string): Promise<() => number> {
  let asked = 0
  const lose = async (route: Route) => {
    asked += 1
    if (asked > 1) return route.fallback()
    await route.fetch()
    await route.abort('connectionreset')
  }
  await page.route(`**/api/${operation}`, lose)
  return () => asked
}

test('an admission whose answer is lost is done once, and the desk finds out by itself', async ({ office }) => {
  const desk = await Desk.open(office)
  await arrive(office, desk, { name, host: 'Sumarno' })
  const asked = await loseNextReply(desk.page, 'visits/admit')
  const badge = await desk.admit(name)
  expect(asked()).toBe(2)
  await expect(desk.row(name)).toContainText(badge)
  await expect(desk.middle.getByRole('row')).toHaveCount(2)
  await office.papers(1)
})

test('a registration whose answer is lost is done once', async ({ office }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  await kiosk.fillIn({ name, host: 'Sumarno' })
  const asked = await loseNextReply(kiosk.page, 'kiosk/register')
  await kiosk.send()
  expect(await kiosk.number()).toBe('A-001')
  expect(asked()).toBe(2)
  await expect(desk.waitingGuest(name)).toHaveCount(1)
})
