import { formatClockTime } from '../../shared/i18n/format.ts'
import { arrive } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, type Office, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const thermometer = wordsOf('thermometer')
const refusals = wordsOf('refusals')
const name = 'Nanda Saputra'
type Fault = 'none' | 'too-far' | 'unplugged'

/** An event is on, and a guest who was received stands at the desk. */
async function atTheDesk(office: Office): Promise<Desk> {
  const desk = await Desk.open(office)
  await desk.openWatch()
  await desk.panel.getByText(t('watch.event'), { exact: true }).click()
  await desk.button(t('panel.close')).click()
  await arrive(office, desk, { name, host: 'Galih Permana' })
  await desk.openWaiting(name)
  return desk
}

async function warm(office: Office, celsius: number, fault: Fault = 'none'): Promise<void> {
  await (await office.simulator()).must('simulator', 'setThermometer', { celsius, fault })
}

const measure = (desk: Desk) =>
  desk.panel.getByRole('button', { name: new RegExp(`^(${t('admit.measure')}|${t('admit.again')})`) })
const reading = (desk: Desk, words: string) => desk.panel.getByText(words).first()

test('fever-twice', async ({ office }) => {
  const desk = await atTheDesk(office)

  await test.step('too far away: the guard is asked to come closer, and nothing is recorded', async () => {
    await warm(office, 36.6, 'too-far')
    await measure(desk).click()
    await expect(reading(desk, refusals('noReading.too-far'))).toBeVisible()
    await expect(reading(desk, t('admit.notYet'))).toBeVisible()
  })

  await test.step('high: the guest rests, and the desk says until when', async () => {
    await warm(office, 38.2)
    await office.setClock('09:10')
    await measure(desk).click()
    await expect(reading(desk, t('admit.highOnce', { time: formatClockTime('09:15', 'id') }))).toBeVisible()
    await expect(desk.panel.getByText(t('admit.resting'))).toBeVisible()
  })

  await test.step('nobody goes in meanwhile', async () => {
    await desk.button(t('admit.submit')).click()
    await expect(desk.panel.getByText(t('admit.blockedTitle'), { exact: true })).toBeVisible()
    await expect(desk.guestHeading(name)).toBeVisible()
  })

  await test.step('high again after the rest: only an official can let the guest in', async () => {
    await office.setClock('09:16')
    await measure(desk).click()
    await expect(reading(desk, t('admit.highTwice'))).toBeVisible()
  })

  await test.step('an official answers for it, by name and reason, and both stay with the visit', async () => {
    const form = desk.panel.getByRole('region', { name: t('admit.setAside') })
    await expect(form.getByRole('checkbox', { name: t('admit.ruleName.temperature') })).toBeChecked()
    await desk.panel.getByRole('textbox', { name: t('panel.official') }).fill('Bambang Irawan')
    await desk.panel.getByRole('textbox', { name: t('panel.reason') }).fill('Saksi sidang, duduk terpisah')
    await desk.button(t('admit.setAsideSubmit')).click()
    await expect(desk.panel.getByRole('heading', { name: t('admit.doneTitle', { name }) })).toBeVisible()
    await desk.openRow(name)
    await expect(desk.panel).toContainText('Bambang Irawan')
  })
})

test('fever-once: normal after the rest, and the guest goes in', async ({ office }) => {
  const desk = await atTheDesk(office)
  await warm(office, 38.2)
  await measure(desk).click()
  await expect(desk.panel.getByText(t('admit.resting'))).toBeVisible()
  await office.setClock('09:10')
  await warm(office, 36.7)
  await measure(desk).click()
  await expect(reading(desk, t('admit.reading.normal'))).toBeVisible()
  expect(await desk.admit(name)).toMatch(/^[A-Z]-\d+$/)
})

test('thermometer-unplugged: the desk says what to do, and the temperature is entered by hand', async ({ office }) => {
  const desk = await atTheDesk(office)
  await warm(office, 36.6, 'unplugged')
  await expect(desk.banner).toContainText(thermometer('advice.not-found.what'))
  await expect(desk.banner).toContainText(thermometer('advice.not-found.todo'))
  await desk.button(t('admit.byHand')).click()
  await desk.panel.getByRole('textbox', { name: t('admit.celsius') }).fill('36,4')
  await desk.button(t('admit.record')).click()
  await expect(reading(desk, t('admit.byHandMark'))).toBeVisible()
  expect(await desk.admit(name)).toMatch(/^[A-Z]-\d+$/)
})
