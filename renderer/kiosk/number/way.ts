import type { GuestStep } from '../../../shared/domain/guest-step.ts'

/** The stops on a guest's way, as the number page shows them. */
export type Stop = 'registered' | 'guard' | 'asked' | 'agreed' | 'waits' | 'declines' | 'exchange' | 'enter' | 'leave'
export type StopState = 'done' | 'now' | 'next' | 'stopped'
export type Way = readonly (readonly [stop: Stop, state: StopState])[]

const ways: Readonly<Record<GuestStep, Way>> = {
  'see-guard': [
    ['registered', 'done'],
    ['guard', 'now'],
    ['exchange', 'next'],
    ['enter', 'next'],
  ],
  'host-asked': [
    ['registered', 'done'],
    ['asked', 'now'],
    ['exchange', 'next'],
    ['enter', 'next'],
  ],
  'come-to-desk': [
    ['registered', 'done'],
    ['agreed', 'done'],
    ['exchange', 'now'],
    ['enter', 'next'],
  ],
  'may-wait': [
    ['registered', 'done'],
    ['waits', 'done'],
    ['exchange', 'now'],
    ['enter', 'next'],
  ],
  declined: [
    ['registered', 'done'],
    ['declines', 'stopped'],
  ],
  inside: [
    ['registered', 'done'],
    ['exchange', 'done'],
    ['enter', 'done'],
    ['leave', 'next'],
  ],
  'goodbye-said': [
    ['registered', 'done'],
    ['enter', 'done'],
    ['leave', 'now'],
  ],
  'signed-out': [
    ['registered', 'done'],
    ['enter', 'done'],
    ['leave', 'done'],
  ],
  closed: [['registered', 'done']],
}

/** What is behind a guest, what is happening and what comes, for each step that the register tells. */
export function wayOf(step: GuestStep): Way {
  return ways[step]
}
