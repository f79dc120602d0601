import { expect, test } from '../setup/office.ts'
import { signIn } from '../setup/sign-in.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('office')
const thermometer = wordsOf('thermometer')

test('thermometer-set-up: the administrator sees what it sends, tries it, and corrects it', async ({ office }) => {
  const page = await office.open('office')
  const simulator = await office.simulator()
  await signIn(page, await office.pinOf('administrator'))
  await page.getByRole('link', { name: t('sections.temperature'), exact: true }).click()

  await test.step('the port is there by its maker’s name, and the thermometer is ready', async () => {
    await expect(page.getByRole('radio', { name: 'Simulator' })).toBeChecked()
    await expect(page.getByText(thermometer('advice.ready.what'))).toBeVisible()
  })

  const rows = page.getByRole('table', { name: thermometer('line.table') }).getByRole('row')
  await test.step('one try shows the result, and the very bytes', async () => {
    await page.getByRole('button', { name: thermometer('test.run') }).click()
    await expect(page.getByText('36,6 °C · normal')).toBeVisible()
    await expect(rows.filter({ hasText: '36,62 °C' })).toContainText('FE AC 24 3E 00 00 00 00 0C')
  })

  await test.step('bytes of something else come by themselves, as unknown, with what to do', async () => {
    await simulator.must('simulator', 'setThermometer', { celsius: 36.6, fault: 'never-stops' })
    await expect(rows.filter({ hasText: thermometer('line.kind.noise') }).first()).toContainText('5A 5A')
    await expect(page.getByText(thermometer('advice.garbled.todo'))).toBeVisible()
    await simulator.must('simulator', 'setThermometer', { celsius: 36.6, fault: 'moved' })
    await expect(page.getByText(thermometer('line.moved', { path: 'simulator-2' }))).toBeVisible()
    await simulator.must('simulator', 'setThermometer', { celsius: 36.6, fault: 'none' })
    await expect(page.getByText(thermometer('advice.ready.what'), { exact: true })).toBeVisible()
  })

  await test.step('a clinical thermometer beside it gives the correction, which is then added', async () => {
    await page.getByRole('button', { name: thermometer('test.run') }).click()
    await expect(page.getByText(thermometer('offset.reads', { raw: '36,57 °C' }))).toBeVisible()
    await page.getByRole('textbox', { name: thermometer('offset.reference') }).fill('36,9')
    await page.getByRole('button', { name: thermometer('offset.use', { offset: '+0,3 °C' }) }).click()
    await page.getByRole('button', { name: t('save.save') }).click()
    await expect(page.getByText(t('save.saved'))).toBeVisible()
    await expect(page.getByText(thermometer('advice.ready.what'), { exact: true })).toBeVisible()
    await page.getByRole('button', { name: thermometer('test.run') }).click()
    await expect(page.getByText('36,9 °C · normal')).toBeVisible()
  })
})
