import { expect, test } from 'vitest'
import { asOf } from './leaving.ts'
import type { Mine } from './types.ts'

const inside = { partyId: 'inside', state: 'inside' }
const outside = { partyId: 'outside', state: 'registered' }
const gone = { partyId: 'gone', state: 'signed-out' }

function shown(cutoffAt: number | null, now: number) {
  const mine = { cutoffAt, asking: [inside, outside], today: [gone] } as unknown as Mine
  const { asking, today } = asOf(mine, now)
  return { asking: asking.map(({ partyId }) => partyId), today: today.map(({ partyId }) => partyId) }
}

test('from the minute of the cutoff on, who waits inside is asked about no more and stays in the list', () => {
  expect(shown(1000, 999)).toEqual({ asking: ['inside', 'outside'], today: ['gone'] })
  expect(shown(1000, 1000)).toEqual({ asking: ['outside'], today: ['inside', 'gone'] })
})

test('where an official lifted the cutoff, he is asked about as before', () => {
  expect(shown(null, 1000)).toEqual({ asking: ['inside', 'outside'], today: ['gone'] })
})
