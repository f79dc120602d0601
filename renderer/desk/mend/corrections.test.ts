import { describe, expect, it } from 'vitest'
import { visit } from '../testing/visit.ts'
import { asWritten, changesOf } from './corrections.ts'

const guest = visit({
  name: 'Rudi Hartono',
  vehicle: { classKey: 'car', plate: 'BE 1 A' },
  loans: [{ id: 'l', kind: 'document', item: 'L-07', documentType: 'ktp', beganAt: 0, outcome: null, note: '' }],
})

describe('a correction', () => {
  it('sends only what was changed', () => {
    const before = asWritten(guest)
    expect(changesOf(before, { ...before, name: 'Rudy Hartono ', locker: 'L-08' })).toEqual({
      name: 'Rudy Hartono',
      locker: 'L-08',
    })
  })

  it('sends the kind of document', () => {
    const before = asWritten(guest)
    expect(changesOf(before, { ...before, documentType: 'sim' })).toEqual({ documentType: 'sim' })
  })

  it('sends a vehicle whole: with another plate, of another class, or where none was', () => {
    const before = asWritten(guest)
    expect(changesOf(before, { ...before, plate: 'BE 2 B' })).toEqual({ vehicle: { classKey: 'car', plate: 'BE 2 B' } })
    expect(changesOf(before, { ...before, vehicleClass: 'motorcycle' })).toEqual({
      vehicle: { classKey: 'motorcycle', plate: 'BE 1 A' },
    })
    const onFoot = asWritten(visit())
    expect(changesOf(onFoot, { ...onFoot, plate: 'BE 3 C' })).toEqual({})
    expect(changesOf(onFoot, { ...onFoot, vehicleClass: 'car', plate: 'BE 3 C' })).toEqual({
      vehicle: { classKey: 'car', plate: 'BE 3 C' },
    })
  })

  it('is empty when nothing was', () => {
    const before = asWritten(guest)
    expect(changesOf(before, before)).toEqual({})
  })
})
