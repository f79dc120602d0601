import type { Page } from '@playwright/test'
import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, type Office, test } from '../setup/office.ts'
import { signIn } from '../setup/sign-in.ts'
import { Simulator } from '../setup/simulator.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('selfCheck')
const printer = wordsOf('printer')
const pages = wordsOf('office')

test('morning-self-check: a guard looks before the first guest, breaks a printer, and sees what to do', async ({
  office,
}) => {
  const kiosk = await Kiosk.open(office)
  const camera = await Simulator.beside(kiosk.page)
  await camera.showFace()
  const [desk, simulator] = await Promise.all([Desk.open(office), office.simulator()])
  const check = desk.page.getByRole('region', { name: t('title') })
  const rows = check.getByRole('list', { name: t('results') }).getByRole('listitem')

  await test.step('the desk reminds of it, and all is well', async () => {
    await expect(desk.panel.getByText(t('due'))).toBeVisible()
    await desk.button(t('open')).click()
    await check.getByRole('button', { name: t('run') }).click()
    await expect(check.getByRole('status').filter({ hasText: t('light.good.title') })).toContainText(desk.guardName)
    await expect(rows.filter({ hasText: t('step.camera') })).toContainText(t('says.camera.running'))
    await expect(rows.filter({ hasText: t('step.thermometer') })).toContainText(t('says.thermometer.ready'))
    await expect(rows.filter({ hasText: t('step.backup') })).toContainText(t('says.backup.today'))
    await expect(desk.panel.getByText(t('due'))).toHaveCount(0)
    expect((await simulator.must('simulator', 'state', {})).papers).toEqual([])
  })

  await test.step('without paper the light turns, and the first row says what to do', async () => {
    await simulator.must('simulator', 'setPrinter', { printer: 'lobby', fault: 'paper-out' })
    await check.getByRole('button', { name: t('again') }).click()
    await expect(check.getByText(t('light.warning.title'))).toBeVisible()
    await expect(check.getByText(t('light.warning.text', { count: 1 }))).toBeVisible()
    await expect(rows.first()).toContainText(t('says.printer.paper-out'))
    await expect(rows.first()).toContainText(t('advice.printer.paper-out'))
  })

  await test.step('a camera that was unplugged is noticed before the first guest stands before it', async () => {
    await camera.breakCamera('missing')
    await check.getByRole('button', { name: t('again') }).click()
    await expect(rows.filter({ hasText: t('step.camera') })).toContainText(t('advice.camera.none'))
    await camera.mendCamera()
  })

  await test.step('with a new roll a sample comes out, on purpose', async () => {
    await simulator.must('simulator', 'setPrinter', { printer: 'lobby', fault: 'none' })
    await check.getByRole('button', { name: t('sampleOf', { printer: 'Printer lobi' }) }).click()
    await expect(check.getByText(printer('state.printed'))).toBeVisible()
    await office.paper()
    await check.getByRole('button', { name: t('again') }).click()
    await expect(check.getByText(t('light.good.title'))).toBeVisible()
  })

  await test.step('the office sees how each morning was', async () => {
    const page = await signInToOffice(office)
    await page.getByRole('link', { name: pages('sections.checks'), exact: true }).click()
    const past = page.getByRole('region', { name: t('past') }).getByRole('listitem')
    await expect(past).toHaveCount(4)
    await expect(past.first()).toContainText(t('allWell'))
    await expect(past.nth(1)).toContainText(t('says.camera.none'))
    await expect(past.last()).toContainText(desk.guardName)
  })
})

async function signInToOffice(office: Office): Promise<Page> {
  const page = await office.open('office')
  await signIn(page, await office.pinOf('administrator'))
  return page
}
