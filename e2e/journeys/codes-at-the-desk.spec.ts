import { arrive, comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { typeCode } from '../setup/hand-scanner.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { codeIn } from '../setup/papers.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const refusals = wordsOf('refusals')
const rudi = {
  name: 'Rudi Hartono',
  telephone: '081300001111',
  host: 'Ratna Sari Dewi',
  vehicle: { kind: 'car', plate: 'BE 1234 AB' },
} as const
const yanti = { name: 'Yanti Kusuma', telephone: '081300002222', host: 'Hendra Gunawan' } as const

test('slip, badge, parking card and a guest’s own QR open their guest from wherever the guard is', async ({
  office,
}) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  await kiosk.register(rudi)
  const own = await kiosk.code()
  await kiosk.done()
  await desk.openWaiting(rudi.name)
  await desk.button(t('ask.record')).click()
  await desk.relay('receive')
  const badge = await desk.admit(rudi.name)
  const papers = await Promise.all((await office.papers(2)).map(codeIn))
  const codes = {
    slip: papers.find((code) => code.startsWith('RSP/V')),
    card: papers.find((code) => code.startsWith('RSP/P')),
  }

  for (const [what, code] of Object.entries({ ...codes, badge: office.codeOfBadge(badge), own }))
    await test.step(`${what}, with nothing open`, async () => {
      await desk.scan(code ?? '')
      await expect(desk.guestHeading(rudi.name)).toBeVisible()
      await desk.openWatch()
      await expect(desk.guestHeading(rudi.name)).toBeHidden()
    })

  await test.step('a scan while a name is being typed opens the guest and leaves the name as it was', async () => {
    await desk.page.getByRole('button', { name: t('waiting.register') }).click()
    const name = desk.page.getByRole('textbox', { name: t('register.name') })
    await name.pressSequentially('Siti Wul', { delay: 90 })
    await typeCode(desk.page, codes.slip ?? '', { prefix: ']Q3', end: 'Tab' })
    await expect(desk.guestHeading(rudi.name)).toBeVisible()
    await expect(name).toHaveValue('Siti Wul')
    await expect(name).toBeFocused()
    await name.pressSequentially('andari', { delay: 90 })
    await expect(name).toHaveValue('Siti Wulandari')
  })

  await test.step('a foreign code there leaves the name as it was too, sends nothing, and is told apart', async () => {
    const name = desk.page.getByRole('textbox', { name: t('register.name') })
    await typeCode(desk.page, 'https://example.org/menu')
    await expect(desk.page.getByText(refusals('code.foreign-code'))).toBeVisible()
    await expect(name).toHaveValue('Siti Wulandari')
  })

  await test.step('a guest’s QR fills no form that somebody has begun', async () => {
    await desk.scan(own)
    await expect(desk.guestHeading(rudi.name)).toBeVisible()
    await expect(desk.page.getByRole('textbox', { name: t('register.name') })).toHaveValue('Siti Wulandari')
  })
})

test('a badge goes into the admission that is open; another guest’s badge is not taken for his', async ({ office }) => {
  const desk = await Desk.open(office)
  const hers = await comeIn(office, desk, yanti)
  await arrive(office, desk, rudi)
  await desk.openWaiting(rudi.name)

  await test.step('the card that the guard takes from the drawer', async () => {
    await desk.scan(office.codeOfBadge('T-17'))
    await expect(desk.tile(t('admit.badge'))).toContainText(t('admit.scannedBadge'))
    await desk.button(t('admit.submit')).click()
    await expect(desk.panel.getByText('T-17')).toBeVisible()
  })

  await test.step('while he leaves, his own badge is ticked off', async () => {
    await desk.openRow(rudi.name)
    await expect(desk.button(t('leave.submit'))).toBeVisible()
    await desk.scan(office.codeOfBadge('T-17'))
    const loan = desk.panel.getByRole('listitem').filter({ hasText: 'T-17' })
    await expect(loan.getByText(t('leave.scanned'))).toBeVisible()
  })

  await test.step('and hers opens her, with a word about the mix-up', async () => {
    await desk.scan(office.codeOfBadge(hers))
    await expect(desk.guestHeading(yanti.name)).toBeVisible()
    await expect(desk.page.getByText(t('scan.someoneElse', { name: yanti.name, other: rudi.name }))).toBeVisible()
  })

  await test.step('once he has left, his badge opens nobody', async () => {
    await desk.openRow(rudi.name)
    await desk.button(t('leave.submit')).click()
    await expect(desk.row(rudi.name)).toBeHidden()
    await desk.scan(office.codeOfBadge('T-17'))
    await expect(desk.page.getByText(refusals('code.code-dead'))).toBeVisible()
  })
})

test('the QR of a guest who comes again fills the form at the desk', async ({ office }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  await kiosk.register(yanti)
  const own = await kiosk.code()
  await kiosk.done()
  await desk.openWaiting(yanti.name)
  await desk.button(t('ask.record')).click()
  await desk.relay('receive')
  await desk.admit(yanti.name)
  await desk.openRow(yanti.name)
  await desk.button(t('leave.submit')).click()
  await expect(desk.middle.getByText(t('inside.none'))).toBeVisible()
  const name = desk.page.getByRole('textbox', { name: t('register.name') })

  await test.step('but not one that somebody has begun, wherever the guard looks meanwhile', async () => {
    await desk.page.getByRole('button', { name: t('waiting.register') }).click()
    await name.fill('Siti Wulandari')
    await desk.openWatch()
    await desk.button(wordsOf('selfCheck')('open')).click()
    await expect(name).toBeHidden()
    await desk.scan(own)
    await expect(desk.page.getByText(t('scan.finishFirst'))).toBeVisible()
    await expect(name).toHaveValue('Siti Wulandari')
    await desk.page.getByRole('button', { name: t('register.cancel'), exact: true }).click()
  })

  await desk.scan(own)
  await expect(desk.page.getByText(t('scan.welcome', { name: yanti.name }))).toBeVisible()
  await expect(name).toHaveValue(yanti.name)
  await desk.page.getByRole('button', { name: t('register.submit'), exact: true }).click()
  await expect(desk.guestHeading(yanti.name)).toBeVisible()
})
