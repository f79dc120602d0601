import { defaults } from '../../shared/i18n/id/defaults.ts'
import { languages } from '../../shared/i18n/index.ts'
import { comeIn } from '../setup/arrivals.ts'
import { expectWellShown } from '../setup/checks.ts'
import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { employLongNamedHost, longGuest, longHost, longOrganisation } from '../setup/long-names.ts'
import { expect, test } from '../setup/office.ts'
import { Simulator } from '../setup/simulator.ts'
import { speak, wordsOf } from '../setup/words.ts'

for (const language of languages) {
  const t = wordsOf('kiosk', language)
  const ui = wordsOf('ui', language)

  test(`every page of the kiosk is legible, ${language}`, async ({ office }) => {
    test.slow()
    await employLongNamedHost(office)
    const kiosk = new Kiosk(await office.open('kiosk'), language)
    const { page } = kiosk
    const look = async (name: string) => {
      await expectWellShown(page, name)
      // A page that returns to the start by itself begins to count anew.
      await page.mouse.click(2, 2)
    }
    await speak(page, language)
    await look('home')
    await kiosk.choice(t('home.newGuest')).click()
    await look('privacy')
    await kiosk.button(t('form.privacy.agree')).click()
    await page.getByRole('textbox').fill(longGuest)
    await look('name')
    await page.getByRole('textbox').press('Enter')
    await page.getByRole('textbox').fill('0812 3456 7890')
    await look('telephone')
    await page.getByRole('textbox').press('Enter')
    await page.getByRole('textbox').fill(longOrganisation)
    await look('organisation')
    await page.getByRole('textbox').press('Enter')
    await look('purpose')
    await kiosk.button(t('form.purpose.other')).click()
    await page.getByRole('textbox').fill('Menyerahkan berkas perbaikan daftar pemilih tetap')
    await look('purpose in own words')
    await page.getByRole('textbox').press('Enter')
    await page.getByRole('textbox').fill('pro')
    await expect(page.getByRole('option', { name: longHost })).toBeVisible()
    await look('host')
    await page.getByRole('option', { name: longHost }).click()
    await look('alone or not')
    await kiosk.choice(t('form.companions.together')).click()
    for (const name of [longGuest, 'Ana']) await kiosk.type(t('form.companions.label'), name)
    await look('companions')
    await page.getByRole('textbox').press('Enter')
    await look('vehicle')
    await kiosk.button(language === 'id' ? defaults.vehicleClasses.car : t('form.vehicle.kind.car')).click()
    await page.getByRole('textbox').fill('BE 1234 AB')
    await look('plate')
    await page.getByRole('textbox').press('Enter')
    await look('photo')
    const simulator = await Simulator.beside(page)
    await simulator.breakCamera('missing')
    await page.bringToFront()
    await expect(page.getByRole('alert')).toBeVisible()
    await look('photo without a camera')
    await simulator.mendCamera()
    await simulator.showFace()
    await page.bringToFront()
    await kiosk.button(t('form.photo.skip')).click()
    await look('review')
    await kiosk.send()
    await kiosk.number()
    await look('number')
    await kiosk.button(t('help.call')).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('guard called')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: ui('action.close') })
      .click()
    await kiosk.button(ui('action.done')).click()
    await speak(page, language)
    await kiosk.button(t('home.leave')).click()
    await look('goodbye')
    await kiosk.button(t('find.byNumber')).click()
    await look('by number')
    await kiosk.type(t('find.number.label'), 'A-001')
    await look('last four digits')
    await kiosk.type(t('find.digits.label'), '7890')
    await expect(page.getByText(t('refused.visit-not'))).toBeVisible()
    await look('goodbye too early')
  })

  test(`the kiosk’s pages for who has been here before are legible, ${language}`, async ({ office }) => {
    test.slow()
    const kiosk = new Kiosk(await office.open('kiosk'), language)
    const { page } = kiosk
    const look = (name: string) => expectWellShown(page, name)
    await (await Simulator.beside(page)).showFace()
    await page.bringToFront()
    await speak(page, language)
    await kiosk.choice(t('home.knownGuest')).click()
    await look('by code')
    await kiosk.button(t('known.byTelephone')).click()
    await page.getByRole('textbox').fill('0812 9999 0000')
    await look('telephone')
    await page.getByRole('textbox').press('Enter')
    await page.getByRole('textbox').fill(longGuest)
    await look('name')
    await page.getByRole('textbox').press('Enter')
    await expect(kiosk.title(t('known.noMatchTitle'))).toBeVisible()
    await look('no match')
  })

  test(`a goodbye at the kiosk, and its question whether anybody is there, are legible, ${language}`, async ({
    office,
  }) => {
    test.slow()
    const [_first, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
    await comeIn(office, desk, { name: longGuest, host: 'Sumarno' })
    const kiosk = new Kiosk(await office.open('kiosk', 'portrait', { clock: true }), language)
    const { page } = kiosk
    // What counts down stands still while it is looked at.
    const stopTime = () =>
      page.evaluate(() => {
        const now = performance.now()
        performance.now = () => now
      })
    await speak(page, language)
    await kiosk.choice(t('home.newGuest')).click()
    await page.clock.fastForward('01:01')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await stopTime()
    await expectWellShown(page, 'anybody there?')
    await page.reload()
    await speak(page, language)
    await kiosk.button(t('home.leave')).click()
    await kiosk.button(t('find.byNumber')).click()
    await kiosk.type(t('find.number.label'), 'A-001')
    await kiosk.type(t('find.digits.label'), '7890')
    await expect(kiosk.title(t('leave.handBack'))).toBeVisible()
    await stopTime()
    await expectWellShown(page, 'goodbye said')
  })

  test(`the kiosk at night and the queue display are legible, ${language}`, async ({ office }) => {
    const kiosk = await Kiosk.open(office)
    await kiosk.register({ name: longGuest, host: 'Sumarno' })
    await kiosk.done()
    const administrator = await office.administrator()
    const { settings } = await administrator.must('settings', 'read', {})
    const spoken = { ...settings.office, language }
    await administrator.must('settings', 'changeSection', { section: 'office', value: spoken })
    const queue = await office.open('queue')
    await expect(queue.locator('html')).toHaveAttribute('lang', language)
    await expect(queue.getByText('A-001', { exact: true })).toBeVisible()
    await expectWellShown(queue, 'queue')
    await office.setClock('21:00')
    await expect(kiosk.title(t('night.title'))).toBeVisible()
    await expectWellShown(kiosk.page, 'night')
    await expect(queue.getByText(t('night.title'))).toBeVisible()
    await expectWellShown(queue, 'queue at night')
  })
}
