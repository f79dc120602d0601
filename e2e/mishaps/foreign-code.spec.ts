import { expect, test } from '../setup/camera.ts'
import { Desk } from '../setup/desk.ts'
import { typeCode } from '../setup/hand-scanner.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const foreign = 'https://example.org/menu'
/** Ours by its form, but of no visit. */
const unknown = 'RSP/V/0000000000000000'

test('a code of somebody else is told apart at the kiosk', async ({ office, camera }) => {
  const kiosk = await Kiosk.open(office)
  camera.show(foreign)
  await kiosk.button(t('home.leave')).click()
  await expect(kiosk.page.getByText(t('scan.foreign'))).toBeVisible()
  await expect(kiosk.button(t('find.byNumber'))).toBeVisible()
})

test('a code of somebody else is told apart at the desk', async ({ office }) => {
  const desk = await Desk.open(office)
  await desk.lookUp(foreign)
  await expect(desk.middle.getByText(wordsOf('desk')('inside.noMatch'))).toBeVisible()
  await desk.lookUp(unknown)
  await expect(desk.page.getByText(wordsOf('refusals')('code.code-dead'))).toBeVisible()
})

test('a code of somebody else, scanned by hand into a form that was begun, changes no answer and says so', async ({
  office,
}) => {
  const kiosk = await Kiosk.open(office)
  const said = kiosk.page.getByText(t('scan.foreignInForm'))
  const field = (label: string) => kiosk.page.getByRole('textbox', { name: label, exact: true })
  await kiosk.choice(t('home.newGuest')).click()
  await kiosk.button(t('form.privacy.agree')).click()

  /** Known by its pace alone, which a machine that stalls for half a second breaks: then it is held again, as people do. */
  const holdOver = async (end: 'Enter' | 'Tab' | null, begin: () => Promise<void>, unchanged: () => Promise<void>) =>
    expect(async () => {
      await begin()
      await typeCode(kiosk.page, foreign, { end })
      await expect(said).toBeVisible({ timeout: 5_000 })
      await unchanged()
    }).toPass()

  for (const end of ['Enter', 'Tab', null] as const)
    await test.step(`a scanner that ends with ${end ?? 'nothing'}, while the name is half typed`, async () => {
      const name = field(t('form.name.label'))
      await holdOver(
        end,
        async () => {
          await name.click()
          await expect(said).toBeHidden()
          await name.fill('Sri Wah')
        },
        () => expect(name).toHaveValue('Sri Wah', { timeout: 5_000 }),
      )
      await expect(name).toBeFocused()
    })

  await test.step('the guest types on where he was, and goes on himself', async () => {
    const name = field(t('form.name.label'))
    await name.pressSequentially('yuni', { delay: 90 })
    await expect(name).toHaveValue('Sri Wahyuni')
    await name.press('Enter')
    await expect(field(t('form.telephone.label'))).toBeVisible()
  })

  await test.step('where nothing is typed, it chooses nothing and presses nothing', async () => {
    await field(t('form.telephone.label')).fill('0812 3456 7890')
    await field(t('form.telephone.label')).press('Enter')
    const none = kiosk.button(t('form.organisation.private'))
    await holdOver(
      'Enter',
      async () => {
        await kiosk.page.getByRole('heading', { level: 1 }).click()
        await expect(said).toBeHidden()
        await none.focus()
      },
      () => expect(none).toBeVisible({ timeout: 5_000 }),
    )
  })
})
