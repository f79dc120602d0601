import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseFile } from '../../database/open.ts'
import { EscPosPrinter } from '../../devices/printer/esc-pos-printer.ts'
import { SimulatedPrinter } from '../../devices/printer/simulator/simulated-printer.ts'
import { paperDrawing } from '../../paper-drawing.ts'
import { letIn } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let printer: SimulatedPrinter
let office: TestOffice
/** Until a test says otherwise, nothing can be drawn. */
let draws: boolean

beforeEach(async () => {
  printer = new SimulatedPrinter({ width: 576 })
  await printer.start()
  draws = false
  const drawing = paperDrawing()
  office = await TestOffice.open({
    openPrinter: (_config, mayHoldRest) =>
      new EscPosPrinter({ connection: printer.connection, answersStatus: true, mayHoldRest }),
    papers: {
      ...drawing,
      bytes: async (...asked) => {
        if (!draws) throw new Error('This paper cannot be drawn')
        return drawing.bytes(...asked)
      },
    },
  })
})
afterEach(async () => {
  await office.remove()
  await printer.stop()
})

const states = async (desk: TestScreen) => (await desk.must('printing', 'jobs', {})).map(({ state }) => state)

function told(): [string, unknown][] {
  const db = new Database(databaseFile(office.folder), { readonly: true })
  const rows = db
    .prepare<[], { what: string; clear: string }>(
      "SELECT what, clear FROM journal WHERE what LIKE 'paper%' ORDER BY seq",
    )
    .all()
  db.close()
  return rows.map(({ what, clear }) => [what, JSON.parse(clear)])
}

test('a second try is in the journal, with how many papers it is for', async () => {
  await letIn(office)
  const desk = await office.desk()
  await expect.poll(() => states(desk)).toEqual(['failed'])
  draws = true
  await desk.must('printing', 'retry', {})
  await expect.poll(() => states(desk)).toEqual(['printed'])
  expect(told().map(([what]) => what)).toEqual(['paper-queued', 'paper-failed', 'papers-retried', 'paper-printed'])
  expect(told()[2]).toEqual(['papers-retried', { papers: 1 }])
})

test('a copy is in the journal together with the paper that it stands for, which is withdrawn', async () => {
  await letIn(office)
  const desk = await office.desk()
  await expect.poll(() => states(desk)).toEqual(['failed'])
  draws = true
  const [job] = await desk.must('printing', 'jobs', {})
  await desk.must('printing', 'reprint', { jobId: job?.id ?? '' })
  expect(told().slice(2, 4)).toEqual([
    ['paper-withdrawn', { was: 'failed' }],
    ['paper-reprinted', {}],
  ])
})
