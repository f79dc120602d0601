import { describe, expect, it } from 'vitest'
import type { Alarm } from '../../../shared/contract/desk.ts'
import { ringFor } from './ringing.ts'

const alarm = (kind: Alarm['kind'], rings = true): Alarm => ({
  kind,
  rings,
  count: 1,
  at: 0,
  callId: null,
  about: null,
})

describe('what rings at the desk', () => {
  it('is the cutoff before all else', () => {
    expect(ringFor([alarm('guest-calls'), alarm('overstay')], ['urgent'])).toEqual({ sound: 'urgent', volume: 1 })
  })

  it('falls silent for a hushed cutoff, but not for a guest who calls', () => {
    expect(ringFor([alarm('overstay', false)], [])).toBeUndefined()
    expect(ringFor([alarm('overstay', false), alarm('guest-calls')], [])?.sound).toBe('ring')
  })

  it('grows with the wait for an answer', () => {
    const unanswered = [alarm('unanswered')]
    expect(ringFor(unanswered, ['soft'])).toBeUndefined()
    const louder = ringFor(unanswered, ['soft', 'louder'])
    const urgent = ringFor(unanswered, ['louder', 'urgent', 'soft'])
    expect(urgent?.volume).toBeGreaterThan(louder?.volume ?? 1)
  })

  it('is nothing when nothing rings', () => {
    expect(ringFor([], [])).toBeUndefined()
    expect(ringFor([alarm('printer', false)], [])).toBeUndefined()
  })
})
