import { describe, expect, it } from 'vitest'
import type { StayFact } from './cutoff.ts'
import { walkingOrder, whereabouts } from './whereabouts.ts'

function guest(name: string, room: string | null, more: { stay?: StayFact; waits?: string; at?: number } = {}) {
  const { stay = 'warned', waits = '', at = 0 } = more
  return { name, stay, waitingPlace: waits, host: room === null ? null : { room }, admittedAt: at }
}
const walked = (...guests: readonly ReturnType<typeof guest>[]) => walkingOrder(guests).map(({ name }) => name)

describe('where a guest is looked for', () => {
  it.each([
    ['where he may wait', 'Ruang tamu', 'Ruang tamu', '104'],
    ['in the room of the host', '104', '', '104'],
    ['nowhere, when nothing is known', '', '', null],
  ])('%s', (_, place, waits, room) => {
    expect(whereabouts(guest('Siti', room, { waits }))).toBe(place)
  })
})

describe('the order of a walk', () => {
  it('goes room by room, as people count', () => {
    expect(walked(guest('Siti', 'Ruang 104'), guest('Agus', 'Ruang 9'), guest('Maria', 'ruang 9'))).toEqual([
      'Agus',
      'Maria',
      'Siti',
    ])
  })

  it('begins with those who must be fetched first', () => {
    const late = guest('Siti', 'Ruang 104', { stay: 'overstay' })
    expect(walked(guest('Agus', 'Ruang 9'), guest('Maria', 'Ruang 1', { stay: 'excused' }), late)).toEqual([
      'Siti',
      'Agus',
      'Maria',
    ])
  })

  it('ends with those of whom no room is known', () => {
    expect(walked(guest('Siti', null), guest('Agus', 'Ruang 9'))).toEqual(['Agus', 'Siti'])
  })

  it('puts who came in earlier first in one room', () => {
    expect(walked(guest('Siti', '9', { at: 2 }), guest('Agus', '9', { at: 1 }))).toEqual(['Agus', 'Siti'])
  })
})
