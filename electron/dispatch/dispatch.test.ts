import { randomUUID } from 'node:crypto'
import { isContractProcedure } from '@orpc/contract'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import type { OperationMeta, Role } from '../../shared/contract/operation.ts'
import { databaseFile } from '../database/open.ts'
import type { SiteOptions } from '../site-parts.ts'
import { plainRow, receive, registerGuest, visitOf } from '../testing/lobby.ts'
import { TestOffice } from '../testing/test-office.ts'
import { TestScreen } from '../testing/test-screen.ts'

const operations = Object.entries(contract).flatMap(([group, members]) =>
  Object.entries(members).map(([name, procedure]) => {
    if (!isContractProcedure(procedure)) throw new Error(`${group}.${name} is no operation`)
    return { path: `${group}/${name}`, roles: (procedure['~orpc'].meta as OperationMeta).roles }
  }),
)

type Answer = 'let-through' | 'session-unknown' | 'not-allowed' | 'pin-needed' | 'not-set-up'

/** Asked with an empty input: whoever is let through gets a value, a refusal of the operation itself, or word that the input does not fit. */
async function answerTo(screen: TestScreen, path: string): Promise<Answer> {
  try {
    const answer = (await screen.call(path, {})) as { ok: boolean; refusal?: { code: string } }
    const refused = (['session-unknown', 'not-allowed', 'pin-needed', 'not-set-up'] as const).find(
      (code) => code === answer.refusal?.code,
    )
    return refused ?? 'let-through'
  } catch (error) {
    if (String(error).includes('Input validation failed')) return 'let-through'
    throw error
  }
}

/** What each kind of screen holds, with and without a person who proved himself there. */
const held = {
  start: ['start'],
  kiosk: ['kiosk'],
  queue: ['queue'],
  host: ['host'],
  simulator: ['simulator'],
  desk: ['desk'],
  'desk with a guard': ['desk', 'guard'],
  office: ['office'],
  'office with an official': ['office', 'official'],
  'office with an administrator': ['office', 'administrator'],
} as const satisfies Record<string, readonly Role[]>
type Held = keyof typeof held
const everyone = Object.keys(held) as Held[]

/** The contract in plain words: a role opens; a PIN helps where such a person could prove himself at this very screen. */
function promised(asked: OperationMeta['roles'], roles: readonly Role[]): Answer {
  if (asked === 'anyone' || asked.some((role) => roles.includes(role))) return 'let-through'
  if (roles.includes('desk') && asked.includes('guard')) return 'pin-needed'
  if (roles.includes('office') && (asked.includes('official') || asked.includes('administrator'))) return 'pin-needed'
  return 'not-allowed'
}

const levers: NonNullable<SiteOptions['simulation']> = {
  printers: { faults: () => [], setFault: async () => true, papers: () => [] },
  thermometer: { knobs: () => ({ celsius: 36.5, fault: 'none' }), turn: () => undefined },
  scanners: { fault: () => 'none', setFault: () => undefined, scan: () => undefined },
  now: () => 0,
  setClock: () => undefined,
  cast: () => ({ persons: [], hosts: [] }),
}

describe('every operation asked by every screen', () => {
  let office: TestOffice
  let screens: Record<Held, TestScreen>

  beforeAll(async () => {
    office = await TestOffice.open({ simulation: levers })
    const administrator = await office.administrator()
    const official = { name: 'Wulan Pejabat', roles: ['official' as const], pin: '975310' }
    await administrator.must('settings', 'addPerson', official)
    screens = await openAll()
  })
  afterAll(() => office.remove())

  async function openAll(): Promise<Record<Held, TestScreen>> {
    return {
      start: await office.screen('start'),
      kiosk: await office.screen('kiosk'),
      queue: await office.screen('queue'),
      host: await office.hostPage('ratna'),
      simulator: await office.screen('simulator'),
      desk: await office.screen('desk'),
      'desk with a guard': await office.desk(),
      office: await office.screen('office'),
      'office with an official': await office.signedOn('office', 'Wulan Pejabat', '975310'),
      'office with an administrator': await office.administrator(),
    }
  }

  test.each(operations)('$path', async ({ path, roles }) => {
    const answers: Record<string, Answer> = {}
    for (const who of everyone) answers[who] = await answerTo(screens[who], path)
    expect(answers).toEqual(Object.fromEntries(everyone.map((who) => [who, promised(roles, held[who])])))
    const stranger: Answer = roles === 'anyone' ? 'let-through' : 'session-unknown'
    expect(await answerTo(new TestScreen(office.site.url), path)).toBe(stranger)
    expect(await answerTo(new TestScreen(office.site.url, 'made-up-token'), path)).toBe(stranger)
    // Whoever was let through to sign off has done so.
    if (path === 'access/signOff') screens = await openAll()
  })
})

describe('every operation before the office is set up', () => {
  let office: TestOffice
  beforeAll(async () => {
    office = await TestOffice.open({ setUp: false })
  })
  afterAll(() => office.remove())

  const held = {
    start: ['start'],
    kiosk: ['kiosk'],
    queue: ['queue'],
    desk: ['desk'],
    office: ['office', 'setup'],
  } as const
  const open = ['access', 'site', 'settings', 'thermometer']

  test.each(operations)('$path', async ({ path, roles }) => {
    for (const screen of ['start', 'kiosk', 'queue', 'desk', 'office'] as const) {
      const expected = promised(roles, held[screen])
      const isClosed = expected === 'let-through' && !open.includes(path.split('/')[0] ?? '')
      expect([screen, await answerTo(await office.screen(screen), path)]).toEqual([
        screen,
        isClosed ? 'not-set-up' : expected,
      ])
    }
  })
})

describe('an answer that breaks the contract', () => {
  test('is an incident that screen and log share, and takes the change back', async () => {
    const logged: object[] = []
    const office = await TestOffice.open({ log: { info() {}, warn() {}, error: (fields) => logged.push(fields) } })
    const kiosk = await office.screen('kiosk')
    const desk = await office.desk()
    const { code, visitId } = await registerGuest(office)
    await receive(office, visitId)
    await desk.must('visits', 'admit', { rows: [await plainRow(desk, visitId)], setAside: null })
    const rename = (from: string, to: string) => {
      const register = new Database(databaseFile(office.folder))
      register.pragma('ignore_check_constraints = ON')
      register.prepare('UPDATE loan SET kind = ? WHERE kind = ?').run(to, from)
      register.close()
    }
    // No release ever wrote such a loan: it stands for any fault that shows only in the answer.
    rename('badge', 'umbrella')
    const callId = randomUUID()
    const failed = await kiosk.ask('kiosk', 'sayGoodbye', { code }, callId).catch(String)
    const incident = /"incident":"(\w+)"/.exec(String(failed))?.[1]
    expect(logged).toMatchObject([{ incident, operation: 'kiosk.sayGoodbye' }])
    await expect(desk.must('visits', 'detail', { visitId })).rejects.toThrow('incident')
    rename('umbrella', 'badge')
    expect((await visitOf(desk, visitId)).goodbyeAt).toBeNull()
    expect(await kiosk.ask('kiosk', 'sayGoodbye', { code }, callId)).toMatchObject({ value: { owes: ['badge'] } })
    await office.remove()
  })
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
