import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, type Office, openOffice } from '../testing/office.ts'
import { guardPin, refusalIn, setUpOffice, signOn, valueIn } from '../testing/set-up.ts'

const minute = 60_000
let office: Office
let desk: Client
let guardId: string

beforeEach(async () => {
  office = openOffice()
  await setUpOffice(office)
  desk = await office.screen('desk')
  guardId = valueIn(await desk.access.people({}))[0]?.id ?? ''
})
afterEach(() => office.close())

const journalled = () =>
  office.db
    .prepare<[], { what: string }>('select what from journal order by seq')
    .all()
    .map(({ what }) => what)

describe('a guard proves who he is', () => {
  test('by PIN, and may then change things at this desk', async () => {
    expect(refusalIn(await desk.site.switchEventMode({ on: true }))).toEqual({ code: 'pin-needed' })
    const me = valueIn(await desk.access.signOn({ personId: guardId, pin: guardPin }))
    expect(me).toMatchObject({ person: { name: 'Joko Susilo' }, roles: ['desk', 'guard'] })
    expect(valueIn(await desk.site.switchEventMode({ on: true }))).toEqual({})
    expect(journalled()).toContain('signed-on')
  })

  test('at the desk only guards can, in the office only officials and administrators', async () => {
    const officePeople = valueIn(await (await office.screen('office')).access.people({}))
    expect(officePeople.map(({ name }) => name)).toEqual(['Ratna Wulandari'])
    const administrator = officePeople[0]?.id ?? ''
    expect(refusalIn(await desk.access.signOn({ personId: administrator, pin: '246810' }))).toEqual({
      code: 'not-found',
    })
  })

  test('for fifteen minutes, which every accepted change begins anew; then he is still shown', async () => {
    await signOn(desk, guardPin, 0)
    office.clock.at += 10 * minute
    valueIn(await desk.site.switchEventMode({ on: true }))
    office.clock.at += 10 * minute
    valueIn(await desk.site.switchEventMode({ on: false }))
    office.clock.at += 15 * minute
    expect(refusalIn(await desk.site.switchEventMode({ on: true }))).toEqual({ code: 'pin-needed' })
    expect(valueIn(await desk.access.me({}))).toMatchObject({ person: { name: 'Joko Susilo' }, roles: ['desk'] })
  })

  test('a clock that is set back does not keep the PIN fresh', async () => {
    await signOn(desk, guardPin, 0)
    office.clock.at -= 60 * minute
    expect(refusalIn(await desk.site.switchEventMode({ on: true }))).toEqual({ code: 'pin-needed' })
  })

  test('until he signs off', async () => {
    await signOn(desk, guardPin, 0)
    expect(valueIn(await desk.access.signOff({}))).toMatchObject({ person: null, roles: ['desk'] })
    expect(refusalIn(await desk.site.switchEventMode({ on: true }))).toEqual({ code: 'pin-needed' })
    expect(journalled()).toContain('signed-off')
  })
})

describe('guessing a PIN', () => {
  const guess = async (client = desk) => refusalIn(await client.access.signOn({ personId: guardId, pin: '0000' }))
  const until = (wait: number) => ({ code: 'pin-locked', untilMs: office.clock.at + wait })

  test('is locked out after five wrong ones, longer each time, and the right PIN has to wait too', async () => {
    for (let tries = 1; tries < 5; tries += 1) expect(await guess()).toEqual({ code: 'pin-wrong' })
    expect(await guess()).toEqual(until(minute))
    expect(refusalIn(await desk.access.signOn({ personId: guardId, pin: guardPin }))).toEqual(until(minute))
    expect(journalled()).toContain('pin-locked')
    office.clock.at += minute
    expect(await guess()).toEqual(until(2 * minute))
    office.clock.at += 2 * minute
    expect(valueIn(await desk.access.signOn({ personId: guardId, pin: guardPin }))).toMatchObject({ screen: 'desk' })
    expect(await guess()).toEqual({ code: 'pin-wrong' })
  })

  test('gains nothing from another screen, nor from many tries at once', async () => {
    const other = await office.screen('desk')
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => guess(n % 2 === 0 ? desk : other)))
    expect(answers.filter((answer) => answer?.code === 'pin-wrong').length).toBeLessThanOrEqual(5)
    expect(await guess(other)).toMatchObject({ code: 'pin-locked' })
  })
})

describe('the session of a screen', () => {
  test('a page of a host opens by its link alone, and closes when the employee has left', async () => {
    const administrator = await signOn(await office.screen('office'), '246810', 0)
    const [siti] = valueIn(await administrator.settings.employees({ text: 'siti' })).rows
    if (!siti) throw new Error('Siti is missing')
    const page = await office.screen('host', 'lobby', siti.hostPath.split('/').at(-1))
    expect(valueIn(await page.access.me({}))).toMatchObject({ screen: 'host', roles: ['host'] })
    valueIn(await administrator.settings.changeEmployee({ ...siti, isActive: false }))
    expect(refusalIn(await page.access.me({}))).toEqual({ code: 'session-unknown' })
    await expect(office.screen('host', 'lobby', siti.hostPath.split('/').at(-1))).rejects.toThrow('not-found')
  })

  test('the simulator has none in a real office', async () => {
    await expect(office.screen('simulator')).rejects.toThrow('not-allowed')
    await expect(office.screen('host', 'lobby', 'GUESSED')).rejects.toThrow('not-found')
  })

  test('a token that nobody gave out opens nothing', async () => {
    expect(refusalIn(await office.as('stolen').access.me({}))).toEqual({ code: 'session-unknown' })
  })
})
