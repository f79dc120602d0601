import { describe, expect, it } from 'vitest'
import type { Alarm, PlainAlarm } from '../../../shared/contract/desk.ts'
import { ringFor } from './ringing.ts'

const alarm = (kind: PlainAlarm, rings = true): Alarm => ({ kind, rings, count: 1, at: 0 })
const call: Alarm = { kind: 'guest-calls', rings: true, count: 1, at: 0, callId: 'call', about: 'help' }
const printer: Alarm = { kind: 'printer', rings: false, count: 1, at: 0, printer: 'lobby', reason: 'paper-out' }

describe('what rings at the desk', () => {
  it('is the cutoff before all else', () => {
    expect(ringFor([call, alarm('overstay')], ['urgent'])).toEqual({ sound: 'urgent', volume: 1 })
  })

  it('falls silent for a hushed cutoff, but not for a guest who calls', () => {
    expect(ringFor([alarm('overstay', false)], [])).toBeUndefined()
    expect(ringFor([alarm('overstay', false), call], [])?.sound).toBe('ring')
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
    expect(ringFor([printer], [])).toBeUndefined()
  })
})
