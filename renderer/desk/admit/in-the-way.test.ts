import { describe, expect, it } from 'vitest'
import { visit } from '../testing/visit.ts'
import { joinRules, rulesInTheWay } from './in-the-way.ts'

const day = { isNight: false, eventMode: false }

describe('what stands in the way of an admission', () => {
  it('is nothing for a guest who is received by day', () => {
    expect(rulesInTheWay(visit({ standing: 'received' }), day)).toEqual([])
  })

  it('is the silent host, the night and the missing temperature', () => {
    const office = { isNight: true, eventMode: true }
    expect(rulesInTheWay(visit({ standing: 'asked' }), office)).toEqual(['host-answer', 'calendar', 'temperature'])
  })

  it('is nothing for an ambulance', () => {
    expect(rulesInTheWay(visit({ emergencyService: 'ambulance' }), { isNight: true, eventMode: true })).toEqual([])
  })

  it('keeps what was set aside when the register names another rule', () => {
    expect(joinRules(['calendar'], ['host-answer'])).toEqual(['host-answer', 'calendar'])
  })
})
