import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { codeIn } from '../setup/papers.ts'
import { wordsOf } from '../setup/words.ts'

const kioskWords = wordsOf('kiosk')
const queueWords = wordsOf('queue')
const deskWords = wordsOf('desk')

const guest = { name: 'Budi', telephone: '081234567890', organisation: 'Lampung Post', host: 'Siti Rahmawati' }

test('first-guest', async ({ office }) => {
  const [kiosk, queue, host, desk] = await Promise.all([
    Kiosk.open(office),
    office.open('queue'),
    Host.open(office, guest.host),
    Desk.open(office),
  ])

  await test.step('registers by touch alone and gets a number', async () => {
    await kiosk.choice(kioskWords('home.newGuest')).tap()
    await kiosk.button(kioskWords('form.privacy.agree')).tap()
    await kiosk.touchKeys('Budi')
    await kiosk.touchKeys(guest.telephone)
    await kiosk.touchKeys('Lampung Post')
    await kiosk.button('Konsultasi').tap()
    await kiosk.findHost(guest.host)
    await kiosk.button(kioskWords('form.companions.alone')).tap()
    await kiosk.button(kioskWords('form.vehicle.none')).tap()
    await kiosk.button(kioskWords('form.photo.skip')).tap()
    await kiosk.send()
    expect(await kiosk.number()).toBe('A-001')
    await expect(kiosk.title(kioskWords('number.title.host-asked', { host: guest.host }))).toBeVisible()
  })

  await test.step('the queue display shows the number and never a name', async () => {
    const row = queue.getByRole('listitem').filter({ hasText: 'A-001' })
    await expect(row).toContainText(queueWords('step.host-asked'))
    await expect(queue.getByText(guest.name)).toHaveCount(0)
  })

  await test.step('the host is told who, from where and why, and receives him', async () => {
    await expect(host.card(guest.name)).toContainText('Lampung Post')
    await expect(host.card(guest.name)).toContainText('Konsultasi')
    await host.receive(guest.name)
    await expect(kiosk.title(kioskWords('number.title.come-to-desk', { host: guest.host }))).toBeVisible()
    await expect(queue.getByRole('listitem').filter({ hasText: 'A-001' })).toContainText(
      queueWords('step.come-to-desk'),
    )
  })

  const badge = await test.step('the guard swaps the document for a badge in one press', async () => {
    await expect(desk.waitingGuest(guest.name)).toContainText(deskWords('standing.received'))
    const lent = await desk.admit(guest.name)
    await expect(desk.row(guest.name)).toContainText(lent)
    await expect(kiosk.title(kioskWords('number.title.inside'))).toBeVisible()
    return lent
  })

  const slip = await office.paper()
  await test.step('the printed slip opens his visit', async () => {
    await desk.scan(await codeIn(slip))
    await expect(desk.guestHeading(guest.name)).toBeVisible()
    await expect(desk.panel.getByText(badge, { exact: true })).toBeVisible()
  })

  await test.step('he says goodbye at the kiosk, which takes nobody off the list', async () => {
    await kiosk.done()
    await kiosk.button(kioskWords('home.leave')).tap()
    await kiosk.button(kioskWords('find.byNumber')).tap()
    await kiosk.type(kioskWords('find.number.label'), 'A-001')
    await kiosk.type(kioskWords('find.digits.label'), '7890')
    await expect(kiosk.title(kioskWords('leave.handBack'))).toBeVisible()
    await expect(kiosk.page.getByText(kioskWords('leave.badge'))).toBeVisible()
    await expect(desk.row(guest.name)).toContainText('09.0')
    await expect(desk.banner).toContainText(deskWords('alarm.goodbye', { count: 1 }))
  })

  await test.step('he goes back in for what he forgot, and the desk waits for him no more', async () => {
    await desk.panel.getByText(deskWords('panel.more')).click()
    await desk.button(deskWords('action.takeBackGoodbye')).click()
    await expect(desk.banner).toHaveCount(0)
    await expect(desk.row(guest.name)).not.toContainText(deskWords('stay.goodbye', { time: '09.0' }))
  })

  await test.step('everything is handed back and he is off the list', async () => {
    await desk.button(deskWords('leave.submit')).click()
    await expect(desk.panel.getByText(deskWords('leave.doneText'))).toBeVisible()
    await expect(kiosk.title(kioskWords('number.title.signed-out'))).toBeVisible()
    await expect(desk.middle.getByText(deskWords('inside.none'))).toBeVisible()
  })

  await test.step('the code on his slip is dead', async () => {
    await desk.lookUp(await codeIn(slip))
    await expect(desk.page.getByText(wordsOf('refusals')('code.code-dead'))).toBeVisible()
  })
})
