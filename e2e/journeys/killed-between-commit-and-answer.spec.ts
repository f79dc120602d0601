import type { Route } from '@playwright/test'
import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const d = wordsOf('desk')
const name = 'Rahayu Widodo'

test('killed-between-commit-and-answer', async ({ office }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  await kiosk.fillIn({ name, host: 'Fitri Handayani' })

  await test.step('the power fails when the visit is written and the answer is not yet sent', async () => {
    const powerCut = async (route: Route) => {
      const answer = await route.fetch()
      expect(await answer.json()).toMatchObject({ ok: true })
      await office.stop('SIGKILL')
      await route.abort('connectionreset')
    }
    await kiosk.page.route('**/api/kiosk/register', powerCut, { times: 1 })
    await kiosk.send()
    await expect(kiosk.page.getByText(t('fault.lost'))).toBeVisible()
    await expect(desk.page.getByRole('alert')).toBeVisible()
  })

  await test.step('after the start one touch brings the number, for the visit that was written', async () => {
    await office.start()
    await kiosk.button(t('form.review.resend')).click()
    expect(await kiosk.number()).toBe('A-001')
  })

  await test.step('at the desk the guest waits exactly once', async () => {
    await expect(desk.waitingGuest(name)).toHaveCount(1)
    await expect(desk.waiting.getByRole('listitem')).toHaveCount(1)
  })
})

test('whom a guard registers when the power fails is in the book once, though the PIN is asked anew', async ({
  office,
}) => {
  const desk = await Desk.open(office)
  const leader = 'Iptu Rahman'
  await desk.waiting.getByRole('button', { name: d('waiting.register') }).click()
  const form = desk.page.getByRole('region', { name: d('register.title') })
  await form.getByText(d('register.kinds.emergency'), { exact: true }).click()
  await form.getByText(d('panel.emergency.police'), { exact: true }).click()
  await form.getByRole('textbox', { name: d('register.emergencyName') }).fill(leader)
  const powerCut = async (route: Route) => {
    expect(await (await route.fetch()).json()).toMatchObject({ ok: true })
    await office.stop('SIGKILL')
    await office.start()
    await route.abort('connectionreset')
  }
  await desk.page.route('**/api/visits/registerAtDesk', powerCut, { times: 1 })
  await form.getByRole('button', { name: d('register.submitEmergency') }).click()
  await desk.provePin()
  await expect(desk.panel.getByText(d('register.done', { number: 'A-001' }))).toBeVisible()
  await expect(desk.row(leader)).toHaveCount(1)
})
