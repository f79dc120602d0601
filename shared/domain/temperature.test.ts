import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type JudgedReading,
  judgeTemperature,
  lacksOffset,
  measuredStanding,
  offsetFor,
  plausibility,
  shownCelsius,
  type TemperatureOutcome,
  temperatureDefaults,
  temperatureOutcomes,
} from './temperature.ts'

const minutes = (count: number) => count * 60_000
const reading = (minute: number, outcome: TemperatureOutcome): JudgedReading => ({ at: minutes(minute), outcome })

describe('one reading', () => {
  it.each<[number, TemperatureOutcome]>([
    [-10, 'sensor-fault'],
    [27, 'sensor-fault'],
    [29.9, 'sensor-fault'],
    [30, 'too-far'],
    [31.5, 'too-far'],
    [33.9, 'too-far'],
    [34, 'normal'],
    [36.6, 'normal'],
    [37.4, 'normal'],
    [37.44, 'normal'],
    [37.46, 'high'],
    [37.5, 'high'],
    [39.2, 'high'],
    [42.5, 'high'],
    [42.6, 'unclear'],
    [43, 'unclear'],
    [43.1, 'sensor-fault'],
    [365, 'sensor-fault'],
    [Number.NaN, 'sensor-fault'],
    [Number.POSITIVE_INFINITY, 'sensor-fault'],
  ])('%d °C is %s', (celsius, outcome) => {
    expect(judgeTemperature(celsius, temperatureDefaults.threshold)).toBe(outcome)
  })

  it('follows the threshold of the site', () => {
    expect(judgeTemperature(37.3, 37.4)).toBe('normal')
    expect(judgeTemperature(37.4, 37.4)).toBe('high')
    expect(judgeTemperature(37.5, 38)).toBe('normal')
  })

  it('is judged by the value that the screen shows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 50, noNaN: true }),
        fc.double({ min: 36, max: 40, noNaN: true }),
        (value, threshold) => {
          expect(judgeTemperature(value, threshold)).toBe(judgeTemperature(shownCelsius(value), threshold))
        },
      ),
    )
  })

  it('passes nobody outside what a body can have', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: false }), fc.double({ min: 35, max: 42, noNaN: true }), (value, threshold) => {
        const outcome = judgeTemperature(value, threshold)
        if (outcome !== 'normal' && outcome !== 'high') return
        expect(shownCelsius(value)).toBeGreaterThanOrEqual(plausibility.bodyFrom)
        expect(shownCelsius(value)).toBeLessThanOrEqual(plausibility.bodyTo)
        expect(outcome === 'high').toBe(shownCelsius(value) >= shownCelsius(threshold))
      }),
    )
  })
})

describe('a device that tells the skin’s temperature', () => {
  it('lacks its offset until the installer found one', () => {
    expect(lacksOffset({ protocol: 'gy-mcu90615', offset: 0 })).toBe(true)
    expect(lacksOffset({ protocol: 'cjmcu90614', offset: 2.6 })).toBe(false)
    expect(lacksOffset({ protocol: 'lu90614', offset: 0 })).toBe(false)
  })

  it('is brought to what the reference thermometer says', () => {
    expect(offsetFor(36.6, 33.91)).toBe(2.7)
    expect(offsetFor(36.6, 36.8)).toBe(-0.2)
  })
})

describe('the second reading', () => {
  const rested = { standing: 'high-once', secondFrom: minutes(5) }

  it.each<[string, JudgedReading[], ReturnType<typeof measuredStanding>['standing']]>([
    ['nothing measured', [], 'missing'],
    ['only from too far', [reading(0, 'too-far'), reading(1, 'too-far')], 'missing'],
    ['only faults', [reading(0, 'sensor-fault'), reading(1, 'unclear')], 'missing'],
    ['normal at once', [reading(0, 'normal')], 'normal'],
    ['too far, then normal', [reading(0, 'too-far'), reading(1, 'normal')], 'normal'],
    ['high, at rest', [reading(0, 'high')], 'high-once'],
    ['high, measured again during the rest: normal', [reading(0, 'high'), reading(4, 'normal')], 'high-once'],
    ['high, measured again during the rest: high', [reading(0, 'high'), reading(4, 'high')], 'high-once'],
    ['high, then too far after the rest', [reading(0, 'high'), reading(6, 'too-far')], 'high-once'],
    ['high, normal after the rest', [reading(0, 'high'), reading(5, 'normal')], 'normal'],
    ['high twice', [reading(0, 'high'), reading(5, 'high')], 'high-twice'],
    [
      'high twice, a third changes nothing',
      [reading(0, 'high'), reading(5, 'high'), reading(11, 'normal')],
      'high-twice',
    ],
    ['normal, then high by whim', [reading(0, 'normal'), reading(6, 'high')], 'normal'],
  ])('%s', (_, readings, standing) => {
    expect(measuredStanding(readings, temperatureDefaults.restMinutes).standing).toBe(standing)
  })

  it('says when the rest is over', () => {
    expect(measuredStanding([reading(0, 'high')], 5)).toEqual(rested)
  })

  it('may follow at once where the site asks for no rest', () => {
    expect(measuredStanding([reading(0, 'high'), reading(0, 'normal')], 0).standing).toBe('normal')
  })

  const history = fc.array(
    fc.record({ minute: fc.integer({ min: 0, max: 60 }), outcome: fc.constantFrom(...temperatureOutcomes) }),
    { maxLength: 12 },
  )

  it('clears nobody without a normal reading, and refuses nobody without two high ones a rest apart', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 30 }), (rows, rest) => {
        const readings = rows
          .toSorted((a, b) => a.minute - b.minute)
          .map(({ minute, outcome }) => reading(minute, outcome))
        const { standing } = measuredStanding(readings, rest)
        const highs = readings.filter(({ outcome }) => outcome === 'high').map(({ at }) => at)
        if (standing === 'normal') expect(readings.map(({ outcome }) => outcome)).toContain('normal')
        if (standing === 'high-twice') {
          expect((highs.at(-1) ?? 0) - (highs[0] ?? 0)).toBeGreaterThanOrEqual(minutes(rest))
          expect(highs.length).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })

  it('is not moved by readings that are no body', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const readings = rows
          .toSorted((a, b) => a.minute - b.minute)
          .map(({ minute, outcome }) => reading(minute, outcome))
        const ofBody = readings.filter(({ outcome }) => outcome === 'normal' || outcome === 'high')
        expect(measuredStanding(readings, 5)).toEqual(measuredStanding(ofBody, 5))
      }),
    )
  })
})
