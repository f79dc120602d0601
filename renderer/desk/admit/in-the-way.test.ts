import { describe, expect, it } from 'vitest'
import { visit } from '../testing/visit.ts'
import { joinRules, rulesInTheWay } from './in-the-way.ts'

const day = { isNight: false, eventMode: false, restMinutes: 5 }

describe('what stands in the way of an admission', () => {
  it('is nothing for a guest who is received by day', () => {
    expect(rulesInTheWay(visit({ standing: 'received' }), day)).toEqual([])
  })

  it('is the silent host, the night and the missing temperature', () => {
    const office = { ...day, isNight: true, eventMode: true }
    expect(rulesInTheWay(visit({ standing: 'asked' }), office)).toEqual(['host-answer', 'calendar', 'temperature'])
  })

  it('is nothing for an ambulance', () => {
    expect(rulesInTheWay(visit({ emergencyService: 'ambulance' }), { ...day, isNight: true, eventMode: true })).toEqual(
      [],
    )
  })

  it('is a high temperature until the rest that the office set is over', () => {
    const minute = 60_000
    const reading = { celsius: null, source: 'device' as const }
    const readings = [
      { ...reading, id: 'a', at: 0, outcome: 'high' as const },
      { ...reading, id: 'b', at: 7 * minute, outcome: 'normal' as const },
    ]
    const guest = visit({ standing: 'received', readings })
    expect(rulesInTheWay(guest, { ...day, eventMode: true })).toEqual([])
    expect(rulesInTheWay(guest, { ...day, eventMode: true, restMinutes: 10 })).toEqual(['temperature'])
  })

  it('keeps what was set aside when the register names another rule', () => {
    expect(joinRules(['calendar'], ['host-answer'])).toEqual(['host-answer', 'calendar'])
  })
})
