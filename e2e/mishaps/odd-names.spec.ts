import { registerGuest } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { codesIn } from '../setup/papers.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const hostName = 'Desi Natalia'
const names = [
  `<script>alert("A")</script>`,
  `Robert'); DROP TABLE visit;--`,
  'محمد عبد الله',
  '王小明',
  'Bunga 🌸 Citra',
  'Suharto',
]

test('a name of ten thousand letters is refused in words, and can be mended', async ({ office }) => {
  const kiosk = await Kiosk.open(office)
  await kiosk.choice(t('home.newGuest')).click()
  await kiosk.button(t('form.privacy.agree')).click()
  const field = kiosk.page.getByRole('textbox', { name: t('form.name.label') })
  await field.evaluate((input: HTMLInputElement, text) => {
    input.focus()
    document.execCommand('insertText', false, text)
  }, 'a'.repeat(10_000))
  await field.press('Enter')
  await expect(kiosk.page.getByText(t('problem.name.too-long'))).toBeVisible()
  await kiosk.type(t('form.name.label'), 'Farhan')
  await expect(kiosk.title(t('form.telephone.title'))).toBeVisible()
})

test('whatever a guest is named, he is shown as he writes himself on every screen and paper', async ({ office }) => {
  const [kiosk, host, desk] = await Promise.all([Kiosk.open(office), Host.open(office, hostName), Desk.open(office)])
  const surprises: string[] = []
  for (const { page } of [kiosk, host, desk]) page.on('dialog', (dialog) => void surprises.push(dialog.message()))
  for (const [index, name] of names.entries())
    await test.step(name, async () => {
      const guest = { name, organisation: name, host: hostName }
      // The keys of the kiosk are tried with the first; what becomes of the others is the same.
      if (index > 0) await registerGuest(office, guest)
      else {
        await kiosk.register(guest)
        await kiosk.done()
      }
      await expect(host.page.getByRole('heading', { name, exact: true })).toBeVisible()
      await host.press(name, 'receive')
      await desk.admit(name)
      await expect(desk.row(name)).toBeVisible()
      const [slip] = await office.papers(index + 1)
      expect(slip && (await codesIn(slip))).toHaveLength(1)
    })
  expect(surprises).toEqual([])
})
