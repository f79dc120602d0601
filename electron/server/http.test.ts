import { request } from 'node:http'
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
