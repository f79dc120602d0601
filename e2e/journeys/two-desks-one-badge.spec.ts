import { arrive } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const refusals = wordsOf('refusals')
const first = 'Oki Setiawan'
const second = 'Putra Mahendra'
const taken = new RegExp(
  `${refusals('code.badge-taken', { item: 'T-01' })}|${refusals('code.locker-taken', { item: 'L-01' })}`,
)

test('two-desks-one-badge', async ({ office }) => {
  const [lobby, gate] = await Promise.all([Desk.open(office), Desk.open(office, { guard: 1, station: 'gate' })])
  for (const name of [first, second]) await arrive(office, lobby, { name, host: 'Sumarno' })

  await test.step('both desks reach for the same badge and the same locker', async () => {
    await lobby.openWaiting(first)
    await gate.openWaiting(second)
    for (const desk of [lobby, gate]) {
      await expect(desk.tile(t('admit.badge'))).toContainText('T-01')
      await expect(desk.tile(t('admit.document'))).toContainText(t('admit.inLocker', { locker: 'L-01' }))
    }
  })

  const [winner, loser, left] = await test.step('one of them gets it; the other is told what is taken', async () => {
    await Promise.all([lobby, gate].map((desk) => desk.button(t('admit.submit')).click()))
    const done = (desk: Desk) => desk.panel.getByText(t('admit.donePrinted'))
    for (const desk of [lobby, gate]) await expect(done(desk).or(desk.panel.getByText(taken))).toBeVisible()
    return (await done(lobby).isVisible()) ? ([lobby, gate, second] as const) : ([gate, lobby, first] as const)
  })

  await test.step('the other takes the next numbers, and both guests are inside with their own', async () => {
    await expect(loser.panel.getByText(taken)).toBeVisible()
    await winner.openWaiting(left)
    await loser.editTile(t('admit.document'))
    await loser.panel.getByRole('textbox', { name: t('admit.locker') }).fill('L-02')
    await loser.editTile(t('admit.badge'))
    await loser.panel.getByRole('textbox', { name: t('admit.badgeField') }).fill('T-02')
    await loser.button(t('admit.submit')).click()
    await expect(loser.panel.getByText(t('admit.donePrinted'))).toBeVisible()
    // The other desk had the same guest open, and was about to admit him.
    await expect(winner.panel.getByText(t('panel.changed'))).toBeVisible()
    await expect(winner.button(t('admit.submit'))).toHaveCount(0)
    await winner.button(t('panel.goOn')).click()
    await expect(winner.button(t('leave.submit'))).toBeVisible()
    for (const badge of ['T-01', 'T-02']) await expect(winner.row(badge)).toHaveCount(1)
    for (const name of [first, second]) await expect(winner.row(name)).toHaveCount(1)
  })
})
