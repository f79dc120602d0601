import { expect, test } from 'vitest'
import { instantAt } from '../../../shared/domain/time.ts'
import { proposals, typedUntil, usualOf } from './until.ts'

const zone = 'Asia/Jakarta'
const at = (time: string, date = '2026-11-20') => instantAt(date, time, zone)
const limits = { officeClosesAt: at('16:00'), cutoffAt: at('21:00') }

test.each([
  ['14:00', ['half-hour', 'hour', 'office-closes', 'cutoff'], 'office-closes'],
  ['16:00', ['half-hour', 'hour', 'cutoff'], 'cutoff'],
  ['20:15', ['half-hour', 'cutoff'], 'cutoff'],
  ['20:45', ['cutoff'], 'cutoff'],
  ['21:00', [], undefined],
  ['22:00', [], undefined],
])('at %s a host may choose %j, and %s is proposed', (time, ids, usual) => {
  const choices = proposals(limits, at(time))
  expect(choices.map(({ id }) => id)).toEqual(ids)
  expect(usualOf(choices)?.id).toBe(usual)
})

test('where an official lifted the cutoff, short times remain', () => {
  const choices = proposals({ officeClosesAt: null, cutoffAt: null }, at('22:00'))
  expect(usualOf(choices)).toEqual({ id: 'hour', at: at('23:00') })
})

test.each([
  ['18:30', '14:00', { at: at('18:30') }],
  ['13:00', '14:00', { problem: 'past' }],
  ['21:30', '14:00', { problem: 'late' }],
  ['', '14:00', { problem: 'empty' }],
])('%s typed at %s means %j', (typed, now, meant) => {
  expect(typedUntil(typed, limits, at(now), zone)).toEqual(meant)
})

test('after midnight belongs to tonight where the cutoff lies there', () => {
  const electionNight = { officeClosesAt: at('16:00'), cutoffAt: at('02:00', '2026-11-21') }
  expect(typedUntil('01:00', electionNight, at('22:00'), zone)).toEqual({ at: at('01:00', '2026-11-21') })
  expect(typedUntil('03:00', electionNight, at('22:00'), zone)).toEqual({ problem: 'past' })
})
