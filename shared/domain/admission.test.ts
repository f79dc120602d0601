import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AdmissionFacts, admissionRules, blockingRules } from './admission.ts'
import { hostStandings } from './host-answer.ts'

const fine: AdmissionFacts = {
  isEmergency: false,
  host: 'received',
  isNight: false,
  temperature: 'not-needed',
  hasDocument: true,
  hasBadge: true,
  setAside: [],
}

describe('what stands between a guest and the door', () => {
  test('nothing, when everything is in order', () => {
    expect(blockingRules(fine)).toEqual([])
  })

  test.each([
    [{ host: 'asked' }, 'host-answer'],
    [{ host: 'wait-lapsed' }, 'host-answer'],
    [{ host: 'declined' }, 'host-answer'],
    [{ isNight: true }, 'calendar'],
    [{ temperature: 'missing' }, 'temperature'],
    [{ temperature: 'high-once' }, 'temperature'],
    [{ temperature: 'high-twice' }, 'temperature'],
    [{ hasDocument: false }, 'custody'],
    [{ hasBadge: false }, 'badge'],
  ] as const)('%o is stopped by %s', (change, rule) => {
    expect(blockingRules({ ...fine, ...change })).toEqual([rule])
    expect(blockingRules({ ...fine, ...change, setAside: [rule] })).toEqual([])
  })

  test('nothing, for police, fire brigade and ambulance', () => {
    const worst: AdmissionFacts = {
      isEmergency: true,
      host: 'not-asked',
      isNight: true,
      temperature: 'missing',
      hasDocument: false,
      hasBadge: false,
      setAside: [],
    }
    expect(blockingRules({ ...worst, isEmergency: false })).toEqual(admissionRules)
    expect(blockingRules(worst)).toEqual([])
  })

  test('a rule is only ever set aside by its own name', () => {
    const facts = fc.record({
      host: fc.constantFrom(...hostStandings),
      isNight: fc.boolean(),
      temperature: fc.constantFrom('not-needed', 'missing', 'normal', 'high-once', 'high-twice'),
      isEmergency: fc.boolean(),
      hasDocument: fc.boolean(),
      hasBadge: fc.boolean(),
      setAside: fc.subarray([...admissionRules]),
    })
    fc.assert(
      fc.property(facts, (some) => {
        const without = blockingRules({ ...(some as AdmissionFacts), setAside: [] })
        const left = blockingRules(some as AdmissionFacts)
        expect(left).toEqual(without.filter((rule) => !some.setAside.includes(rule)))
      }),
    )
  })
})
