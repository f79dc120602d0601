import { expect, test } from 'vitest'
import { boardOrder, guardReason, guestStepOf } from './guest-step.ts'

const facts = { state: 'registered', closedAs: null, standing: 'asked', guardReason: null, saidGoodbye: false } as const

test.each([
  [{}, 'host-asked'],
  [{ guardReason: 'no-host' }, 'see-guard'],
  [{ standing: 'received' }, 'come-to-desk'],
  [{ standing: 'may-wait' }, 'may-wait'],
  [{ standing: 'declined' }, 'declined'],
  [{ standing: 'wait-lapsed' }, 'see-guard'],
  [{ standing: 'not-asked' }, 'see-guard'],
  [{ state: 'inside', standing: 'received' }, 'inside'],
  [{ state: 'inside', saidGoodbye: true }, 'goodbye-said'],
  [{ state: 'signed-out' }, 'signed-out'],
  [{ state: 'closed', closedAs: 'declined' }, 'declined'],
  [{ state: 'closed', closedAs: 'no-show' }, 'closed'],
] as const)('%o reads %s', (change, step) => {
  expect(guestStepOf({ ...facts, ...change })).toBe(step)
})

test.each([
  [{ hasHost: true, insideElsewhere: false }, null],
  [{ hasHost: false, insideElsewhere: false }, 'no-host'],
  [{ hasHost: true, insideElsewhere: true }, 'inside-already'],
  [{ hasHost: false, insideElsewhere: true }, 'inside-already'],
])('%o goes to the guard for %s', (known, reason) => {
  expect(guardReason(known)).toBe(reason)
})

test('who is called stands above who waits, the newest change first', () => {
  const entries = [
    { number: 'A-001', step: 'come-to-desk', changedAt: 5 },
    { number: 'A-002', step: 'host-asked', changedAt: 8 },
    { number: 'A-003', step: 'see-guard', changedAt: 7 },
    { number: 'A-004', step: 'host-asked', changedAt: 9 },
  ] as const
  expect(boardOrder(entries).map(({ number }) => number)).toEqual(['A-003', 'A-001', 'A-004', 'A-002'])
})
