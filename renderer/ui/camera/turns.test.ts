import { expect, test } from 'vitest'
import { createTurns, type Session } from './turns.ts'

/** A camera that starts when told, and notes what happens to it. */
function fakeCamera(log: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<Session>()
  const session: Session = {
    stop: async () => {
      log.push(`${name} off`)
    },
  }
  return {
    start: () => {
      log.push(`${name} asked`)
      return promise
    },
    comesOn: () => {
      log.push(`${name} on`)
      resolve(session)
    },
    fails: reject,
  }
}

test('a stop while it still starts waits for the start and then switches off', async () => {
  const log: string[] = []
  const open = createTurns()
  const camera = fakeCamera(log, 'A')
  const opening = open(camera.start)
  await Promise.resolve()
  const stopping = opening.stop()
  camera.comesOn()
  await stopping
  expect(log).toEqual(['A asked', 'A on', 'A off'])
})

test('a second start waits until the first is off', async () => {
  const log: string[] = []
  const open = createTurns()
  const [first, second] = [fakeCamera(log, 'A'), fakeCamera(log, 'B')]
  const one = open(first.start)
  const two = open(second.start)
  first.comesOn()
  await one.started
  await one.stop()
  second.comesOn()
  await two.started
  expect(log.indexOf('A off')).toBeLessThan(log.indexOf('B asked'))
  expect(log).toContain('B on')
})

test('one that was given up before its turn is never asked', async () => {
  const log: string[] = []
  const open = createTurns()
  const [first, second, third] = [fakeCamera(log, 'A'), fakeCamera(log, 'B'), fakeCamera(log, 'C')]
  const one = open(first.start)
  const two = open(second.start)
  const three = open(third.start)
  const givenUp = two.stop()
  first.comesOn()
  await one.stop()
  await givenUp
  third.comesOn()
  expect(await two.started).toEqual({ kind: 'stopped' })
  expect(await three.started).toEqual({ kind: 'running' })
  expect(log).not.toContain('B asked')
})

test('a start that fails says why and does not block the next', async () => {
  const log: string[] = []
  const open = createTurns()
  const [first, second] = [fakeCamera(log, 'A'), fakeCamera(log, 'B')]
  const one = open(first.start)
  first.fails(new DOMException('', 'NotReadableError'))
  expect(await one.started).toEqual({ kind: 'failed', failure: 'busy' })
  await one.stop()
  await one.stop()
  second.comesOn()
  expect(await open(second.start).started).toEqual({ kind: 'running' })
})
