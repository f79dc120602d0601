import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const queueWords = wordsOf('queue')
const name = 'Teguh Prasetyo'
const host = 'Siti Rahmawati'

test('see-my-number', async ({ office }) => {
  const [kiosk, hostPage] = await Promise.all([Kiosk.open(office), Host.open(office, host)])
  const waits = kiosk.title(t('number.title.host-asked', { host }))
  const ask = async (number: string, digits: string) => {
    await kiosk.choice(t('home.follow')).click()
    await kiosk.button(t('find.byNumber')).click()
    await kiosk.type(t('find.number.label'), number)
    await kiosk.type(t('find.digits.label'), digits)
  }

  await test.step('the ticket tells the number of who came along, too', async () => {
    await kiosk.register({ name, telephone: '0813 7000 4321', host, companions: ['Sri'] })
    await expect(kiosk.page.getByText(t('number.companion', { number: 'A-002' }))).toBeVisible()
    await kiosk.done()
  })

  await test.step('the idle kiosk shows numbers and steps, and no name', async () => {
    const strip = kiosk.page.getByRole('region', { name: t('queue.title') })
    await expect(strip.getByRole('listitem')).toHaveText([`A-001${queueWords('step.host-asked')}`])
    for (const said of [name, 'Sri', host]) await expect(kiosk.page.getByText(said)).toHaveCount(0)
  })

  await test.step('number and wrong digits show nothing, and say so', async () => {
    await ask('14', '1234')
    await expect(kiosk.page.getByText(t('refused.no-match'))).toBeVisible()
    await kiosk.page.reload()
    await ask('1', '9999')
    await expect(kiosk.page.getByText(t('refused.no-match'))).toBeVisible()
    await expect(kiosk.page.getByText(host)).toHaveCount(0)
    await expect(kiosk.page.getByRole('textbox', { name: t('find.digits.label') })).toHaveValue('9999')
  })

  await test.step('a number that is none, and digits that are not four, have their words', async () => {
    await kiosk.page.reload()
    await kiosk.choice(t('home.follow')).click()
    await kiosk.button(t('find.byNumber')).click()
    await kiosk.type(t('find.number.label'), 'KPU')
    await expect(kiosk.page.getByText(t('find.problem.number'))).toBeVisible()
    await kiosk.type(t('find.number.label'), 'a001')
    await kiosk.type(t('find.digits.label'), '43')
    await expect(kiosk.page.getByText(t('find.problem.digits'))).toBeVisible()
  })

  await test.step('with the right four it is there, live', async () => {
    await kiosk.type(t('find.digits.label'), '4321')
    await expect(waits).toBeVisible()
    await hostPage.receive(name)
    await expect(kiosk.title(t('number.title.come-to-desk', { host }))).toBeVisible()
    await kiosk.done()
  })

  await test.step('who came along finds his own by the digits of the leader', async () => {
    await ask('A-002', '4321')
    expect(await kiosk.number()).toBe('A-002')
  })
})
