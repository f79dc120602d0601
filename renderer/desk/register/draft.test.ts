import { describe, expect, it } from 'vitest'
import { instantAt } from '../../../shared/domain/time.ts'
import { emptyDraft, inputOf, type RegisterDraft } from './draft.ts'

const zone = 'Asia/Jakarta'
const place = { now: instantAt('2026-11-20', '09:00', zone), zone, language: 'id' } as const
const late = (part: Partial<RegisterDraft>) => inputOf({ ...emptyDraft, kind: 'late', ...part }, place)?.lateEntry

describe('registering at the desk', () => {
  it('leaves out companions without a name and a vehicle that was not chosen', () => {
    const input = inputOf({ ...emptyDraft, companions: ['Ani', ' '], plate: 'BE 1 A' }, place)
    expect(input).toMatchObject({ companions: ['Ani'], vehicle: null, lateEntry: null, emergencyService: null })
  })

  it('takes the true times of a guest written down on paper', () => {
    expect(late({ day: 'yesterday', arrived: '14:00', left: '15:30' })).toEqual({
      arrivedAt: instantAt('2026-11-19', '14:00', zone),
      leftAt: instantAt('2026-11-19', '15:30', zone),
    })
    expect(late({ arrived: '08:10' })).toEqual({ arrivedAt: instantAt('2026-11-20', '08:10', zone), leftAt: null })
  })

  it('lets somebody leave after midnight', () => {
    expect(late({ day: 'yesterday', arrived: '23:00', left: '00:20' })?.leftAt).toBe(
      instantAt('2026-11-20', '00:20', zone),
    )
  })

  it('waits for the time of arrival', () => {
    expect(inputOf({ ...emptyDraft, kind: 'late' }, place)).toBeUndefined()
  })

  it('names the emergency service only for one', () => {
    expect(inputOf({ ...emptyDraft, kind: 'emergency', service: 'fire' }, place)?.emergencyService).toBe('fire')
    expect(inputOf({ ...emptyDraft, service: 'fire' }, place)?.emergencyService).toBeNull()
  })
})
