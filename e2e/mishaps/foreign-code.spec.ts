import { expect, test } from '../setup/camera.ts'
import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const foreign = 'https://example.org/menu'
/** Ours by its form, but of no visit. */
const unknown = 'RSP/V/0000000000000000'

test('a code of somebody else is told apart at the kiosk', async ({ office, camera }) => {
  const kiosk = await Kiosk.open(office)
  camera.show(foreign)
  await kiosk.button(t('home.leave')).click()
  await expect(kiosk.page.getByText(t('scan.foreign'))).toBeVisible()
  await expect(kiosk.button(t('find.byNumber'))).toBeVisible()
})

test('a code of somebody else is told apart at the desk', async ({ office }) => {
  const desk = await Desk.open(office)
  await desk.lookUp(foreign)
  await expect(desk.middle.getByText(wordsOf('desk')('inside.noMatch'))).toBeVisible()
  await desk.lookUp(unknown)
  await expect(desk.page.getByText(wordsOf('refusals')('code.code-dead'))).toBeVisible()
})
