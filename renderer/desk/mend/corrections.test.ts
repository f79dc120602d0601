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

  it('is empty when nothing was', () => {
    const before = asWritten(guest)
    expect(changesOf(before, before)).toEqual({})
  })
})
