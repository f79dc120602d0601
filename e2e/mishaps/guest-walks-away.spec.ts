import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')

test('a kiosk that a guest left goes back by itself and keeps nothing of him', async ({ office }) => {
  const kiosk = new Kiosk(await office.open('kiosk', 'portrait', { clock: true }))
  const { page } = kiosk
  await kiosk.choice(t('home.newGuest')).click()
  await page.getByText('English', { exact: true }).click()
  const english = wordsOf('kiosk', 'en')
  await kiosk.button(english('form.privacy.agree')).click()
  await kiosk.type(english('form.name.label'), 'Deden Kurnia')
  await page.getByRole('textbox', { name: english('form.telephone.label') }).fill('081300001111')

  await test.step('it asks first, and a touch keeps everything', async () => {
    await page.clock.fastForward('01:01')
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: english('idle.stay') })
      .click()
    await expect(page.getByRole('textbox', { name: english('form.telephone.label') })).toHaveValue('081300001111')
  })

  await test.step('nobody answers: the first page, in the office’s language', async () => {
    await page.clock.fastForward('01:01')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await page.clock.fastForward('00:21')
    await expect(page.getByRole('alertdialog')).toBeHidden()
    await page.clock.fastForward('01:01')
    await expect(kiosk.title(t('home.title'))).toBeVisible()
  })

  await test.step('what a guest was told of the guard does not wait for the next one', async () => {
    await kiosk.button(t('help.call')).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.clock.fastForward('00:31')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  await test.step('nothing is left: not on the next form, not on the way back, not in the browser', async () => {
    await kiosk.choice(t('home.newGuest')).click()
    await kiosk.button(t('form.privacy.agree')).click()
    await expect(page.getByRole('textbox', { name: t('form.name.label') })).toHaveValue('')
    await expect(page.getByText('Deden')).toHaveCount(0)
    const kept = await page.evaluate(async () => ({
      // What stands before the demonstration's camera is not the guest's.
      local: Object.keys(localStorage).filter((key) => key !== 'simulated-camera'),
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      // The page has one entry: there is nothing to go back to.
      history: history.length,
    }))
    expect(kept).toEqual({ local: [], session: {}, cookies: '', databases: [], caches: [], history: 2 })
  })
})
