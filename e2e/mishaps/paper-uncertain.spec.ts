import { comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { expect, type Office, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const printer = wordsOf('printer')
const name = 'Ratih Puspita'

/** A guest goes in while the printer has that fault; the list of papers is open. */
async function admitWith(office: Office, fault: 'silent' | 'unreachable') {
  const [desk, simulator] = await Promise.all([Desk.open(office), office.simulator()])
  await simulator.must('simulator', 'setPrinter', { printer: 'lobby', fault })
  const badge = await comeIn(office, desk, { name, host: 'Galih Permana' })
  await desk.banner.getByRole('button', { name: t('alarm.jobs') }).click()
  const open = desk.middle.getByRole('list', { name: t('jobs.open') })
  const mend = () => simulator.must('simulator', 'setPrinter', { printer: 'lobby', fault: 'none' })
  // The badge was lent before: the newest slip stands first.
  const slip = () => desk.row(badge).first()
  return { desk, slip, open, mend }
}

test('when the printer never says whether the slip came out, the guard who holds it says so', async ({ office }) => {
  const { desk, slip, open, mend } = await admitWith(office, 'silent')
  await expect(open).toContainText(printer('unknown.silent.todo'))
  await office.papers(1)
  await mend()
  await open.getByRole('button', { name: t('jobs.yes') }).click()
  await expect(open).toHaveCount(0)
  await expect(slip()).toContainText(printer('state.printed'))
  await expect(desk.banner).toHaveCount(0)
  await office.papers(1)
})

test('when it did not come out it is printed once more, on the guard’s word alone', async ({ office }) => {
  const { slip, open, mend } = await admitWith(office, 'silent')
  await expect(open).toContainText(printer('unknown.silent.todo'))
  await office.papers(1)
  await mend()
  await open.getByRole('button', { name: t('jobs.no') }).click()
  await office.papers(2)
  await expect(open).toHaveCount(0)
  await expect(slip()).toContainText(printer('state.printed'))
})

test('a paper that nobody needs any more is withdrawn, and does not come out later', async ({ office }) => {
  const { desk, slip, open, mend } = await admitWith(office, 'unreachable')
  await expect(open).toContainText(printer('waiting.unreachable.todo'))
  await open.getByRole('button', { name: t('jobs.withdraw') }).click()
  await expect(slip()).toContainText(printer('state.withdrawn'))
  await expect(desk.banner).toContainText(printer('waiting.unreachable.what'))
  await mend()
  await expect(desk.banner).toHaveCount(0)
  await expect(desk.page.getByText(printer('light.unreachable'))).toHaveCount(0)

  await slip().getByRole('button').first().click()
  await desk.button(t('jobs.reprint')).click()
  await office.papers(1)
})
