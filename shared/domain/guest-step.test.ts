import { expect, test } from 'vitest'
import { guestStepOf } from './guest-step.ts'

const facts = { state: 'registered', closedAs: null, standing: 'asked', needsGuard: false, saidGoodbye: false } as const

test.each([
  [{}, 'host-asked'],
  [{ needsGuard: true }, 'see-guard'],
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
