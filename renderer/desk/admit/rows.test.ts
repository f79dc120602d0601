import { describe, expect, it } from 'vitest'
import type { LoanView } from '../../../shared/contract/visits.ts'
import type { CustodyPolicy } from '../../../shared/domain/visit.ts'
import { visit } from '../testing/visit.ts'
import { notYet, type Proposals, proposeRows, rowOf } from './rows.ts'

const yard = { classKey: 'car', name: 'Mobil', capacity: 14, cardsOut: 11, takenByOthers: 0, free: 3, next: 'P-12' }
const proposals: Proposals = { badges: ['T-08', 'T-09'], lockers: ['L-08', 'L-09'], yards: [yard] }
const loan = (over: Partial<LoanView>): LoanView => ({
  id: 'l',
  kind: 'badge',
  item: 'T-01',
  documentType: null,
  beganAt: 0,
  outcome: null,
  note: '',
  ...over,
})

function sent(guest = visit(), given = proposals, custody: CustodyPolicy = 'hold') {
  const draft = proposeRows([guest], given)[guest.id]
  if (!draft) throw new Error('No draft')
  return rowOf(guest, draft, custody)
}

describe('admission as it is proposed', () => {
  it('lends the next free badge and locker for a KTP', () => {
    expect(sent()).toEqual({
      visitId: 'visit-1',
      document: { type: 'ktp', locker: 'L-08' },
      badge: 'T-08',
      parking: { kind: 'none' },
    })
  })

  it('gives each of a party a badge and locker of his own', () => {
    const drafts = proposeRows([visit({ id: 'a' }), visit({ id: 'b' })], proposals)
    expect([drafts.a?.badge, drafts.b?.badge]).toEqual(['T-08', 'T-09'])
    expect([drafts.a?.document?.locker, drafts.b?.document?.locker]).toEqual(['L-08', 'L-09'])
  })

  it('leaves alone what was swapped before the host was asked', () => {
    const swapped = visit({ loans: [loan({}), loan({ kind: 'document', item: 'L-01', documentType: 'sim' })] })
    expect(sent(swapped)).toMatchObject({ document: null, badge: null })
  })

  it('gives a parking card while there is room, else sends to the roadside', () => {
    const driver = visit({ vehicle: { classKey: 'car', plate: 'BE 1 A' } })
    expect(sent(driver).parking).toEqual({ kind: 'card', classKey: 'car' })
    expect(sent(driver, { ...proposals, yards: [{ ...yard, free: 0 }] }).parking).toEqual({
      kind: 'roadside',
      place: '',
    })
  })

  it('lends nothing to the fire brigade by itself', () => {
    const fire = visit({ emergencyService: 'fire', vehicle: { classKey: 'car', plate: '' } })
    expect(sent(fire)).toMatchObject({ document: null, badge: null, parking: { kind: 'none' } })
  })

  it('keeps nothing where documents are only looked at, and waits for the tick', () => {
    const guest = visit()
    const draft = proposeRows([guest], proposals)[guest.id]
    if (!draft?.document) throw new Error('No document proposed')
    expect(notYet([{ visit: guest, draft }], 'show')).toBe('seeFirst')
    const seen = { ...draft, document: { ...draft.document, isSeen: true } }
    expect(notYet([{ visit: guest, draft: seen }], 'show')).toBeUndefined()
    expect(rowOf(guest, seen, 'show').document).toEqual({ type: 'ktp', locker: null })
  })

  it('asks for a place at the roadside and for at least one person', () => {
    const guest = visit()
    const draft = proposeRows([guest], proposals)[guest.id]
    if (!draft) throw new Error('No draft')
    expect(notYet([], 'hold')).toBe('chooseOne')
    expect(notYet([{ visit: guest, draft: { ...draft, parking: { kind: 'roadside', place: ' ' } } }], 'hold')).toBe(
      'placeFirst',
    )
  })
})
