import { randomUUID } from 'node:crypto'
import { isContractProcedure } from '@orpc/contract'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import type { OperationMeta } from '../../shared/contract/operation.ts'
import { registerGuest } from '../testing/lobby.ts'
import { TestOffice } from '../testing/test-office.ts'
import { TestScreen } from '../testing/test-screen.ts'

const operations = Object.entries(contract).flatMap(([group, members]) =>
  Object.entries(members).map(([name, procedure]) => {
    if (!isContractProcedure(procedure)) throw new Error(`${group}.${name} is no operation`)
    return { path: `${group}/${name}`, meta: procedure['~orpc'].meta as OperationMeta }
  }),
)

/** Asked with an empty input: whoever is let through meets the check of the input (400), a value, or a refusal of the operation itself. */
async function isLetThrough(screen: TestScreen, path: string): Promise<boolean> {
  try {
    const answer = (await screen.call(path, {})) as { ok: boolean; refusal?: { code: string } }
    return answer.ok || !['not-allowed', 'pin-needed', 'session-unknown'].includes(answer.refusal?.code ?? '')
  } catch (error) {
    return String(error).includes(' 400 ')
  }
}

describe('every operation and every screen', () => {
  let office: TestOffice
  let screens: Record<string, TestScreen>
  beforeAll(async () => {
    office = await TestOffice.open()
    screens = {
      kiosk: await office.screen('kiosk'),
      queue: await office.screen('queue'),
      desk: await office.screen('desk'),
      guard: await office.desk(),
      host: await office.hostPage('ratna'),
      office: await office.screen('office'),
      administrator: await office.administrator(),
      start: await office.screen('start'),
      stranger: new TestScreen(office.site.url, 'made-up-token'),
    }
  })
  afterAll(() => office.remove())

  const held: Record<string, readonly string[]> = {
    kiosk: ['kiosk'],
    queue: ['queue'],
    desk: ['desk'],
    guard: ['desk', 'guard'],
    host: ['host'],
    office: ['office'],
    administrator: ['office', 'administrator'],
    start: ['start'],
    stranger: [],
  }
  // Signing off, quitting and backing up end what the next line of the table needs; the simulator exists only in the demonstration.
  const table = operations.filter(({ path }) => !/signOff|quit|backUp|openSession|^simulator/.test(path))

  test.each(table)('$path', async ({ path, meta }) => {
    for (const [name, roles] of Object.entries(held)) {
      const screen = screens[name]
      if (!screen) throw new Error(name)
      const may = meta.roles === 'anyone' || meta.roles.some((role) => roles.includes(role))
      const isInputChecked = await isLetThrough(screen, path)
      // The input is checked before the asker where both fail; then nothing was let through either, so only grants are compared.
      if (may) expect([name, isInputChecked]).toEqual([name, true])
      else expect([name, await answersNothing(screen, path)]).toEqual([name, true])
    }
  })

  async function answersNothing(screen: TestScreen, path: string): Promise<boolean> {
    try {
      const answer = (await screen.call(path, {})) as { ok: boolean }
      return !answer.ok
    } catch (error) {
      return String(error).includes(' 400 ')
    }
  }
})

describe('a call', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await TestOffice.open()
  })
  afterEach(() => office.remove())

  test('repeated with its id gets the first answer and registers one guest', async () => {
    const kiosk = await office.screen('kiosk')
    const form = await office.registration()
    const callId = randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => kiosk.ask('kiosk', 'register', form, callId)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const desk = await office.screen('desk')
    expect((await desk.must('desk', 'overview', {})).waiting).toHaveLength(1)
  })

  test('repeated after the server was started anew gets the first answer, too', async () => {
    const kiosk = await office.screen('kiosk')
    const form = await office.registration()
    const callId = randomUUID()
    const first = await kiosk.ask('kiosk', 'register', form, callId)
    await office.close()
    office = await TestOffice.open({ folder: office.folder, clock: office.clock })
    const again = await (await office.screen('kiosk')).ask('kiosk', 'register', form, callId)
    expect(again).toEqual(first)
  })

  test('without an id, or with the id of another call, changes nothing', async () => {
    const kiosk = await office.screen('kiosk')
    const form = await office.registration()
    const callId = randomUUID()
    await kiosk.ask('kiosk', 'register', form, callId)
    expect(await kiosk.ask('kiosk', 'register', { ...form, name: 'Orang Lain' }, callId)).toMatchObject({
      refusal: { code: 'call-id-reused' },
    })
    expect(await kiosk.call('kiosk/register', form, '')).toMatchObject({ refusal: { code: 'call-id-missing' } })
  })

  test('two desks that want the same badge: one gets it, the other is told', async () => {
    const guests = await Promise.all([
      registerGuest(office, { name: 'Tamu Satu', telephone: '081200000001' }),
      registerGuest(office, { name: 'Tamu Dua', telephone: '081200000002' }),
    ])
    const answers = await Promise.all(
      guests.map(async ({ visitId }) => {
        const desk = await office.desk()
        return desk.ask('visits', 'lend', { visitId, document: null, badge: 'T-07', parking: { kind: 'none' } })
      }),
    )
    expect(answers.map((answer) => answer.ok).toSorted()).toEqual([false, true])
    expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, refusal: { code: 'badge-taken', item: 'T-07' } })
  })
})
