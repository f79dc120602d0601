import { describe, expect, it } from 'vitest'
import { visit } from '../testing/visit.ts'
import { partiesOf, waitsSince } from './parties.ts'

describe('the waiting list', () => {
  it('shows a party once, under its leader', () => {
    const parties = partiesOf([
      visit({ id: 'b', partyId: 'p', isLeader: true }),
      visit({ id: 'a', partyId: 'p', isLeader: false }),
      visit({ id: 'c', partyId: 'q', isLeader: true }),
    ])
    expect(parties.map(({ lead, others }) => [lead.id, others])).toEqual([
      ['b', 1],
      ['c', 0],
    ])
  })

  it('counts the wait from what is waited for now', () => {
    const asked = visit({ registeredAt: 1, question: { ...question, askedAt: 5 } })
    expect(waitsSince(visit({ registeredAt: 1 }))).toBe(1)
    expect(waitsSince(asked)).toBe(5)
  })
})

const question = {
  id: 'q',
  askedAt: 0,
  askedOf: { ref: { kind: 'employee' as const, id: 'e' }, name: 'Ratna', unit: null, room: null },
  urgency: 'soft' as const,
  isAskedAnew: false,
}
