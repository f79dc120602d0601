import { describe, expect, test } from 'vitest'
import {
  type AnswerKind,
  type HostQuestion,
  hostStanding,
  hostStandings,
  permitsAdmission,
  urgencyOf,
} from './host-answer.ts'

const question = (
  askedAt: number,
  kind?: AnswerKind,
  extra: Partial<{ until: number; lapsedAt: number }> = {},
): HostQuestion => ({
  askedAt,
  lapsedAt: extra.lapsedAt ?? null,
  answer: kind ? { kind, answeredAt: askedAt + 1, until: extra.until ?? null } : null,
})

describe('what the host says now', () => {
  test.each([
    ['nobody was asked', [], 'not-asked'],
    ['asked and silent', [question(1)], 'asked'],
    ['received', [question(1, 'receive')], 'received'],
    ['declined', [question(1, 'decline')], 'declined'],
    ['may wait until later', [question(1, 'wait', { until: 200 })], 'may-wait'],
    ['the wait is over on the dot', [question(1, 'wait', { until: 100 })], 'wait-lapsed'],
    ['a newer question counts', [question(1, 'receive', { lapsedAt: 5 }), question(5)], 'asked'],
    [
      'the order of the list does not matter',
      [question(5, 'decline'), question(1, 'receive', { lapsedAt: 5 })],
      'declined',
    ],
    ['only lapsed questions are left', [question(1, 'receive', { lapsedAt: 5 })], 'not-asked'],
  ] as const)('%s', (_name, questions, standing) => {
    expect(hostStanding(questions, 100)).toBe(standing)
  })

  test('only a host who receives or lets wait opens the door', () => {
    expect(hostStandings.filter(permitsAdmission)).toEqual(['received', 'may-wait'])
  })

  test.each([
    [59_999, 'soft'],
    [60_000, 'louder'],
    [180_000, 'urgent'],
  ] as const)('after %d ms it rings %s', (waited, urgency) => {
    expect(urgencyOf(1_000, 1_000 + waited)).toBe(urgency)
  })
})
