import { comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { escaped, wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const name = 'Xaverius Tarigan'

test('machine-off-at-21', async ({ office }) => {
  const desk = await Desk.open(office)
  await comeIn(office, desk, { name, host: 'Bagus Wicaksono' })

  await test.step('the machine is switched off before the cutoff; the desk says that it is cut off', async () => {
    await office.setClock('20:40')
    await expect(desk.row(name)).toContainText(t('stay.warned'))
    await office.stop()
    await expect(desk.page.getByRole('alert')).toContainText(t('lost.title', { time: '20.40' }))
    await expect(desk.row(name)).toBeVisible()
  })

  await test.step('it is switched on after it, and the guest rings at once', async () => {
    await office.startAt('21:40')
    await expect(desk.banner).toContainText(t('alarm.overstay', { count: 1 }))
    await expect(desk.row(name)).toContainText(t('stay.overstay'))
  })

  await test.step('the closing of the day is there, made late', async () => {
    await desk.show('closing')
    await expect(desk.middle.getByText(t('closing.late'))).toBeVisible()
    await expect(desk.middle.getByText(t('closing.made', { time: '21.40' }))).toBeVisible()
    await expect(desk.row(name)).toContainText(t('closing.stillInside'))
    const seal = escaped(t('closing.head', { begin: 'digits', end: 'digits' })).replaceAll('digits', '[0-9A-F]{8}')
    await expect(desk.middle.getByText(new RegExp(seal))).toBeVisible()
  })
})
