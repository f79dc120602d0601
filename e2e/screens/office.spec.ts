import { languages } from '../../shared/i18n/index.ts'
import { expectWellShown } from '../setup/checks.ts'
import { employLongNamedHost, longGuest, longOrganisation } from '../setup/long-names.ts'
import { expect, sizes, test } from '../setup/office.ts'
import { SetUp, steps } from '../setup/set-up.ts'
import { signIn } from '../setup/sign-in.ts'
import { speak, wordsOf } from '../setup/words.ts'

for (const language of languages) {
  const t = wordsOf('office', language)
  const ui = wordsOf('ui', language)

  test(`every page of the office is legible, ${language}`, async ({ office }) => {
    test.slow()
    await employLongNamedHost(office)
    const page = await office.open('office')
    await speak(page, language)
    await expectWellShown(page, 'door')
    await signIn(page, await office.pinOf('administrator'), language)
    await page.setViewportSize(sizes.landscape)
    const pages = page.getByRole('navigation', { name: t('top.section') }).getByRole('link')
    await expect(pages.first()).toBeVisible()
    for (const title of await pages.allTextContents()) {
      await page.setViewportSize(sizes.landscape)
      await pages.filter({ hasText: title }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.getByText(ui('loading'))).toHaveCount(0)
      await expectWellShown(page, title)
    }
  })

  test(`every step of the set-up is legible, ${language}`, async ({ newOffice }) => {
    test.slow()
    const page = await newOffice.open('office')
    await speak(page, language)
    const setUp = new SetUp(page, language)
    for (const step of steps) {
      await setUp.at(step)
      if (step === 'site') await setUp.nameOffice(longOrganisation)
      if (step === 'people') {
        await setUp.namePerson('administrator', { name: longGuest, pin: '482915' })
        await setUp.namePerson('guard', { name: 'Joko', pin: '739204' })
      }
      if (step === 'employees') await setUp.chooseSource('later')
      await expectWellShown(page, step)
      if (step === 'review') await setUp.finish()
      else await setUp.next()
    }
    await expect(page.getByRole('heading', { name: t('setUp.done.title', { office: longOrganisation }) })).toBeVisible()
    await expectWellShown(page, 'done')
  })

  test(`start page, simulator and training are legible, ${language}`, async ({ office }) => {
    test.slow()
    for (const view of ['start', 'simulator'] as const) {
      const page = await office.open(view)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await speak(page, language)
      await expectWellShown(page, view)
      if (view === 'start') continue
      const training = wordsOf('training', language)
      await page.getByText(training('tab'), { exact: true }).click()
      await expectWellShown(page, 'training')
      await page.getByRole('button', { name: training('scene.paper-out.title'), exact: true }).click()
      await expectWellShown(page, 'scene')
    }
  })
}
