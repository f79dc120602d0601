import { describe, expect, test } from 'vitest'
import { allows, type VisitState, type VisitStep, visitStates } from './visit.ts'

const possible: Readonly<Record<VisitState, readonly VisitStep[]>> = {
  registered: ['admit', 'close'],
  inside: ['undo-admission', 'sign-out', 'say-goodbye'],
  'signed-out': [],
  closed: [],
}

describe('the life of a visit', () => {
  const steps = Object.values(possible).flat()
  const table = visitStates.flatMap((state) =>
    steps.map((step) => ({ state, step, is: possible[state].includes(step) })),
  )
  test.each(table)('$state, $step: $is', ({ state, step, is }) => {
    expect(allows(step)(state)).toBe(is)
  })
})
