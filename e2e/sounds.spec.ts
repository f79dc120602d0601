import { Host } from './setup/host.ts'
import { Kiosk } from './setup/kiosk.ts'
import { expect, test } from './setup/office.ts'
import { listen, muteUntilTouched } from './setup/sounds.ts'
import { wordsOf } from './setup/words.ts'

const t = wordsOf('host')
const ui = wordsOf('ui')

test('the queue display says that it is silent, and one touch lets it chime', async ({ office }) => {
  const [kiosk, queue] = await Promise.all([Kiosk.open(office), office.open('queue')])
  await muteUntilTouched(queue)
  const heard = await listen(queue)
  await expect(queue.getByText(ui('sound.silent'))).toBeVisible()
  await queue.getByRole('button', { name: ui('sound.unlock') }).click()
  await expect(queue.getByText(ui('sound.silent'))).toBeHidden()
  await expect.poll(heard).toEqual(['chime'])
  await kiosk.register({ name: 'Rini Astuti', host: 'Sumarno' })
  await expect(queue.getByText('A-001', { exact: true })).toBeVisible()
  await expect.poll(heard).toEqual(['chime', 'chime'])
})

test('a host’s page that is silent says so before all else, hides no guest by it, and his answer is touch enough', async ({
  office,
}) => {
  const [kiosk, host] = await Promise.all([Kiosk.open(office), Host.open(office, 'Siti Rahmawati')])
  await muteUntilTouched(host.page)
  const silent = host.page.getByText(ui('sound.silent'))
  await expect(silent).toBeVisible()
  await kiosk.register({ name: 'Rini Astuti', host: 'Siti Rahmawati' })
  const card = host.card('Rini Astuti')
  await expect(card).toBeVisible()
  await expect(silent).toBeInViewport()
  for (const answer of ['receive', 'decline'] as const)
    await expect(card.getByRole('button', { name: t(`answer.${answer}`) })).toBeInViewport({ ratio: 1 })
  await host.receive('Rini Astuti')
  await expect(silent).toBeHidden()
  const heard = await listen(host.page)
  await kiosk.done()
  await kiosk.register({ name: 'Bayu Segara', telephone: '0812 1111 2222', host: 'Siti Rahmawati' })
  await expect.poll(heard).toContain('ring')
  expect(await heard()).not.toContain('urgent')
  await office.setClock('09:30')
  await expect.poll(heard).toContain('urgent')
})

test('a screen without any sound says to watch it', async ({ office }) => {
  const queue = await office.open('queue')
  await queue.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'))
  await queue.reload()
  await expect(queue.getByText(ui('sound.blocked'))).toBeVisible()
})
