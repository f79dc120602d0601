import { describe, expect, test } from 'vitest'
import {
  type AnswerKind,
  type HostQuestion,
  hostStanding,
  hostStandings,
  isAskedAnew,
  permitsAdmission,
  urgencyOf,
  waitingPlace,
} from './host-answer.ts'

const question = (
  askedAt: number,
  kind?: AnswerKind,
  extra: Partial<{ until: number; lapsedAt: number; answeredAt: number; where: string }> = {},
): HostQuestion => ({
  askedAt,
  lapsedAt: extra.lapsedAt ?? null,
  answer: kind
    ? { kind, answeredAt: extra.answeredAt ?? askedAt + 1, until: extra.until ?? null, where: extra.where ?? '' }
    : null,
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
    expect(hostStanding(questions, null, 100)).toBe(standing)
  })

  test.each([
    ['until the office closes', question(10, 'wait', { until: 200 }), 149, 'may-wait'],
    [
      'no longer once it has closed, however long he was told',
      question(10, 'wait', { until: 200 }),
      150,
      'wait-lapsed',
    ],
    ['longer, if it was said since', question(140, 'wait', { until: 200, answeredAt: 150 }), 151, 'may-wait'],
    ['not past that answer either', question(140, 'wait', { until: 200, answeredAt: 150 }), 200, 'wait-lapsed'],
  ] as const)('a guest may wait %s', (_name, asked, now, standing) => {
    expect(hostStanding([asked], 150, now)).toBe(standing)
  })

  test.each([
    ['not before the office closes', [question(10, 'wait', { until: 200 })], 149, false],
    ['as the office closes', [question(10, 'wait', { until: 200 })], 150, true],
    ['also when the shorter time was over', [question(10, 'wait', { until: 100 })], 150, true],
    ['not for a guest who was received', [question(10, 'receive')], 150, false],
    ['not while a question is open', [question(10, 'wait', { lapsedAt: 140 }), question(140)], 151, false],
    ['not after an answer since, to a question of before', [question(140, 'wait', { answeredAt: 152 })], 155, false],
    ['not twice', [question(10, 'wait', { lapsedAt: 150 }), question(150)], 155, false],
  ] as const)('asked anew: %s', (_name, questions, now, isAsked) => {
    expect(isAskedAnew(questions, 150, now)).toBe(isAsked)
    expect(isAskedAnew(questions, null, now)).toBe(false)
  })

  const lobby = question(1, 'wait', { where: 'Lobi', until: 50 })
  test.each([
    ['with the host when he was received', [question(1, 'receive')], ''],
    ['where he was sent to wait', [lobby], 'Lobi'],
    ['still there when the permission is over and the host is asked anew', [lobby, question(60)], 'Lobi'],
    ['still there when the host then declines', [lobby, question(60, 'decline')], 'Lobi'],
    ['with the host once he is received after all', [lobby, question(60, 'receive')], ''],
    ['where he was sent last', [lobby, question(60, 'wait', { where: 'Ruang tamu' })], 'Ruang tamu'],
  ] as const)('a guest inside is found %s', (_name, questions, place) => {
    expect(waitingPlace(questions)).toBe(place)
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
