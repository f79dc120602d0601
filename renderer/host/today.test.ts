import { expect, test } from 'vitest'
import { inOrder, todayKind } from './today.ts'

test.each([
  ['inside', 'received', 'inside'],
  ['inside', 'may-wait', 'waiting'],
  ['inside', 'wait-lapsed', 'lapsed'],
  ['inside', 'declined', 'declined'],
  ['inside', 'not-asked', 'inside'],
  ['registered', 'received', 'accepted'],
  ['registered', 'may-wait', 'mayWait'],
  ['registered', 'not-asked', 'registered'],
  ['closed', 'declined', 'declined'],
  ['closed', 'received', 'cancelled'],
  ['signed-out', 'received', 'left'],
] as const)('a guest who is %s and %s shows as %s', (state, standing, kind) => {
  expect(todayKind({ state, standing })).toBe(kind)
})

test('those inside come first, the newest before the others', () => {
  const guest = (partyId: string, state: 'inside' | 'signed-out', registeredAt: number) => ({
    partyId,
    state,
    registeredAt,
    names: [],
    organisation: '',
    purpose: { id: '', en: '' },
    vehicle: null,
    hasPhoto: false,
    standing: 'received' as const,
    admittedAt: null,
    signedOutAt: null,
    question: null,
    answer: null,
  })
  const shown = inOrder([guest('left', 'signed-out', 9), guest('early', 'inside', 1), guest('late', 'inside', 5)])
  expect(shown.map(({ partyId }) => partyId)).toEqual(['late', 'early', 'left'])
})
