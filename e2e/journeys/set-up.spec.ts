import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { SetUp } from '../setup/set-up.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('office')
const name = 'KPU Kabupaten Subang'
const administrator = { name: 'Dian Puspita', pin: '482915' }
const guard = { name: 'Joko Susilo', pin: '739204' }
const host = 'Ratna Nirmala'

test('set-up', async ({ newOffice }) => {
  const page = await newOffice.open('office')
  const setUp = new SetUp(page)

  await test.step('before it, the kiosk says that the office is not ready', async () => {
    const kiosk = await newOffice.open('kiosk')
    await expect(kiosk.getByRole('heading', { name: wordsOf('kiosk')('notSetUp.title') })).toBeVisible()
  })

  await test.step('the office gets its name, its people and its numbers, a page a step', async () => {
    await setUp.at('site')
    await setUp.nameOffice(name)
    for (const step of ['calendar', 'visiting', 'people'] as const) {
      await setUp.next()
      await setUp.at(step)
    }
    await setUp.namePerson('administrator', administrator)
    await setUp.namePerson('guard', guard)
    await setUp.next()
    await setUp.at('employees')
    await setUp.field(t('setUp.units')).fill('Subbagian Umum')
    await setUp.chooseSource('hand')
    await setUp.typeEmployee({ Name: host, Unit: 'Subbagian Umum', Room: 'Ruang 104', Extension: '104', Telephone: '' })
  })

  await test.step('a page that is loaded anew has kept everything but the PINs', async () => {
    await page.reload()
    await setUp.at('people')
    await setUp.namePerson('administrator', { pin: administrator.pin })
    await setUp.namePerson('guard', { pin: guard.pin })
    await setUp.next()
    await setUp.at('employees')
    await expect(setUp.field(t('setUp.units'))).toHaveValue('Subbagian Umum')
    await expect(setUp.field(t('setUp.rowName'))).toHaveValue(host)
    for (const step of ['numbers', 'devices', 'review'] as const) {
      await setUp.next()
      await setUp.at(step)
    }
  })

  await test.step('everything is shown once more, then the office is ready', async () => {
    for (const words of [name, administrator.name, guard.name])
      await expect(page.getByRole('main')).toContainText(words)
    await setUp.finish()
    await expect(page.getByRole('heading', { name: t('setUp.done.title', { office: name }) })).toBeVisible()
  })

  await test.step('the first guest registers, and the first guard admits him with the PIN just made', async () => {
    const kiosk = await Kiosk.open(newOffice)
    await expect(kiosk.page.getByText(name).first()).toBeVisible()
    const desk = await Desk.openFor(newOffice, guard)
    await kiosk.register({ name: 'Budi Santoso', host })
    await desk.openWaiting('Budi Santoso')
    await desk.button(wordsOf('desk')('ask.record')).click()
    await desk.relay('receive')
    expect(await desk.admit('Budi Santoso')).toBe('T-01')
  })

  await test.step('the set-up is over: the office asks who one is', async () => {
    const again = await newOffice.open('office')
    await expect(again.getByRole('heading', { name: t('signIn.title') })).toBeVisible()
  })
})
