import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const refusals = wordsOf('refusals')
const name = 'Yanti Oktavia'
const host = 'Lilis Suryani'
const leader = 'Bambang Irawan'

test('host-away-waits-past-16', async ({ office }) => {
  const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
  await office.setClock('15:30')
  await desk.signOnAgain()
  await kiosk.register({ name, organisation: 'PPS Way Halim', host })

  await test.step('the host’s page is not open: the desk says whom to telephone, at once', async () => {
    await desk.openWaiting(name)
    await expect(desk.panel.getByText(t('ask.away'))).toBeVisible()
    await expect(desk.panel.getByText(t('ask.extension', { number: '115' }))).toBeVisible()
  })

  await test.step('the leader lets the guest wait; the guard writes down who said so', async () => {
    await desk.button(t('ask.record')).click()
    await expect(desk.panel.getByText(t('relay.kindFirst'))).toBeVisible()
    await desk.relay('wait', async (form) => {
      await form.getByRole('textbox', { name: t('relay.givenBy') }).fill(leader)
    })
    await expect(
      desk.panel.getByText(t('ask.relayed', { guard: desk.guardName, way: t('relay.ways.telephone') })),
    ).toBeVisible()
    await expect(kiosk.title(wordsOf('kiosk')('number.title.may-wait'))).toBeVisible()
    await desk.admit(name)
    await expect(desk.row(name)).toContainText(t('stay.waiting', { time: '16.00' }))
  })

  await test.step('at 16.00 the permission is over: asked anew, and without an answer the guest must leave', async () => {
    await office.setClock('16:00')
    await expect(desk.banner).toContainText(t('alarm.mustLeave', { count: 1 }))
    await expect(desk.row(name)).toContainText(t('stay.must-leave'))
    await desk.button(t('panel.close')).click()
    await desk.banner.getByRole('button', { name: t('alarm.open') }).click()
    await expect(desk.guestHeading(name)).toBeVisible()
    await expect(desk.panel.getByText(t('ask.anew'))).toBeVisible()
  })

  await test.step('no permission reaches past the cutoff', async () => {
    await desk.button(t('ask.record')).click()
    await desk.panel.getByText(t('relay.wait'), { exact: true }).click()
    await desk.panel.getByRole('textbox', { name: t('relay.until') }).fill('21.30')
    await desk.button(t('relay.save')).click()
    await desk.provePin()
    const tooLate = refusals('problem.too-late', { field: refusals('field.until') })
    await expect(desk.panel.getByText(tooLate).first()).toBeVisible()
  })

  await test.step('a new permission lets the guest wait on', async () => {
    await desk.panel.getByRole('textbox', { name: t('relay.until') }).fill('18.00')
    await desk.button(t('relay.save')).click()
    await expect(desk.row(name)).toContainText(t('stay.waiting', { time: '18.00' }))
    await expect(desk.banner).toHaveCount(0)
  })

  await test.step('and is over at its own time', async () => {
    await office.setClock('18:00')
    await expect(desk.row(name)).toContainText(t('stay.must-leave'))
  })
})
