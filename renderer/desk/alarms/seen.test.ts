import { expect, test } from 'vitest'
import type { Alarm } from '../../../shared/contract/desk.ts'
import { nameOf, unseen } from './seen.ts'

const common = { rings: false, at: 0 }
const empty = (count: number): Alarm => ({ kind: 'printer', ...common, count, printer: 'lobby', reason: 'paper-out' })
const open: Alarm = { kind: 'printer', ...common, count: 0, printer: 'lobby', reason: 'cover-open' }
const overstay: Alarm = { kind: 'overstay', ...common, count: 2 }

test('a printer that nobody needs has been seen, until a paper waits for it', () => {
  const seen = [nameOf(empty(0))]
  expect(unseen([empty(0)], seen)).toEqual([])
  expect(unseen([empty(1)], seen)).toEqual([empty(1)])
  expect(unseen([empty(0)], [])).toEqual([empty(0)])
})

test('another fault of the same printer is another one', () => {
  expect(unseen([open], [nameOf(empty(0))])).toEqual([open])
})

test('guests are never only seen', () => {
  expect(unseen([overstay], [nameOf(overstay)])).toEqual([overstay])
})
