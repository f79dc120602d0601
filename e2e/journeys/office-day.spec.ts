import { readFile } from 'node:fs/promises'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { signIn } from '../setup/sign-in.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('office')
const guard = { name: 'Wahyu Nugroho', pin: '5566' }
const forgotten = '6655'

test('office-day: a new guard and his PIN, a list of employees, a night without the usual cutoff', async ({
  office,
}) => {
  const page = await office.open('office')
  const goTo = (section: 'people' | 'employees' | 'exceptions') =>
    page.getByRole('link', { name: t(`sections.${section}`), exact: true }).click()
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const typePin = async (pin: string) => {
    for (const label of [t('pin.label'), t('pin.again')]) await fill(label, pin)
  }
  await signIn(page, await office.pinOf('administrator'))

  await test.step('a guard is added, forgets his PIN and gets another', async () => {
    await goTo('people')
    await press(t('people.add'))
    await fill(t('people.name'), guard.name)
    await typePin(forgotten)
    await press(t('people.add'))
    await expect(page.getByText(t('people.added', { name: guard.name }))).toBeVisible()
    const row = page.getByRole('row').filter({ hasText: guard.name })
    await expect(row).toContainText(t('people.role.guard.label'))
    await row.getByRole('button').click()
    await typePin(guard.pin)
    await press(t('people.pinSend'))
    await expect(page.getByText(t('people.pinReset', { name: guard.name }))).toBeVisible()
    const desk = await Desk.openFor(office, guard)
    await desk.page.close()
  })

  await test.step('the template is filled in and sent back', async () => {
    await goTo('employees')
    const link = page.getByRole('link', { name: t('import.template') })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe(t('import.templateFile'))
    const csv = `${await readFile(await download.path(), 'utf8')}Gunawan Wibisono;Subbagian Keuangan;105;119;081200000119\r\n`
    const choose = page.locator('input[type=file]')
    await choose.setInputFiles({ name: 'pegawai.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await expect(page.getByText(t('import.chosen', { file: 'pegawai.csv', count: 1 }))).toBeVisible()
    await press(t('import.send'))
    await expect(page.getByText(t('import.done', { added: 1, changed: 0 }))).toBeVisible()
    await page.getByRole('textbox', { name: t('employees.search') }).fill('wibisono')
    await expect(page.getByRole('row').filter({ hasText: 'Gunawan Wibisono' })).toContainText('105')
  })

  await test.step('an official moves the cutoff of one date, and takes it back', async () => {
    await page.reload()
    await signIn(page, await office.pinOf('official'))
    await goTo('exceptions')
    await press(t('exceptions.add'))
    await fill(t('exceptions.date'), '31-12-2030')
    await page.getByText(t('exceptions.cutoffs.moved.label'), { exact: true }).click()
    await fill(t('exceptions.cutoffTime'), '23.30')
    await fill(t('exceptions.letter'), '12/PP.01/2030')
    await fill(t('exceptions.reason'), 'Malam penghitungan')
    await press(t('exceptions.send'))
    await expect(page.getByText(t('exceptions.added'))).toBeVisible()
    const line = page.getByRole('listitem').filter({ hasText: '31 Desember 2030' })
    await expect(line).toContainText(t('exceptions.cutoffAt', { time: '23.30' }))
    await expect(line).toContainText('12/PP.01/2030')
    await line.getByRole('button', { name: t('exceptions.remove') }).click()
    await fill(t('exceptions.removeReason'), 'Surat dicabut')
    await press(t('exceptions.removeSend'))
    await expect(page.getByText(t('exceptions.removed'))).toBeVisible()
    await expect(page.getByText(t('exceptions.empty'))).toBeVisible()
  })
})
