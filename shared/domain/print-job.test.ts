import { expect, test } from 'vitest'
import { needsGuard, printJobStates, stateAfterRestart } from './print-job.ts'

test('only a paper that was on its way when the power went becomes unknown', () => {
  expect(printJobStates.map(stateAfterRestart)).toEqual([
    'queued',
    'unknown',
    'printed',
    'unknown',
    'failed',
    'withdrawn',
  ])
})

test('a guard looks at what failed and at what nobody knows', () => {
  expect(printJobStates.filter(needsGuard)).toEqual(['unknown', 'failed'])
})
