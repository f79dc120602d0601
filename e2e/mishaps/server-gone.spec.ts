import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { signIn } from '../setup/sign-in.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const name = 'Erlangga Putra'
const hostName = 'Yulia Maharani'

test('a server that is gone shows on every screen, and all go on by themselves when it is back', async ({ office }) => {
  const [kiosk, queue, host, desk, settings] = await Promise.all([
    Kiosk.open(office),
    office.open('queue'),
    Host.open(office, hostName),
    Desk.open(office),
    office.open('office'),
  ])
  await kiosk.fillIn({ name, host: hostName })
  const administrator = await office.pinOf('administrator')
  const provePin = () => signIn(settings, administrator)
  const newPerson = settings.getByRole('textbox', { name: wordsOf('office')('people.name'), exact: true })
  await provePin()
  await settings.getByRole('link', { name: wordsOf('office')('sections.people'), exact: true }).click()
  await settings.getByRole('button', { name: wordsOf('office')('people.add') }).click()
  await newPerson.fill('Nur Aini')

  await test.step('every screen says that it is cut off', async () => {
    await office.stop('SIGKILL')
    await expect(kiosk.page.getByText(t('connectionLost'))).toBeVisible()
    await expect(queue.getByText(wordsOf('queue')('lost'))).toBeVisible()
    await expect(host.page.getByText(wordsOf('host')('lost'))).toBeVisible()
    await expect(desk.page.getByText(wordsOf('desk')('lost.advice'))).toBeVisible()
  })

  await test.step('when it is back the words go, and what was typed is still there', async () => {
    await office.start()
    await expect(kiosk.page.getByText(t('connectionLost'))).toBeHidden()
    await expect(queue.getByText(wordsOf('queue')('lost'))).toBeHidden()
    await expect(host.page.getByText(wordsOf('host')('lost'))).toBeHidden()
    await expect(desk.page.getByText(wordsOf('desk')('lost.advice'))).toBeHidden()
    await expect(kiosk.page.getByRole('button', { name })).toBeVisible()
    // The server has forgotten who was on.
    await expect(settings.getByRole('dialog', { name: wordsOf('office')('signIn.again') })).toBeVisible()
    await expect(newPerson).toBeHidden()
    await provePin()
    await expect(newPerson).toHaveValue('Nur Aini')
  })

  await test.step('and the journey goes on through all of them', async () => {
    await kiosk.send()
    expect(await kiosk.number()).toBe('A-001')
    await expect(queue.getByText('A-001', { exact: true })).toBeVisible()
    await host.receive(name)
    await desk.openWaiting(name)
    await desk.button(wordsOf('desk')('admit.submit')).click()
    // The server has forgotten who was on.
    await desk.provePin()
    await expect(desk.row(name)).toBeVisible()
  })
})
