import { arrive } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/office.ts'
import { codesIn } from '../setup/papers.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const printer = wordsOf('printer')
const name = 'Nanda Saputra'

test('paper-out-at-admission', async ({ office }) => {
  const [desk, simulator] = await Promise.all([Desk.open(office), office.simulator()])
  await arrive(office, desk, { name, host: 'Galih Permana' })

  const badge = await test.step('the roll is empty, and the guest goes in all the same', async () => {
    await simulator.must('simulator', 'setPrinter', { printer: 'lobby', fault: 'paper-out' })
    const lent = await desk.admit(name)
    await expect(desk.row(name)).toBeVisible()
    await expect(desk.banner).toContainText(printer('waiting.paper-out.what'))
    await expect(desk.banner).toContainText(printer('waiting.paper-out.todo'))
    await expect(desk.banner).toContainText(t('alarm.printer', { count: 1 }))
    const light = printer('named', { printer: 'Printer lobi', words: printer('light.paper-out') })
    await expect(desk.page.getByText(light, { exact: true })).toBeVisible()
    return lent
  })

  await test.step('the desk says what is wrong and what to do', async () => {
    await desk.banner.getByRole('button', { name: t('alarm.jobs') }).click()
    const job = desk.middle.getByRole('list', { name: t('jobs.open') }).getByRole('listitem')
    await expect(job).toHaveCount(1)
    await expect(job).toContainText(printer('waiting.paper-out.todo'))
  })

  await test.step('with a new roll the slip comes out by itself, once', async () => {
    await simulator.must('simulator', 'setPrinter', { printer: 'lobby', fault: 'none' })
    await expect(desk.middle.getByRole('list', { name: t('jobs.open') })).toHaveCount(0)
    await expect(desk.row(badge).first()).toContainText(printer('state.printed'))
    const slip = await office.paper()
    expect(await codesIn(slip)).toHaveLength(1)
    await expect(desk.banner).toHaveCount(0)
  })
})
