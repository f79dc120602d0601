import { describe, expect, it } from 'vitest'
import { visit } from '../testing/visit.ts'
import { nextStep } from './next-step.ts'

describe('the one next step', () => {
  it.each([
    ['not-asked', 'find-host'],
    ['asked', 'await-answer'],
    ['received', 'admit'],
    ['may-wait', 'admit'],
    ['wait-lapsed', 'ask-again'],
    ['declined', 'declined'],
  ] as const)('follows the host: %s -> %s', (standing, step) => {
    expect(nextStep(visit({ standing }))).toBe(step)
  })

  it('finishes the earlier visit before anything else', () => {
    const insideElsewhere = { visitId: 'old', badge: 'T-03' }
    expect(nextStep(visit({ standing: 'received', insideElsewhere }))).toBe('close-old-visit')
  })

  it('lets the fire brigade in without an answer', () => {
    expect(nextStep(visit({ standing: 'not-asked', emergencyService: 'fire' }))).toBe('admit')
  })

  it('is leaving for who is inside, whatever the host says now', () => {
    expect(nextStep(visit({ state: 'inside', standing: 'declined' }))).toBe('leave')
  })

  it('is nothing more once the visit is over', () => {
    expect(nextStep(visit({ state: 'closed' }))).toBe('over')
    expect(nextStep(visit({ state: 'signed-out' }))).toBe('over')
  })
})
