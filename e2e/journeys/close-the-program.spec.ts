import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { signIn } from '../setup/sign-in.ts'
import { wordsOf } from '../setup/words.ts'

const desk = wordsOf('desk')
const office = wordsOf('office')

test('close-the-program: from the desk to the office beside it, where only an administrator ends the program', async ({
  office: site,
}) => {
  const guard = await Desk.open(site)
  await guard.openWatch()
  const [beside] = await Promise.all([
    guard.page.waitForEvent('popup'),
    guard.page.getByRole('link', { name: desk('watch.openOffice') }).click(),
  ])

  await test.step('an official sees no way to end it', async () => {
    await signIn(beside, await site.pinOf('official'))
    await expect(beside.getByRole('link', { name: office('sections.closings'), exact: true })).toBeVisible()
    await expect(beside.getByRole('link', { name: office('sections.machine'), exact: true })).toHaveCount(0)
  })

  await test.step('an administrator ends it, after being asked once more', async () => {
    await beside.reload()
    await signIn(beside, await site.pinOf('administrator'))
    await beside.getByRole('link', { name: office('sections.machine'), exact: true }).click()
    await beside.getByRole('button', { name: office('machine.quitNow') }).click()
    await beside.getByRole('button', { name: office('machine.quitSure') }).click()
    await expect(beside.getByText(office('machine.quitDone'))).toBeVisible()
    await expect.poll(() => site.isRunning).toBe(false)
  })
})
