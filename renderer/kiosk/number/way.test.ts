import { expect, test } from 'vitest'
import { guestSteps } from '../../../shared/domain/guest-step.ts'
import { wayOf } from './way.ts'

test.each(guestSteps)('on the way of "%s" nothing lies behind what is still open', (step) => {
  const states = wayOf(step).map(([, state]) => state)
  const rank = { done: 0, now: 1, stopped: 1, next: 2 }
  expect(states.map((state) => rank[state])).toEqual(states.map((state) => rank[state]).sort())
  expect(states.filter((state) => state === 'now' || state === 'stopped').length).toBeLessThanOrEqual(1)
})

test('a guest whose host is being asked sees that, and what comes after', () => {
  expect(wayOf('host-asked')).toEqual([
    ['registered', 'done'],
    ['asked', 'now'],
    ['exchange', 'next'],
    ['enter', 'next'],
  ])
})
