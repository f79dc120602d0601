import type { Locator } from '@playwright/test'
import { letIn, registerGuest } from '../../electron/testing/lobby.ts'
import { switchedOff, theGuard } from '../../electron/testing/test-office.ts'
import { defaults } from '../../shared/i18n/id/defaults.ts'
import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/real-office.ts'
import { wordsOf } from '../setup/words.ts'

/** Taps, and tells what a finger that taps twice would press at the moment at which what it tapped is gone. */
async function tapTwice(target: Locator): Promise<string> {
  const [under] = await Promise.all([
    target.evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect()
      return new Promise<string>((resolve) => {
        const observer = new MutationObserver(() => {
          if (button.isConnected) return
          observer.disconnect()
          const under = document.elementFromPoint(x + width / 2, y + height / 2)
          resolve(under?.closest('button')?.textContent ?? '')
        })
        observer.observe(document.body, { subtree: true, childList: true })
      })
    }),
    target.click(),
  ])
  return under
}

test.use({ parts: { openPrinter: () => switchedOff } })

test('the second tap of a host answers no other guest', async ({ office }) => {
  const t = wordsOf('host')
  await registerGuest(office.behind, { name: 'Citra Dewanti' })
  await registerGuest(office.behind, { name: 'Gilang Ramadhan', telephone: '081300001111' })
  const administrator = await office.behind.administrator()
  const [ratna] = (await administrator.must('settings', 'employees', { text: 'ratna' })).rows
  const host = new Host(await office.open(ratna?.hostPath.slice(1) ?? '', 'laptop'))
  const receive = host.page.getByRole('button', { name: t('answer.receive'), exact: true })
  await expect(receive).toHaveCount(2)
  expect(await tapTwice(receive.first())).toBe('')
  await expect(receive).toHaveCount(1)
  await expect(host.card('Gilang Ramadhan')).toBeVisible()
  await host.receive('Gilang Ramadhan')
})

test('the second tap of a guard settles no other paper', async ({ office }) => {
  const t = wordsOf('desk')
  await letIn(office.behind, { name: 'Citra Dewanti' })
  await letIn(office.behind, { name: 'Gilang Ramadhan', telephone: '081300001111' })
  const desk = await Desk.openFor(office, theGuard)
  await desk.show('jobs')
  const withdraw = desk.middle.getByRole('button', { name: t('jobs.withdraw') })
  await expect(withdraw).toHaveCount(2)
  expect(await tapTwice(withdraw.first())).toBe('')
  await withdraw.click()
  await expect(withdraw).toHaveCount(0)
})

test('the second tap of a guest answers no other question', async ({ office }) => {
  const t = wordsOf('kiosk')
  const kiosk = await Kiosk.open(office)
  await kiosk.fillInToHost({ name: 'Citra Dewanti' })
  await kiosk.findHost('Ratna Nirmala')
  expect(await tapTwice(kiosk.button(t('form.companions.alone')))).toBe('')
  await kiosk.sayVehicle({ kind: 'motorcycle', plate: 'BE 1234 AB' })
  await kiosk.button(t('form.photo.skip')).click()
  await expect(kiosk.page.getByRole('button', { name: defaults.vehicleClasses.motorcycle })).toBeVisible()
})
