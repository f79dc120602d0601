import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { timeAt } from '../shared/domain/time.ts'
import { DemoClock } from './demo-clock.ts'

const hour = 3_600_000
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-clock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a clock that nobody moved begins in the hours of the made-up office', () => {
  const time = timeAt(new DemoClock(folder).now(), 'Asia/Jakarta')
  expect(time >= '07:00' && time < '20:00').toBe(true)
})

test('a moved clock goes on where it was left when the demonstration starts again', () => {
  const clock = new DemoClock(folder)
  clock.set(Date.now() + 30 * hour)
  expect(clock.ahead()).toBeCloseTo(30 * hour, -3)
  expect(new DemoClock(folder).ahead()).toBe(clock.ahead())
})
