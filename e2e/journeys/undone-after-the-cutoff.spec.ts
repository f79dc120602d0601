import { letIn, visitOf } from '../../electron/testing/lobby.ts'
import { theAdministrator } from '../../electron/testing/test-office.ts'
import { expect, test } from '../setup/real-office.ts'
import { signIn } from '../setup/sign-in.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('office')
const name = 'Citra Dewanti'
const reason = 'salah orang'

test('undone-after-the-cutoff: the closing says of nobody that he left who was never let in', async ({ office }) => {
  const { behind } = office
  const visitId = await letIn(behind, { name })
  behind.clock.set('2026-11-20', '21:00')
  behind.site.lookAtClock()
  const desk = await behind.desk()
  await desk.must('visits', 'undoAdmission', { visitId, reason })
  for (const loan of (await visitOf(desk, visitId)).loans.filter(({ outcome }) => outcome === null))
    await desk.must('visits', 'endLoan', { loanId: loan.id, outcome: 'returned', note: '' })
  await desk.must('visits', 'close', { visitId, as: 'withdrawn', reason })

  const page = await office.open('office#closings', 'laptop')
  await signIn(page, theAdministrator)
  await page.getByRole('table').getByRole('button').first().click()
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText(
    t('closings.outcomes.closed', { time: '' }).trim(),
  )
})
