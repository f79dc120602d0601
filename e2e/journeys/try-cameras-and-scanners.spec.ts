import { typeCode } from '../setup/hand-scanner.ts'
import { expect, test } from '../setup/office.ts'
import { signIn } from '../setup/sign-in.ts'
import { Simulator } from '../setup/simulator.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('office')

test('an administrator finds, chooses and tries cameras and scanners, and sees what each read', async ({ office }) => {
  const page = await office.open('office')
  await signIn(page, await office.pinOf('administrator'))
  await page.getByRole('link', { name: t('sections.scanning') }).click()
  const simulator = await Simulator.beside(page)
  await simulator.showFace()
  await page.bringToFront()
  const said = page.getByRole('status')

  await test.step('a camera is found by its name, and reads a badge', async () => {
    await page.getByRole('button', { name: t('scanning.camera.try') }).click()
    await expect(page.getByRole('button', { name: /Kamera tiruan/ })).toBeVisible()
    await simulator.holdUp(office.codeOfBadge('T-03'))
    await page.bringToFront()
    await expect(said.filter({ hasText: t('scanning.kind.badge') })).toBeVisible()
    await page.getByRole('button', { name: t('scanning.camera.use.kiosk') }).click()
    await expect(page.getByRole('button', { name: t('scanning.camera.used.kiosk') })).toBeVisible()
  })

  await test.step('a hand scanner is understood without any setting', async () => {
    await typeCode(page, 'https://example.org/menu?table=12', { end: 'Tab' })
    await expect(said.filter({ hasText: 'https://example.org/menu?table=12' })).toContainText(
      t('scanning.kind.foreign'),
    )
  })

  await test.step('a scanner on a cable shows what it read last, and why it does not', async () => {
    await simulator.scan('desk', 'RSP/P/0123456789ABCDEF')
    await expect(said.filter({ hasText: t('scanning.kind.parkingCard') })).toBeVisible()
    await simulator.breakScanner('garbage')
    await simulator.scan('desk', 'RSP/P/0123456789ABCDEF')
    await expect(page.getByText(t('scanning.status.garbled.advice'))).toBeVisible()
  })
})
