import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { administratorPin, guardPin, TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let desk: TestScreen
let guardId: string

beforeEach(async () => {
  office = await TestOffice.open()
  desk = await office.screen('desk')
  guardId = (await desk.must('access', 'people', {}))[0]?.id ?? ''
})
afterEach(() => office.remove())

const signOn = (screen = desk, pin = guardPin) => screen.must('access', 'signOn', { personId: guardId, pin })
const switchEventMode = (on: boolean) => desk.ask('site', 'switchEventMode', { on })
const pinNeeded = { ok: false, refusal: { code: 'pin-needed' } }

describe('a guard proves who he is', () => {
  test('by PIN, and may then change things at this desk', async () => {
    expect(await switchEventMode(true)).toEqual(pinNeeded)
    expect(await signOn()).toMatchObject({ person: { name: 'Budi Santoso' }, roles: ['desk', 'guard'] })
    expect(await switchEventMode(true)).toEqual({ ok: true, value: {} })
    expect((await desk.must('site', 'profile', {})).eventMode).toBe(true)
  })

  test('at the desk only guards can, in the office only officials and administrators', async () => {
    const [administrator] = await (await office.screen('office')).must('access', 'people', {})
    expect(administrator?.name).toBe('Admin Contoh')
    const wrongDoor = { personId: administrator?.id ?? '', pin: administratorPin }
    expect(await desk.refused('access', 'signOn', wrongDoor)).toEqual({ code: 'not-found' })
  })

  test('for fifteen minutes, which every accepted change begins anew; then he is still shown', async () => {
    await signOn()
    office.clock.pass(10)
    expect(await switchEventMode(true)).toMatchObject({ ok: true })
    office.clock.pass(10)
    expect(await switchEventMode(false)).toMatchObject({ ok: true })
    office.clock.pass(15)
    expect(await switchEventMode(true)).toEqual(pinNeeded)
    expect(await desk.must('access', 'me', {})).toMatchObject({ person: { name: 'Budi Santoso' }, roles: ['desk'] })
  })

  test('and a clock that is set back does not keep his PIN fresh', async () => {
    await signOn()
    office.clock.pass(-60)
    expect(await switchEventMode(true)).toEqual(pinNeeded)
  })

  test('until he signs off', async () => {
    await signOn()
    expect(await desk.must('access', 'signOff', {})).toMatchObject({ person: null, roles: ['desk'] })
    expect(await switchEventMode(true)).toEqual(pinNeeded)
  })
})

describe('guessing a PIN', () => {
  const guess = (screen = desk, pin = '0000') => screen.ask('access', 'signOn', { personId: guardId, pin })
  const wrong = { ok: false, refusal: { code: 'pin-wrong' } }
  const locked = (minutes: number) => ({
    ok: false,
    refusal: { code: 'pin-locked', untilMs: office.clock.now() + minutes * 60_000 },
  })

  async function guessUntilLocked(): Promise<void> {
    for (let tries = 1; tries < 5; tries += 1) expect(await guess(await office.screen('desk'))).toEqual(wrong)
    expect(await guess(await office.screen('desk'))).toEqual(locked(2))
  }

  test('is locked out after five wrong ones for two minutes, and the right PIN has to wait too', async () => {
    await guessUntilLocked()
    expect(await guess(desk, guardPin)).toEqual(locked(2))
    office.clock.pass(2)
    expect(await guess(desk, guardPin)).toMatchObject({ ok: true })
    expect(await guess()).toEqual(wrong)
  })

  test('locks nobody out for longer, however long somebody goes on', async () => {
    await guessUntilLocked()
    for (let more = 0; more < 8; more += 1) {
      office.clock.pass(2)
      expect(await guess(await office.screen('desk'))).toEqual(locked(2))
    }
    office.clock.pass(2)
    expect(await guess(desk, guardPin)).toMatchObject({ ok: true })
  })

  test('is forgotten after a while', async () => {
    await guessUntilLocked()
    office.clock.pass(15)
    for (let tries = 1; tries < 5; tries += 1) expect(await guess()).toEqual(wrong)
    expect(await guess()).toEqual(locked(2))
  })

  test('locks out no longer than until an administrator sets a new PIN', async () => {
    await guessUntilLocked()
    const administrator = await office.administrator()
    await administrator.must('settings', 'resetPin', { id: guardId, pin: '864209' })
    expect(await guess(desk, '864209')).toMatchObject({ ok: true })
  })

  test('gains nothing from another screen, nor from many tries at once', async () => {
    const other = await office.screen('desk')
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => guess(n % 2 === 0 ? desk : other)))
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'pin-wrong').length).toBeLessThan(6)
    expect(await guess(other, guardPin)).toMatchObject({ refusal: { code: 'pin-locked' } })
  })
})

describe('the session of a screen', () => {
  test('a page of a host opens by its link alone, and closes when the employee has left', async () => {
    const administrator = await office.administrator()
    const page = await office.hostPage('ratna')
    expect(await page.must('access', 'me', {})).toMatchObject({ screen: 'host', roles: ['host'] })
    const [ratna] = (await administrator.must('settings', 'employees', { text: 'ratna' })).rows
    if (!ratna) throw new Error('Ratna is missing')
    await administrator.must('settings', 'changeEmployee', { ...ratna, isActive: false })
    expect(await page.refused('access', 'me', {})).toEqual({ code: 'session-unknown' })
    await expect(office.screen('host', ratna.hostPath.split('/').at(-1))).rejects.toThrow('not-found')
  })

  test('the simulator has none in a real office, nor a guessed link', async () => {
    await expect(office.screen('simulator')).rejects.toThrow('not-allowed')
    await expect(office.screen('host', 'GUESSED')).rejects.toThrow('not-found')
  })

  test('a token that nobody gave out opens nothing', async () => {
    desk.token = 'stolen'
    expect(await desk.refused('access', 'me', {})).toEqual({ code: 'session-unknown' })
  })
})
