import { describe, expect, test } from 'vitest'
import { stateAfter, type VisitState, type VisitStep, visitStates, visitSteps } from './visit.ts'

const allowed: Partial<Record<VisitState, Partial<Record<VisitStep, VisitState>>>> = {
  registered: { admit: 'inside', close: 'closed' },
  inside: { 'undo-admission': 'registered', 'sign-out': 'signed-out', 'say-goodbye': 'inside' },
}

describe('the life of a visit', () => {
  const table = visitStates.flatMap((state) =>
    visitSteps.map((step) => ({ state, step, to: allowed[state]?.[step] ?? null })),
  )
  test.each(table)('$state, $step -> $to', ({ state, step, to }) => {
    expect(stateAfter(state, step)).toBe(to)
  })
})
