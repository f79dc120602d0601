import { defaults } from '../../shared/i18n/id/defaults.ts'
import { languages } from '../../shared/i18n/index.ts'
import { expectWellShown } from '../setup/checks.ts'
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
    await (await Simulator.beside(page)).breakCamera('missing')
    await page.bringToFront()
    await expect(page.getByRole('alert')).toBeVisible()
    await look('photo without a camera')
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
  })

  test(`the kiosk at night and the queue display are legible, ${language}`, async ({ office }) => {
    const kiosk = await Kiosk.open(office)
    await kiosk.register({ name: longGuest, host: 'Sumarno' })
    const queue = await office.open('queue')
    await expect(queue.getByText('A-001', { exact: true })).toBeVisible()
    await expectWellShown(queue, 'queue')
    await kiosk.done()
    await speak(kiosk.page, language)
    await office.setClock('21:00')
    await expect(kiosk.title(t('night.title'))).toBeVisible()
    await expectWellShown(kiosk.page, 'night')
  })
}
