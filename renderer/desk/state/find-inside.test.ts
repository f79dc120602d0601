import { describe, expect, it } from 'vitest'
import { visit } from '../testing/visit.ts'
import { findInside } from './find-inside.ts'

const loan = { id: 'l', documentType: null, beganAt: 0, outcome: null, note: '' }
const rudi = visit({
  id: 'rudi',
  name: 'Rudi Hartono',
  vehicle: { classKey: 'car', plate: 'BE 1234 AB' },
  loans: [{ ...loan, kind: 'badge', item: 'T-07' }],
})
const andre = visit({
  id: 'andre',
  name: 'André Silva',
  loans: [{ ...loan, kind: 'document', item: 'L-11' }],
})
const found = (text: string) => findInside([rudi, andre], text).map(({ id }) => id)

describe('finding somebody inside', () => {
  it.each([
    ['hart', ['rudi']],
    ['t07', ['rudi']],
    ['be1234', ['rudi']],
    ['L-11', ['andre']],
    ['andre', ['andre']],
    ['', ['rudi', 'andre']],
    ['nobody', []],
  ])('%j finds %j', (text, ids) => {
    expect(found(text)).toEqual(ids)
  })

  it('passes over a badge that was given back', () => {
    const gone = visit({ loans: [{ ...loan, kind: 'badge', item: 'T-99', outcome: 'returned' }] })
    expect(findInside([gone], 'T-99')).toEqual([])
  })
})
