import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const name = 'Slamet Riyadi'

test('a telephone and a plate that cannot be right are said so in words, and stay to be mended', async ({ office }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  const field = (label: string) => kiosk.page.getByRole('textbox', { name: label })
  const tryOut = async (label: string, text: string, problem: string) => {
    await kiosk.type(label, text)
    await expect(kiosk.page.getByText(problem)).toBeVisible()
    await expect(field(label)).toHaveValue(text)
  }

  await test.step('the telephone', async () => {
    await kiosk.choice(t('home.newGuest')).click()
    await kiosk.button(t('form.privacy.agree')).click()
    await kiosk.type(t('form.name.label'), name)
    await tryOut(t('form.telephone.label'), '0812', t('problem.telephone.too-short'))
    await tryOut(t('form.telephone.label'), '0812345678901234', t('problem.telephone.too-long'))
    await tryOut(t('form.telephone.label'), '+62812 abc', t('problem.telephone.not-understood'))
    await kiosk.button(wordsOf('ui')('field.clear')).click()
    await expect(field(t('form.telephone.label'))).toHaveValue('')
    await expect(field(t('form.telephone.label'))).toBeFocused()
    await kiosk.touchKeys('081377766655')
  })

  await test.step('the plate', async () => {
    await kiosk.type(t('form.organisation.label'), 'Pt Maju Jaya')
    await kiosk.choosePurpose('meeting')
    await kiosk.findHost('Siti Rahmawati')
    await kiosk.sayCompanions([])
    await kiosk.button('Motor').click()
    await tryOut(t('form.vehicle.label'), 'motor merah', t('problem.plate.not-understood'))
    await kiosk.type(t('form.vehicle.label'), 'be1234ab')
    await kiosk.button(t('form.photo.skip')).click()
  })

  await test.step('what was typed anyhow is shown as people read it, at the kiosk and at the desk', async () => {
    for (const shown of ['0813 7776 6655', 'PT Maju Jaya', 'Motor · BE 1234 AB'])
      await expect(kiosk.page.getByText(shown, { exact: true })).toBeVisible()
    await kiosk.send()
    await kiosk.number()
    await desk.openWaiting(name)
    for (const shown of ['0813 7776 6655', 'BE 1234 AB'])
      await expect(desk.panel.getByText(shown, { exact: true }).first()).toBeVisible()
  })
})
