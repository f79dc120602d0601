import { expect, test } from 'vitest'
import { ringFor } from './ringing.ts'

const now = 10_000_000
const ago = (seconds: number) => now - seconds * 1_000

test('nobody who asks, nothing that rings', () => {
  expect(ringFor([], now)).toBeUndefined()
})

test('a question that nobody answers grows louder, and then sounds otherwise', () => {
  const fresh = ringFor([ago(5)], now)
  const older = ringFor([ago(90)], now)
  const oldest = ringFor([ago(200)], now)
  expect(fresh?.sound).toBe('ring')
  expect(older?.sound).toBe('ring')
  expect(older?.volume).toBeGreaterThan(fresh?.volume ?? 1)
  expect(oldest).toEqual({ sound: 'urgent', volume: 1 })
})

test('of several questions the one that has waited longest says how', () => {
  expect(ringFor([ago(5), ago(200), ago(90)], now)).toEqual(ringFor([ago(200)], now))
  expect(ringFor([ago(5), ago(90)], now)).toEqual(ringFor([ago(90)], now))
})
