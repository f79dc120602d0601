import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isContractProcedure } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { contract } from '../../shared/contract/index.ts'
import { liveMessage, livePath } from '../../shared/contract/live.ts'
import { registerGuest } from '../testing/lobby.ts'
import { TestOffice } from '../testing/test-office.ts'

let office: TestOffice
beforeAll(async () => {
  office = await TestOffice.open()
})
afterAll(() => office.remove())

/** Node's own request: fetch would not let a test lie about Host and Origin. */
function ask(path: string, headers: Record<string, string>, body = ''): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(office.site.url)
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method: body ? 'POST' : 'GET', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

describe('strangers', () => {
  test.each(['evil.example', 'evil.example:4780', '127.0.0.1.evil.example'])(
    'a Host of "%s" gets nothing',
    async (host) => {
      expect((await ask('/api/health', { host })).status).toBe(421)
    },
  )

  test.each(['https://evil.example', 'null', 'http://localhost:1'])('a page of %s gets nothing', async (origin) => {
    const host = new URL(office.site.url).host
    expect((await ask('/api/health', { host, origin })).status).toBe(403)
    expect((await ask('/api/health', { host, origin: `http://${host}` })).status).toBe(200)
  })

  test('a socket from another origin is cut off', async () => {
    const socket = new WebSocket(`${office.site.url.replace('http', 'ws')}${livePath}`, {
      origin: 'https://evil.example',
    })
    await expect(new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))).rejects.toThrow()
  })
})

describe('what is too much or makes no sense', () => {
  test('a body over the limit is refused in words', async () => {
    const kiosk = await office.screen('kiosk')
    const answer = await kiosk.call('kiosk/register', { ...(await office.registration()), name: 'x'.repeat(3_200_000) })
    expect(answer).toEqual({ ok: false, refusal: { code: 'too-large' } })
  })

  test('a photo must be a JPEG: anything else in its clothes is refused', async () => {
    const kiosk = await office.screen('kiosk')
    const form = await office.registration({ telephone: '081244445555' })
    const photoOf = (bytes: string) => `data:image/jpeg;base64,${Buffer.from(bytes, 'latin1').toString('base64')}`
    for (const bytes of ['<svg onload="alert(1)">', 'GIF89a', '']) {
      await expect(kiosk.ask('kiosk', 'register', { ...form, photo: photoOf(bytes) })).rejects.toThrow('400')
    }
    await kiosk.must('kiosk', 'register', { ...form, photo: photoOf('\xff\xd8\xff\xe0..JFIF') })
  })

  test.each(['/api/visits/nothing', '/api/', '/api/../serve.ts'])('%s is not there', async (path) => {
    expect((await ask(path, { 'content-type': 'application/json' }, '{}')).status).toBe(404)
  })

  test('broken JSON is refused and the server lives on', async () => {
    expect((await ask('/api/kiosk/register', { 'content-type': 'application/json' }, '{"name":')).status).toBe(400)
    expect((await ask('/api/health', {})).status).toBe(200)
  })
})

test('the description lists every operation', async () => {
  const { text } = await ask('/api/openapi.json', {})
  const paths = Object.keys((JSON.parse(text) as { paths: object }).paths)
  const operations = Object.entries(contract).flatMap(([group, members]) =>
    Object.entries(members).flatMap(([name, member]) => (isContractProcedure(member) ? `/${group}/${name}` : [])),
  )
  expect(paths.toSorted()).toEqual(operations.toSorted())
})

describe('the built screens', () => {
  let screens: string
  let delivering: TestOffice
  beforeAll(async () => {
    screens = mkdtempSync(path.join(tmpdir(), 'resepsionis-screens-'))
    mkdirSync(path.join(screens, 'assets'))
    writeFileSync(path.join(screens, 'index.html'), '<!doctype html>')
    writeFileSync(path.join(screens, 'assets', 'main-abc123.js'), 'export {}')
    delivering = await TestOffice.open({ screens })
  })
  afterAll(async () => {
    await delivering.remove()
    rmSync(screens, { recursive: true })
  })
  const cacheOf = async (path: string) => (await fetch(`${delivering.site.url}${path}`)).headers.get('cache-control')

  test.each(['/', '/desk', '/host/abc', '/index.html'])('the page at %s is always asked for anew', async (path) => {
    expect(await cacheOf(path)).toBe('no-store')
  })

  test('what carries its content in its name is kept', async () => {
    expect(await cacheOf('/assets/main-abc123.js')).toBe('public, max-age=31536000, immutable')
  })
})

describe('live updates', () => {
  const listen = (token: string) => {
    const socket = new WebSocket(`${office.site.url.replace('http', 'ws')}${livePath}`)
    const messages: unknown[] = []
    socket.on('message', (data) => messages.push(liveMessage.parse(JSON.parse(String(data)))))
    socket.on('open', () => socket.send(token))
    const closed = new Promise<number>((resolve) => socket.on('close', resolve))
    return { socket, messages, closed }
  }

  test('a screen hears that visits changed as soon as a guest is registered', async () => {
    const desk = await office.desk()
    const { socket, messages } = listen(desk.token ?? '')
    await expect.poll(() => messages).toMatchObject([{ type: 'welcome' }])
    await registerGuest(office)
    await expect
      .poll(() => messages.flatMap((message) => (message as { topics?: string[] }).topics ?? []))
      .toContain('visits')
    socket.close()
  })

  test('nobody listens without a session', async () => {
    expect(await listen('made-up').closed).toBe(4401)
  })

  test('no screen that somebody looks at is lost to hundreds that were opened and left', {
    timeout: 60_000,
  }, async () => {
    const live = await Promise.all([office.screen('kiosk'), office.hostPage('ratna'), office.screen('queue')])
    const sockets = live.map((screen) => listen(screen.token ?? ''))
    for (const { messages } of sockets) await expect.poll(() => messages[0]).toMatchObject({ type: 'welcome' })
    for (let opened = 0; opened < 600; opened += 20) {
      await Promise.all(Array.from({ length: 20 }, () => office.screen('desk')))
    }
    const desk = await office.screen('desk')
    for (const screen of [...live, desk]) expect(await screen.must('access', 'me', {})).toMatchObject({ person: null })
    for (const { socket, closed } of sockets) {
      socket.close()
      await closed
    }
  })

  test('the page of an employee who has left hears nothing more', async () => {
    const administrator = await office.administrator()
    const [adi] = (await administrator.must('settings', 'employees', { text: 'adi' })).rows
    if (!adi) throw new Error('Adi is missing')
    const { messages, closed } = listen((await office.hostPage('adi')).token ?? '')
    await expect.poll(() => messages[0]).toMatchObject({ type: 'welcome' })
    const desk = listen((await office.desk()).token ?? '')
    await administrator.must('settings', 'changeEmployee', { ...adi, isActive: false })
    await registerGuest(office, { telephone: '081277778888' })
    const topics = (heard: unknown[]) => heard.flatMap((message) => (message as { topics?: string[] }).topics ?? [])
    await expect.poll(() => topics(desk.messages)).toContain('visits')
    expect(topics(messages)).not.toContain('visits')
    expect(await closed).toBe(4401)
    desk.socket.close()
  })

  test('an open page of the host shows at the desk', async () => {
    const { visitId } = await registerGuest(office)
    const desk = await office.desk()
    const isConnected = async () => (await desk.must('visits', 'detail', { visitId })).visit.isHostConnected
    expect(await isConnected()).toBe(false)
    const { socket } = listen((await office.hostPage('ratna')).token ?? '')
    await expect.poll(isConnected).toBe(true)
    socket.close()
    await expect.poll(isConnected).toBe(false)
  })
})
