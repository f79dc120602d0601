import { arrive } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const name = 'Nanda Saputra'

test('papers-said-and-gone: what was printed is said, and then gives way by itself', async ({ office }) => {
  const desk = await Desk.open(office, { clock: true })
  await arrive(office, desk, { name, host: 'Galih Permana' })
  const badge = await desk.admit(name)
  const empty = desk.panel.getByText(t('panel.empty'), { exact: true })

  await test.step('the slip is out, and the panel with it goes', async () => {
    await expect(desk.panel.getByText(t('admit.donePrinted'))).toBeVisible()
    await desk.page.clock.fastForward('01:00')
    await expect(empty).toBeVisible()
  })

  await test.step('so does the word that a copy is being printed', async () => {
    await desk.show('jobs')
    await desk.openRow(badge)
    await desk.button(t('jobs.reprint')).click()
    const said = desk.panel.getByText(t('jobs.reprinted'))
    await expect(said).toBeVisible()
    await office.papers(2)
    await desk.page.clock.fastForward('01:00')
    await expect(said).toBeHidden()
  })

  await test.step('a slip that is not out is spoken of for as long as it takes', async () => {
    const simulator = await office.simulator()
    await simulator.must('simulator', 'setPrinter', { printer: 'lobby', fault: 'paper-out' })
    await arrive(office, desk, { name: 'Dewi Anggraini', host: 'Galih Permana' })
    await desk.admit('Dewi Anggraini')
    await expect(desk.panel.getByText(t('admit.doneNotPrinted'))).toBeVisible()
    await desk.page.clock.fastForward('10:00')
    await expect(desk.panel.getByText(t('admit.doneNotPrinted'))).toBeVisible()
    await simulator.must('simulator', 'setPrinter', { printer: 'lobby', fault: 'none' })
    await expect(desk.panel.getByText(t('admit.donePrinted'))).toBeVisible()
    await desk.page.clock.fastForward('01:00')
    await expect(empty).toBeVisible()
  })
})
