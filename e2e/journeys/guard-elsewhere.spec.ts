import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { listen } from '../setup/sounds.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const kioskWords = wordsOf('kiosk')
const place = 'gerbang belakang'

test('guard-elsewhere', async ({ office }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  const heard = await listen(desk.page)
  const closeDialog = () =>
    kiosk.page
      .getByRole('dialog')
      .getByRole('button', { name: kioskWords('help.close') })
      .click()
  const come = async () => {
    await desk.banner.getByRole('button', { name: t('alarm.coming') }).click()
    await expect(desk.banner).toHaveCount(0)
  }
  const where = kiosk.page.getByText(kioskWords('deskEmptyAt', { place }))

  await test.step('the guard leaves the desk, and the kiosk says where he is', async () => {
    await desk.openWatch()
    await desk.panel.getByRole('textbox', { name: t('watch.place') }).fill(place)
    await desk.button(t('watch.leave')).click()
    await expect(where).toBeVisible()
  })

  await test.step('a guest calls: told where the guard is, and it rings at the desk', async () => {
    await kiosk.button(kioskWords('help.call')).click()
    const dialog = kiosk.page.getByRole('dialog', { name: kioskWords('help.coming') })
    await expect(dialog).toContainText(kioskWords('help.comingFrom', { place }))
    await closeDialog()
    await expect(desk.banner).toContainText(t('alarm.call.help'))
    await expect.poll(heard).toContain('ring')
    await come()
  })

  await test.step('who does not know whom to see is announced so', async () => {
    await kiosk.fillInToHost({ name: 'Bejo' })
    await kiosk.button(kioskWords('help.call')).click()
    await closeDialog()
    await expect(desk.banner).toContainText(t('alarm.call.unknown-host'))
    await come()
    await expect(kiosk.title(kioskWords('form.host.title'))).toBeVisible()
  })

  await test.step('the guard is back, and the kiosk says so no more', async () => {
    await kiosk.page.reload()
    await expect(where).toBeVisible()
    await desk.button(t('watch.back')).click()
    await expect(where).toBeHidden()
  })
})
