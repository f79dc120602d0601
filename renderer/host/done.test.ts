import { expect, test } from 'vitest'
import { type Done, isNews } from './done.ts'
import type { Mine } from './types.ts'

const minute = 60_000
const done: Done = { kind: 'receive', name: 'Siti', partyId: 'p1', state: 'registered', at: 0 }

function mineWith(state: Done['state'] | null): Mine {
  const guest = state && ({ partyId: 'p1', state } as Mine['today'][number])
  return { asking: [], today: guest ? [guest] : [] } as unknown as Mine
}

test('what the host answered is news until the guest went in or away, and for a while only', () => {
  expect(isNews(done, mineWith('registered'), minute)).toBe(true)
  expect(isNews(done, mineWith('inside'), minute)).toBe(false)
  expect(isNews(done, mineWith('closed'), minute)).toBe(false)
  expect(isNews(done, mineWith('registered'), 5 * minute)).toBe(false)
})

test('a guest who was passed on is in the list no more, and one who waits inside was there before', () => {
  expect(isNews({ ...done, kind: 'pass-on' }, mineWith(null), minute)).toBe(true)
  expect(isNews({ ...done, state: 'inside' }, mineWith('inside'), minute)).toBe(true)
})
