import { comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { holdCode, typeCode } from '../setup/hand-scanner.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { codeIn } from '../setup/papers.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const guest = { name: 'Maulana Yusuf', telephone: '081355544433', host: 'Ratna Sari Dewi' } as const

test('codes held before the kiosk with a hand scanner do what their guest means', async ({ office }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  const own = await test.step('a guest registers and goes in', async () => {
    await kiosk.register(guest)
    const code = await kiosk.code()
    await kiosk.done()
    await desk.openWaiting(guest.name)
    await desk.button(wordsOf('desk')('ask.record')).click()
    await desk.relay('receive')
    return code
  })
  const badge = office.codeOfBadge(await desk.admit(guest.name))
  const slip = await codeIn(await office.paper())
  const inside = kiosk.title(t('number.title.inside'))

  for (const [what, code] of Object.entries({ slip, badge, own }))
    await test.step(`on the first page the ${what} shows how the visit stands, and says nothing to the desk`, async () => {
      await typeCode(kiosk.page, code)
      await expect(inside).toBeVisible()
      await kiosk.done()
    })

  await test.step('in a form nobody has begun it is shown too', async () => {
    await kiosk.choice(t('home.newGuest')).click()
    await typeCode(kiosk.page, slip, { end: null })
    await expect(inside).toBeVisible()
    await kiosk.done()
  })

  await test.step('in a form that was begun nothing typed is lost, and the guest is told', async () => {
    await kiosk.choice(t('home.newGuest')).click()
    await kiosk.button(t('form.privacy.agree')).click()
    const name = kiosk.page.getByRole('textbox', { name: t('form.name.label') })
    await name.pressSequentially('Sri', { delay: 90 })
    await typeCode(kiosk.page, own, { everyMs: 45 })
    await expect(kiosk.page.getByText(t('scan.finishFirst'))).toBeVisible()
    await expect(name).toHaveValue('Sri')
    await kiosk.page.reload()
  })

  await test.step('an answer that comes late tears nobody away from what he began meanwhile', async () => {
    const held = Promise.withResolvers<void>()
    await kiosk.page.route('**/api/kiosk/follow', (route) => held.promise.then(() => route.continue()), { times: 1 })
    await expect(kiosk.title(t('home.title'))).toBeVisible()
    await typeCode(kiosk.page, slip)
    await expect(kiosk.page.getByText(t('find.looking'))).toBeVisible()
    await kiosk.choice(t('home.newGuest')).click()
    await kiosk.button(t('form.privacy.agree')).click()
    const name = kiosk.page.getByRole('textbox', { name: t('form.name.label') })
    await name.fill('Sri')
    held.resolve()
    await expect(kiosk.page.getByText(t('find.looking'))).toBeHidden()
    await expect(name).toHaveValue('Sri')
    await kiosk.page.reload()
  })

  await test.step('a badge on the page for returning guests shows its visit instead of an error', async () => {
    await kiosk.choice(t('home.knownGuest')).click()
    await typeCode(kiosk.page, badge)
    await expect(inside).toBeVisible()
  })

  await test.step('from there one touch says goodbye, and a touch that failed is said so', async () => {
    const fail = { status: 500, json: { defined: false, code: 'INTERNAL_SERVER_ERROR', status: 500, message: '' } }
    await kiosk.page.route('**/api/kiosk/sayGoodbye', (route) => route.fulfill(fail), { times: 1 })
    await kiosk.button(t('home.leave')).click()
    await expect(kiosk.page.getByRole('alert')).toBeVisible()
    await kiosk.button(t('home.leave')).click()
    await expect(kiosk.title(t('leave.handBack'))).toBeVisible()
    await expect(desk.row(guest.name)).toContainText(wordsOf('desk')('stay.goodbye', { time: '09.0' }))
  })

  await test.step('where the next one of the party holds up his', async () => {
    const other = { name: 'Sari Melati', telephone: '081300007777', host: 'Ratna Sari Dewi' } as const
    const hers = office.codeOfBadge(await comeIn(office, desk, other))
    await typeCode(kiosk.page, hers)
    await expect(kiosk.page.getByText(t('leave.number', { number: 'A-002' }))).toBeVisible()
    await expect(desk.row(other.name)).toContainText(wordsOf('desk')('stay.goodbye', { time: '09.0' }))
  })
})

test('codes that lead nowhere have their sentence at the kiosk', async ({ office }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  await comeIn(office, desk, guest)
  const slip = await codeIn(await office.paper())
  await desk.openRow(guest.name)
  await desk.button(wordsOf('desk')('leave.submit')).click()
  await expect(desk.middle.getByText(wordsOf('desk')('inside.none'))).toBeVisible()

  await holdCode(kiosk.page, 'https://example.org/menu', kiosk.page.getByText(t('scan.foreign')))
  await holdCode(kiosk.page, slip, kiosk.page.getByText(t('refused.code-dead')))
  await kiosk.choice(t('home.knownGuest')).click()
  await holdCode(kiosk.page, slip, kiosk.page.getByText(t('scan.oldSlip')))
  await expect(kiosk.button(t('known.byTelephone'))).toBeVisible()
})
