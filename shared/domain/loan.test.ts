import { describe, expect, test } from 'vitest'
import { canSignOut, isOpen, type LoanOutcome, loanKinds, loanOutcomes, outcomesOf, settlesAtOnce } from './loan.ts'

const loan = (outcome: LoanOutcome | null) => ({ kind: 'badge' as const, outcome })

describe('loans', () => {
  test('a guest cannot be signed out while a single thing is still out', () => {
    expect(canSignOut([loan('returned'), loan(null)])).toBe(false)
    expect(canSignOut([loan('returned'), loan('lost')])).toBe(true)
    expect(canSignOut([])).toBe(true)
  })

  test.each(loanOutcomes)('%s ends a loan', (outcome) => {
    expect(isOpen(loan(outcome))).toBe(false)
  })

  test('a lost badge waits until somebody settles it', () => {
    expect(settlesAtOnce('lost')).toBe(false)
  })

  test('a document handed to a named person leaves its locker free', () => {
    expect(settlesAtOnce('handed-over')).toBe(true)
  })

  test.each(loanKinds)('everything can come back: %s', (kind) => {
    expect(outcomesOf(kind)).toContain('returned')
  })

  test('our cards are never kept or handed to somebody else', () => {
    for (const kind of ['badge', 'parking-card'] as const) {
      expect(outcomesOf(kind)).not.toContain('kept')
      expect(outcomesOf(kind)).not.toContain('handed-over')
    }
  })
})
