import { describe, expect, test } from 'vitest'
import { printerFaults, withTrouble } from './printer-faults.ts'

const lit = (state: 'good' | 'warning' | 'bad', code: string, key = 'lobby') => ({ key, state, code })
const job = (state: 'queued' | 'sending' | 'unknown' | 'failed', reason: Reason = null, printer = 'lobby') => ({
  state,
  reason,
  printer,
})
type Reason = Parameters<typeof withTrouble>[0]['reason']
const well = lit('good', 'ready')
const empty = lit('bad', 'paper-out')

describe('one fault is said once', () => {
  test.each([
    ['nothing is wrong', [well], [job('queued'), job('sending')], []],
    ['a printer without paper, before the next guest comes', [empty], [], [['stopped', 'paper-out', 0]]],
    [
      'and with two papers waiting, of which one was tried',
      [empty],
      [job('queued', 'paper-out'), job('queued')],
      [['stopped', 'paper-out', 2]],
    ],
    [
      'two printers of which one is off',
      [empty, lit('bad', 'unreachable', 'gate')],
      [job('queued', 'paper-out'), job('queued', 'unreachable', 'gate')],
      [
        ['stopped', 'paper-out', 1],
        ['stopped', 'unreachable', 1],
      ],
    ],
    [
      'the cover is open now, whatever was wrong before',
      [lit('bad', 'cover-open')],
      [job('queued', 'paper-out')],
      [['stopped', 'cover-open', 1]],
    ],
    [
      'it is well again, but the paper has not been tried yet',
      [well],
      [job('queued', 'paper-out')],
      [['stopped', 'paper-out', 1]],
    ],
    [
      'nobody knows whether two papers came out',
      [well],
      [job('unknown', 'silent'), job('unknown', 'silent')],
      [['unsure', 'silent', 2]],
    ],
    [
      'nor of two that ended in different ways',
      [well],
      [job('unknown', 'paper-out'), job('unknown', 'stopped')],
      [['unsure', 'silent', 2]],
    ],
    [
      'the paper ran out half-way and is out still',
      [empty],
      [job('unknown', 'paper-out')],
      [['unsure', 'paper-out', 1]],
    ],
    [
      'and the next paper waits for a roll already',
      [empty],
      [job('unknown', 'paper-out'), job('queued', 'paper-out')],
      [
        ['unsure', 'paper-out', 1],
        ['stopped', 'paper-out', 1],
      ],
    ],
    ['a paper that could not be drawn', [well], [job('failed', 'not-drawn')], [['stopped', 'not-drawn', 1]]],
    ['the roll is near its end', [lit('warning', 'near-end')], [], [['low', undefined, undefined]]],
    ['the roll is near its end by count', [lit('warning', 'roll-near-end')], [], [['low', undefined, undefined]]],
    ['not yet asked', [lit('warning', 'asking')], [], []],
  ] as const)('%s', (_, printers, jobs, said) => {
    const faults = printerFaults(printers, jobs)
    expect(
      faults.map((fault) => [
        fault.kind,
        'reason' in fault ? fault.reason : undefined,
        'papers' in fault ? fault.papers : undefined,
      ]),
    ).toEqual(said)
  })

  test('a paper whose printer was taken out of the settings', () => {
    const faults = printerFaults([well], [job('unknown', 'silent', 'old')])
    expect(faults).toEqual([{ kind: 'unsure', printer: 'old', reason: 'silent', papers: 1 }])
  })

  test('a paper that no printer prints', () => {
    const faults = printerFaults([well], [{ state: 'queued', reason: 'no-printer', printer: null }])
    expect(faults).toEqual([{ kind: 'stopped', printer: null, reason: 'no-printer', papers: 1 }])
  })
})

test('a paper waits for what its own printer lacks, on its way or behind another', () => {
  expect(withTrouble(job('sending'), [empty]).reason).toBe('paper-out')
  expect(withTrouble(job('queued'), [empty]).reason).toBe('paper-out')
  expect(withTrouble(job('queued', 'unreachable'), [empty]).reason).toBe('paper-out')
  expect(withTrouble(job('sending'), [well]).reason).toBeNull()
  expect(withTrouble(job('sending', null, 'gate'), [empty]).reason).toBeNull()
  expect(withTrouble(job('unknown', 'silent'), [empty]).reason).toBe('silent')
})
