import { expect, test } from 'vitest'
import { isStuck, needsGuard, openStates, printJobStates, stateAfterRestart } from './print-job.ts'

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

test('the desk sees what is on its way or waits for a guard', () => {
  expect(openStates).toEqual(['queued', 'sending', 'unknown', 'failed'])
})

test('a guard looks at what failed and at what nobody knows', () => {
  expect(printJobStates.filter(needsGuard)).toEqual(['unknown', 'failed'])
})

test.each([
  ['queued', null, false],
  ['queued', 'paper-out', true],
  ['queued', 'no-printer', true],
  ['sending', null, false],
  ['sending', 'paper-out', true],
  ['printed', 'unconfirmed', false],
  ['withdrawn', 'replaced', false],
  ['unknown', 'silent', true],
  ['failed', 'not-drawn', true],
] as const)('a paper that is %s (%s) does not come out by itself: %s', (state, reason, stuck) => {
  expect(isStuck({ state, reason })).toBe(stuck)
})
