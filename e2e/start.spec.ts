import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startChild } from '../electron/launch/child.ts'
import { isRunning, Started } from '../electron/launch/testing/stand-in-project.ts'

// `npm start` with the real site server. Its ways to open windows are tested on stand-ins (electron/launch).
const root = join(import.meta.dirname, '..')
let folder: string
const begun: Started[] = []

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resepsionis-start-'))
})
test.afterEach(async () => {
  await Promise.all(begun.splice(0).map(({ child }) => child.end(10_000)))
  rmSync(folder, { recursive: true, force: true })
})

function start(...options: readonly string[]): Started {
  const args = ['electron/start.mjs', '--no-window', '--data', folder, ...options]
  const child = startChild(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const started = new Started(child)
  begun.push(started)
  return started
}

async function running(started: Started): Promise<void> {
  await expect.poll(() => started.output, { timeout: 60_000 }).toContain('Ctrl+C ends it')
}

test('a demonstration shows its start page and leaves no process behind', async ({ page }) => {
  const started = start('--demo', '--port', '0')
  await running(started)
  await page.goto(started.url)
  await expect(page.getByText(/demonstrasi/i).first()).toBeVisible()
  const children = started.children()
  expect(children.length).toBeGreaterThan(0)
  started.signal('SIGINT')
  expect(await started.exit()).toBe(0)
  expect(children.filter(isRunning)).toEqual([])
})

test('an empty folder leads to the set-up', async ({ page }) => {
  const started = start('--port', '0')
  await running(started)
  await page.goto(`${started.url}/office`)
  await expect(page.getByRole('heading').first()).toBeVisible()
})

test('a second start on the same folder is refused and harms nothing', async () => {
  const first = start('--demo', '--port', '0')
  await running(first)
  const second = start('--demo', '--port', '0')
  expect(await second.exit()).toBe(1)
  expect(second.output).toContain('already runs on the data folder')
  expect((await fetch(`${first.url}/api/health`)).ok).toBe(true)
})

test('a port that is taken is refused with what to do', async () => {
  const first = start('--demo', '--port', '0')
  await running(first)
  const second = start('--data', join(folder, 'other'), '--port', new URL(first.url).port)
  expect(await second.exit()).toBe(1)
  expect(second.output).toContain('--port N')
})

test('a demonstration does not touch a folder that it did not make', async () => {
  writeFileSync(join(folder, 'resepsionis.db'), '')
  const started = start('--demo', '--port', '0')
  expect(await started.exit()).toBe(1)
  expect(started.output).toContain('Choose another folder')
})
