import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readAddress } from '../folder.ts'
import { electronServer } from './electron-server.ts'
import { utilityProcess } from './testing/utility-process.ts'

let folder: string
let child: ReturnType<typeof utilityProcess>
/** What waits for the patience to end; the test ends it. */
let impatient: (() => void) | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resepsionis-utility-'))
  child = utilityProcess(folder)
  impatient = undefined
})
afterEach(() => {
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const start = () =>
  electronServer(child, (_pause, action) => {
    impatient = action
    return () => {}
  })

async function ready() {
  const server = start()
  await new Promise<void>((resolve) => server.onReport((report) => 'ready' in report && resolve()))
  expect(readAddress(folder)).not.toBeNull()
  return server
}

test('a server that is asked to end closes the register, says so, and is gone', async () => {
  const server = await ready()
  expect(await server.end()).toBe(true)
  expect(readAddress(folder)).toBeNull()
  await server.ended
})

test('asked while it still starts, it starts and then closes in order', async () => {
  expect(await start().end()).toBe(true)
  expect(readAddress(folder)).toBeNull()
})

test('a signal to the server alone lets it close as well', async () => {
  const server = await ready()
  child.kill('SIGTERM')
  await server.ended
  expect(await server.end()).toBe(true)
})

test('a server that was killed does not claim that it closed', async () => {
  const server = await ready()
  child.kill('SIGKILL')
  await server.ended
  expect(await server.end()).toBe(false)
})

test('a server that hangs is ended by force and does not claim it either', async () => {
  const server = await ready()
  child.kill('SIGSTOP')
  const ending = server.end()
  impatient?.()
  expect(await ending).toBe(false)
  expect(await server.ended).not.toBe('exit code 0')
})
