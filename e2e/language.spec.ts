import { Kiosk } from './setup/kiosk.ts'
import { expect, test } from './setup/office.ts'
import { speak, wordsOf } from './setup/words.ts'

test('every screen begins in the office’s language; a choice at the kiosk ends with the guest who made it', async ({
  office,
}) => {
  const administrator = await office.administrator()
  const { settings } = await administrator.must('settings', 'read', {})
  const english = { ...settings.office, language: 'en' as const }
  await administrator.must('settings', 'changeSection', { section: 'office', value: english })
  const kiosk = new Kiosk(await office.open('kiosk', 'portrait', { clock: true }))
  const title = (language: 'id' | 'en') => kiosk.title(wordsOf('kiosk', language)('home.title'))

  await test.step('kiosk, queue display, desk and office speak it', async () => {
    await expect(title('en')).toBeVisible()
    for (const view of ['queue', 'desk', 'office'] as const)
      await expect((await office.open(view)).locator('html')).toHaveAttribute('lang', 'en')
  })

  await test.step('a guest chooses another, and the next one finds the office’s again', async () => {
    await speak(kiosk.page, 'id')
    await expect(title('id')).toBeVisible()
    await kiosk.page.clock.fastForward('01:01')
    await expect(title('en')).toBeVisible()
  })

  await test.step('a changed setting reaches open screens, but not over a choice', async () => {
    const desk = await office.open('desk')
    await speak(kiosk.page, 'id')
    await speak(kiosk.page, 'en')
    const indonesian = { ...english, language: 'id' as const }
    await administrator.must('settings', 'changeSection', { section: 'office', value: indonesian })
    await expect(desk.locator('html')).toHaveAttribute('lang', 'id')
    await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'en')
  })
})
