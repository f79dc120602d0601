import { comeIn } from './setup/arrivals.ts'
import { expect, test } from './setup/camera.ts'
import { Desk } from './setup/desk.ts'
import { Kiosk } from './setup/kiosk.ts'
import { codeIn } from './setup/papers.ts'
import { wordsOf } from './setup/words.ts'

const t = wordsOf('kiosk')
const name = 'Maulana Yusuf'

test('a slip held before the kiosk’s camera says goodbye', async ({ office, camera }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  await comeIn(kiosk, desk, { name, host: 'Ratna Sari Dewi' })
  camera.show(await codeIn(await office.paper()))

  await kiosk.button(t('home.leave')).click()
  await expect(kiosk.title(t('leave.thanks'))).toBeVisible()
  await expect(kiosk.page.getByText(t('leave.badge'))).toBeVisible()
  await expect(desk.row(name)).toContainText(wordsOf('desk')('stay.goodbye', { time: '09.0' }))
})
