import { expect, test } from 'vitest'
import { instantAt } from '../../../shared/domain/time.ts'
import { proposals, typedUntil, usualOf } from './until.ts'

const zone = 'Asia/Jakarta'
const at = (time: string, date = '2026-11-20') => instantAt(date, time, zone)
const day = { usual: at('16:00'), latest: at('21:00') }
const evening = { usual: at('21:00'), latest: at('21:00') }

test.each([
  ['14:00', day, ['half-hour', 'hour', 'office-closes', 'latest'], 'office-closes'],
  ['16:00', evening, ['half-hour', 'hour', 'latest'], 'latest'],
  ['20:15', evening, ['half-hour', 'latest'], 'latest'],
  ['20:45', evening, ['latest'], 'latest'],
  ['21:00', evening, [], undefined],
  ['22:00', null, [], undefined],
])('at %s a host may choose of %j %j, and %s is proposed', (time, wait, ids, usual) => {
  const choices = proposals(wait, at(time))
  expect(choices.map(({ id }) => id)).toEqual(ids)
  expect(usualOf(choices)?.id).toBe(usual)
})

const electionNight = { usual: at('02:00', '2026-11-21'), latest: at('02:00', '2026-11-21') }
const lifted = { usual: at('06:00', '2026-11-21'), latest: at('06:00', '2026-11-21') }

test('where an official lifted the cutoff, the guest may wait until the gate opens', () => {
  expect(usualOf(proposals(lifted, at('22:00')))).toEqual({ id: 'latest', at: lifted.latest })
})

test.each([
  ['18:30', '14:00', day, { at: at('18:30') }],
  ['13:00', '14:00', day, { problem: 'past' }],
  ['21:30', '08:00', day, { problem: 'late' }],
  ['', '14:00', day, { problem: 'empty' }],
  ['22:30', '22:00', null, { problem: 'late' }],
  ['01:00', '22:00', electionNight, { at: at('01:00', '2026-11-21') }],
  ['03:00', '22:00', electionNight, { problem: 'late' }],
  ['21:00', '22:00', electionNight, { problem: 'past' }],
  ['01:00', '22:00', lifted, { at: at('01:00', '2026-11-21') }],
  ['07:00', '22:00', lifted, { problem: 'late' }],
])('%s typed at %s, with the limits %j, means %j', (typed, now, wait, meant) => {
  expect(typedUntil(typed, wait, { now: at(now), zone })).toEqual(meant)
})
