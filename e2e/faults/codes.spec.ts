import type { SceneName } from '../../shared/contract/scenes.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, type Rehearsal, test } from '../setup/rehearsal.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const kioskWords = wordsOf('kiosk')
const ui = wordsOf('ui')
const training = wordsOf('training')

async function seeOut({ desk }: Rehearsal, name: string): Promise<void> {
  await desk.openRow(name)
  await desk.button(t('leave.submit')).click()
  await expect(desk.row(name)).toHaveCount(0)
}

const cameras: readonly (readonly [SceneName, 'refused' | 'none' | 'unplugged'])[] = [
  ['camera-refused', 'refused'],
  ['camera-missing', 'none'],
  ['camera-unplugged', 'unplugged'],
]
for (const [scene, failure] of cameras)
  test(`${scene}: the kiosk says what is wrong and how to go on, and the guard sees the guest out`, async ({
    rehearsal,
  }) => {
    const kiosk = await Kiosk.open(rehearsal.office)
    const trainer = await rehearsal.beginBeside(kiosk.page, scene)
    await kiosk.page.bringToFront()
    await kiosk.choice(kioskWords('home.leave')).click()
    if (scene === 'camera-unplugged') {
      await expect(kiosk.page.getByText(ui('camera.hint.show'))).toBeVisible()
      await trainer.getByRole('button', { name: training('help.pull-camera') }).click()
      await kiosk.page.bringToFront()
    }
    const alert = kiosk.page.getByRole('alert').filter({ hasText: ui(`camera.${failure}.title`) })
    await expect(alert).toContainText(ui(`camera.${failure}.advice`))
    await expect(kiosk.button(kioskWords('find.byNumber'))).toBeVisible()
    await rehearsal.picture(scene, kiosk.page)
    const { playing } = await (await rehearsal.office.simulator()).must('simulator', 'training', {})
    await seeOut(rehearsal, playing?.guests[0] ?? '')
    await trainer.bringToFront()
    await expect(trainer.getByText(training('allDone'))).toBeVisible()
    const mend = scene === 'camera-unplugged' ? 'help.cable' : 'help.mended'
    await trainer.getByRole('button', { name: training(mend) }).click()
    await kiosk.page.bringToFront()
    await expect(alert).toBeHidden()
    await trainer.bringToFront()
    await trainer.getByRole('button', { name: training('end'), exact: true }).click()
    await expect(trainer.getByRole('button', { name: training('begin'), exact: true })).toBeVisible()
    await kiosk.page.context().close()
  })

const scanners: readonly (readonly [SceneName, 'not-found' | 'garbled'])[] = [
  ['scanner-unplugged', 'not-found'],
  ['scanner-garbage', 'garbled'],
]
for (const [scene, status] of scanners)
  test(`${scene}: the desk says what to do, and the badge opens its guest once it is mended`, async ({ rehearsal }) => {
    const { desk } = rehearsal
    const [name = ''] = await rehearsal.begin(scene)
    const scanner = t('alarm.scanner.name.desk')
    await rehearsal.expectBanner(
      t(`alarm.scanner.what.${status}`, { scanner }),
      t(`alarm.scanner.todo.${status}`),
      t('alarm.scanner.meanwhile.desk'),
    )
    await rehearsal.picture(scene)
    await rehearsal.help()
    if (scene === 'scanner-unplugged') {
      await expect(desk.banner).toHaveCount(0)
      await rehearsal.help(1)
    }
    await expect(desk.guestHeading(name)).toBeVisible()
    await desk.button(t('leave.submit')).click()
    await rehearsal.expectSettled(scene)
    await expect(desk.banner).toHaveCount(0)
  })
