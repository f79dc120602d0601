import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Settings } from '../../../shared/contract/settings.ts'
import type { StockKind } from '../../../shared/domain/loan.ts'
import { letIn, plainRow, receive, registerGuest, seeOut, visitOf } from '../../testing/lobby.ts'
import { guardPin, TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let administrator: TestScreen

beforeEach(async () => {
  office = await TestOffice.open()
  administrator = await office.administrator()
})
afterEach(() => office.remove())

const read = () => administrator.must('settings', 'read', {})
const problemsOf = (refusal: { code: string }) => ('problems' in refusal ? refusal.problems : refusal)

describe('a chapter of the settings', () => {
  test('is changed as a whole, cleaned, and every screen sees it', async () => {
    const { settings } = await read()
    const visiting: Settings['visiting'] = {
      ...settings.visiting,
      custody: 'show',
      purposes: [{ key: 'meeting', id: ' Rapat  ', en: '' }],
      waitingPlaces: ['Aula', ' ', 'Teras\u0007'],
    }
    await administrator.must('settings', 'changeSection', { section: 'visiting', value: visiting })
    expect((await read()).settings.visiting).toMatchObject({ waitingPlaces: ['Aula', 'Teras'] })
    expect(await (await office.screen('kiosk')).must('site', 'profile', {})).toMatchObject({
      custody: 'show',
      purposes: [{ key: 'meeting', id: 'Rapat', en: 'Rapat' }],
    })
  })

  test('is refused with the line that is wrong', async () => {
    const { settings } = await read()
    const [motorcycle, car] = settings.parking.classes
    if (!motorcycle || !car) throw new Error('The yard is empty')
    const shared = { classes: [motorcycle, { ...car, prefix: 'm' }, { ...car, key: 'bus', name: '' }] }
    const refusal = await administrator.refused('settings', 'changeSection', { section: 'parking', value: shared })
    expect(problemsOf(refusal)).toEqual([
      { field: 'vehicle', problem: 'taken', row: 0 },
      { field: 'vehicle', problem: 'taken', row: 1 },
      { field: 'vehicle', problem: 'empty', row: 2 },
    ])
    expect((await read()).settings.parking).toEqual(settings.parking)
  })

  test('a purpose that is offered no more still says what past guests came for', async () => {
    const { settings } = await read()
    const [first, ...others] = settings.visiting.purposes
    const { visitId } = await registerGuest(office, { purposeKey: first?.key ?? null })
    const change = (purposes: typeof others) =>
      administrator.must('settings', 'changeSection', {
        section: 'visiting',
        value: { ...settings.visiting, purposes },
      })
    await change(others)
    const profile = await (await office.screen('kiosk')).must('site', 'profile', {})
    expect(profile.purposes.map(({ key }) => key)).not.toContain(first?.key)
    await change(others.slice(1))
    const desk = await office.desk()
    expect((await visitOf(desk, visitId)).purpose.id).toBe(first?.id)
  })

  test('a yard never shrinks below the cards that are out', async () => {
    const guest = { vehicle: { classKey: 'car', plate: 'BE 1234 AB' } }
    const { visitId } = await registerGuest(office, guest)
    await receive(office, visitId)
    const desk = await office.desk()
    const row = { ...(await plainRow(desk, visitId)), parking: { kind: 'card' as const, classKey: 'car' } }
    await desk.must('visits', 'admit', { rows: [row], setAside: null })
    const { classes } = (await read()).settings.parking
    const change = (capacity: number) => ({
      section: 'parking' as const,
      value: { classes: classes.map((each) => (each.key === 'car' ? { ...each, capacity } : each)) },
    })
    const without = { section: 'parking' as const, value: { classes: classes.filter(({ key }) => key !== 'car') } }
    expect(await administrator.refused('settings', 'changeSection', change(0))).toEqual({ code: 'capacity-below-use' })
    expect(await administrator.refused('settings', 'changeSection', without)).toEqual({ code: 'capacity-below-use' })
    await administrator.must('settings', 'changeSection', change(1))
    await seeOut(office, visitId)
    await administrator.must('settings', 'changeSection', change(0))
  })
})

test('a card that is out keeps its number, also when its letter becomes that of another class', async () => {
  const byCar = async (guest: { name: string; telephone: string; vehicle: { classKey: string; plate: string } }) => {
    const { visitId } = await registerGuest(office, guest)
    await receive(office, visitId)
    const desk = await office.desk()
    const parking = { kind: 'card' as const, classKey: guest.vehicle.classKey }
    await desk.must('visits', 'admit', { rows: [{ ...(await plainRow(desk, visitId)), parking }], setAside: null })
    return (await visitOf(desk, visitId)).loans.find(({ kind }) => kind === 'parking-card')?.item
  }
  const car = { classKey: 'car', plate: 'BE 1234 AB' }
  expect(await byCar({ name: 'Siti Wulandari', telephone: '081234567890', vehicle: car })).toBe('P-01')
  const { classes } = (await read()).settings.parking
  const letters: Record<string, string> = { car: 'A', motorcycle: 'P' }
  const value = { classes: classes.map((each) => ({ ...each, prefix: letters[each.key] ?? each.prefix })) }
  await administrator.must('settings', 'changeSection', { section: 'parking', value })
  const motorcycle = { classKey: 'motorcycle', plate: 'BE 4321 CD' }
  expect(await byCar({ name: 'Rahmat Hidayat', telephone: '081299990000', vehicle: motorcycle })).toBe('P-02')
})

describe('badges and lockers', () => {
  test('are added by number, and none twice', async () => {
    await administrator.must('settings', 'addStock', { kind: 'badge', prefix: 't-', from: 99, to: 101 })
    expect((await read()).badges.slice(-4).map(({ number }) => number)).toEqual(['T-20', 'T-99', 'T-100', 'T-101'])
    const again = { kind: 'badge' as const, prefix: 'T', from: 98, to: 102 }
    expect(problemsOf(await administrator.refused('settings', 'addStock', again))).toEqual([
      { field: 'badge', problem: 'taken', row: 1 },
    ])
    expect((await read()).badges).toHaveLength(23)
  })

  test('cannot be withdrawn while they are out; a withdrawn one is not lent', async () => {
    const visitId = await letIn(office)
    const withdraw = (kind: StockKind, number: string) =>
      administrator.ask('settings', 'withdrawStock', { kind, number, withdrawn: true })
    expect((await read()).badges[0]).toEqual({ number: 'T-01', isWithdrawn: false, isOut: true })
    expect(await withdraw('badge', 'T-01')).toMatchObject({ refusal: { code: 'badge-taken', item: 'T-01' } })
    expect(await withdraw('locker', 'L-01')).toMatchObject({ refusal: { code: 'locker-taken', item: 'L-01' } })
    expect(await withdraw('badge', 'X-9')).toMatchObject({ refusal: { code: 'badge-unknown', item: 'X-9' } })
    expect(await withdraw('badge', 'T-02')).toMatchObject({ ok: true })
    await seeOut(office, visitId)
    expect(await withdraw('badge', 'T-01')).toMatchObject({ ok: true })
    const { nextBadges } = await (await office.desk()).must('desk', 'overview', {})
    expect(nextBadges[0]).toBe('T-03')
  })
})

describe('guards, officials and administrators', () => {
  const add = (name: string, pin = '4321', roles: ('guard' | 'official' | 'administrator')[] = ['guard']) =>
    administrator.ask('settings', 'addPerson', { name, pin, roles })

  test('are added with a PIN of their own', async () => {
    expect(await add('Rina Guard')).toMatchObject({ ok: true })
    expect(await add('rina GUARD')).toMatchObject({
      refusal: { code: 'fields', problems: [{ field: 'name', problem: 'taken' }] },
    })
    expect(await add('', '12a')).toMatchObject({
      refusal: {
        problems: [
          { field: 'name', problem: 'empty' },
          { field: 'pin', problem: 'not-understood' },
        ],
      },
    })
    const desk = await office.screen('desk')
    const people = await desk.must('access', 'people', {})
    const rina = people.find(({ name }) => name === 'Rina Guard')
    expect(await desk.must('access', 'signOn', { personId: rina?.id ?? '', pin: '4321' })).toMatchObject({
      roles: ['desk', 'guard'],
    })
  })

  test('have to prove themselves anew after a change of role or PIN, at every screen', async () => {
    const desk = await office.desk()
    const budi = (await read()).persons.find(({ name }) => name === 'Budi Santoso')
    if (!budi) throw new Error('Budi is missing')
    const { id, name } = budi
    await desk.must('site', 'switchEventMode', { on: true })
    await administrator.must('settings', 'resetPin', { id, pin: '9090' })
    expect(await desk.refused('site', 'switchEventMode', { on: false })).toEqual({ code: 'pin-needed' })
    expect(await desk.refused('access', 'signOn', { personId: id, pin: guardPin })).toEqual({ code: 'pin-wrong' })
    await desk.must('access', 'signOn', { personId: id, pin: '9090' })
    await administrator.must('settings', 'changePerson', { id, name, roles: ['guard'], isActive: false })
    expect(await desk.refused('site', 'switchEventMode', { on: false })).toEqual({ code: 'pin-needed' })
    expect(await desk.must('access', 'people', {})).toEqual([])
  })

  test('the last administrator stays', async () => {
    const last = (await read()).persons.find(({ roles }) => roles.includes('administrator'))
    if (!last) throw new Error('The administrator is missing')
    const { id, name } = last
    const guardOnly = { id, name, roles: ['guard' as const], isActive: true }
    const gone = { id, name, roles: ['administrator' as const], isActive: false }
    for (const change of [guardOnly, gone])
      expect(await administrator.refused('settings', 'changePerson', change)).toEqual({ code: 'last-administrator' })
    await add('Second', '5678', ['administrator', 'official'])
    await administrator.must('settings', 'changePerson', gone)
    expect(await administrator.refused('settings', 'read', {})).toEqual({ code: 'pin-needed' })
  })
})

describe('employees and units', () => {
  const employees = async (text = '') => (await administrator.must('settings', 'employees', { text })).rows
  const ratna = { name: 'Ratna Nirmala', unitId: null, room: '9', extension: '9', telephone: '' }

  test('an employee who has left is no longer found at the kiosk, and comes back under the same link', async () => {
    const kiosk = await office.screen('kiosk')
    const found = () => kiosk.must('kiosk', 'findHosts', { text: 'ratna' })
    const [before] = await employees('ratna')
    if (!before) throw new Error('Ratna is missing')
    await administrator.must('settings', 'changeEmployee', { ...before, isActive: false })
    expect(await found()).toEqual([])
    await administrator.must('settings', 'changeEmployee', { ...before, isActive: true, room: 'Ruang 1' })
    expect(await found()).toMatchObject([{ name: 'Ratna Nirmala', room: 'Ruang 1' }])
    expect((await employees('ratna'))[0]?.hostPath).toBe(before.hostPath)
  })

  test('what is typed is judged', async () => {
    const wrong = { ...ratna, name: ' ', room: 'r'.repeat(121), unitId: crypto.randomUUID() }
    expect(await administrator.refused('settings', 'addEmployee', { ...wrong, room: 'r'.repeat(120) })).toMatchObject({
      problems: [
        { field: 'name', problem: 'empty' },
        { field: 'host', problem: 'not-known' },
      ],
    })
  })

  test('a list without some columns leaves alone what it says nothing of, and doubles nobody', async () => {
    const all =
      'nama;unit;ruang;ekstensi;telepon\nDewi Lestari;Subbag Data;2;201;0812\nDewi Lestari;Subbag Hukum;3;301;0813\n'
    await administrator.must('settings', 'importEmployees', { csv: all })
    const send = (csv: string) => administrator.must('settings', 'importEmployees', { csv })
    expect(await send('nama;unit\nDewi Lestari;Subbag Data\n')).toEqual({ added: 0, changed: 0 })
    expect(await send('nama;ekstensi\nRatna Nirmala;777\n')).toEqual({ added: 0, changed: 1 })
    expect(await employees('ratna')).toMatchObject([{ name: 'Ratna Nirmala', extension: '777', unit: 'Subbag Umum' }])
    const unclear = 'nama;ekstensi\nRatna Nirmala;778\nDewi Lestari;202\n'
    expect(await administrator.refused('settings', 'importEmployees', { csv: unclear })).toEqual({
      code: 'fields',
      problems: [{ field: 'file', problem: 'not-known', row: 2 }],
    })
    expect(await employees('dewi')).toMatchObject([{ extension: '201' }, { extension: '301' }])
  })

  test('who was listed without a unit is given it by a later list, and a namesake is another person', async () => {
    const send = (csv: string) => administrator.must('settings', 'importEmployees', { csv })
    expect(await send('nama\nDewi Lestari\n')).toEqual({ added: 1, changed: 0 })
    const both = 'nama;unit\nDewi Lestari;Subbag Data\nDewi Lestari;Subbag Hukum\n'
    expect(await send(both)).toEqual({ added: 1, changed: 1 })
    expect(await send(both)).toEqual({ added: 0, changed: 0 })
    expect((await employees('dewi')).map(({ unit }) => unit).toSorted()).toEqual(['Subbag Data', 'Subbag Hukum'])
  })

  test('a list adds and mends, and can be sent again', async () => {
    const csv = 'nama;unit;ruang\nRatna Nirmala;Subbag Umum;Ruang 7\nDewi Lestari;Subbag Data;2\n'
    const send = () => administrator.must('settings', 'importEmployees', { csv })
    expect(await send()).toEqual({ added: 1, changed: 1 })
    expect(await send()).toEqual({ added: 0, changed: 0 })
    expect((await employees('umum')).map(({ name, room }) => `${name} ${room}`)).toEqual(['Ratna Nirmala Ruang 7'])
    expect((await employees()).map(({ name }) => name)).toEqual(['Adi Pratama', 'Dewi Lestari', 'Ratna Nirmala'])
  })

  test('nothing of a list is taken while one line is wrong', async () => {
    const csv = 'nama;unit\nDewi Lestari;Subbag Data\n;Subbag Data\n'
    const refusal = await administrator.refused('settings', 'importEmployees', { csv })
    expect(problemsOf(refusal)).toEqual([{ field: 'file', problem: 'empty', row: 2 }])
    expect(await employees('dewi')).toEqual([])
    expect((await read()).units.map(({ name }) => name)).toEqual(['Subbag Hukum', 'Subbag Umum'])
  })

  test('the template is a list that can be sent', async () => {
    const { csv } = await administrator.must('settings', 'employeeTemplate', {})
    const filled = `${csv}Dewi Lestari;Subbag Umum;12;212;0812\r\n`
    expect(await administrator.must('settings', 'importEmployees', { csv: filled })).toEqual({ added: 1, changed: 0 })
    expect(await employees('dewi')).toMatchObject([{ unit: 'Subbag Umum', room: '12', extension: '212' }])
  })

  test('a unit has a name of its own', async () => {
    const { id } = await administrator.must('settings', 'addUnit', { name: 'Subbag Data' })
    const taken = { code: 'fields', problems: [{ field: 'name', problem: 'taken' }] }
    expect(await administrator.refused('settings', 'addUnit', { name: 'subbag  DATA' })).toEqual(taken)
    expect(await administrator.refused('settings', 'renameUnit', { id, name: 'Subbag Umum' })).toEqual(taken)
    await administrator.must('settings', 'renameUnit', { id, name: 'SUBBAG DATA' })
    expect((await read()).units.map(({ name }) => name)).toContain('SUBBAG DATA')
    const nobody = { id: crypto.randomUUID(), name: 'Subbag Lain' }
    expect(await administrator.refused('settings', 'renameUnit', nobody)).toEqual({ code: 'not-found' })
  })
})

describe('an official moves the hours of a date', () => {
  const order = { official: 'Sekretaris', letterNumber: '12/PP.01/2026', reason: 'Malam penghitungan' }
  const lifted = { ...order, date: '2026-11-20', officeHours: null, cutoff: null }
  let official: TestScreen

  beforeEach(async () => {
    await administrator.must('settings', 'addPerson', { name: 'Sekretaris', pin: '7777', roles: ['official'] })
    official = await office.screen('office')
    const people = await official.must('access', 'people', {})
    const person = people.find(({ name }) => name === 'Sekretaris')
    await official.must('access', 'signOn', { personId: person?.id ?? '', pin: '7777' })
  })

  const today = async () => (await official.must('site', 'profile', {})).today

  test('with the number of the letter; from then on no guest is turned away at 21:00 of that day', async () => {
    const { id } = await official.must('settings', 'addException', lifted)
    expect((await read()).exceptions).toMatchObject([{ id, letterNumber: '12/PP.01/2026' }])
    expect(await today()).toMatchObject({ cutoff: null, cutoffAt: null, officeHours: null })
    office.clock.set('2026-11-20', '21:30')
    expect((await today()).isNight).toBe(false)
  })

  test('only an official does, from today on, once for a date, with all that it needs', async () => {
    expect(await administrator.refused('settings', 'addException', lifted)).toEqual({ code: 'pin-needed' })
    const refused = async (change: object) =>
      problemsOf(await official.refused('settings', 'addException', { ...lifted, ...change }))
    expect(await refused({ date: '2026-11-19' })).toEqual([{ field: 'time', problem: 'in-the-past' }])
    expect(await refused({ letterNumber: '', reason: ' ' })).toEqual([
      { field: 'number', problem: 'empty' },
      { field: 'reason', problem: 'empty' },
    ])
    expect(await refused({ cutoff: '06:00' })).toEqual([{ field: 'time', problem: 'not-understood' }])
    await official.must('settings', 'addException', lifted)
    expect(await refused({})).toEqual([{ field: 'time', problem: 'taken' }])
  })

  test('and takes it back with a reason, but not for a day that is over', async () => {
    const { id } = await official.must('settings', 'addException', lifted)
    expect(problemsOf(await official.refused('settings', 'removeException', { id, reason: '' }))).toEqual([
      { field: 'reason', problem: 'empty' },
    ])
    await official.must('settings', 'removeException', { id, reason: 'Ditunda' })
    expect(await today()).toMatchObject({ cutoff: '21:00' })
    expect(await official.refused('settings', 'removeException', { id, reason: 'Ditunda' })).toEqual({
      code: 'not-found',
    })
  })
})

test('a backup lies beside the register, named by the time of the office', async () => {
  const { file, bytes } = await administrator.must('settings', 'backUp', {})
  expect(file).toContain('backup-2026-11-20-0900')
  expect(bytes).toBeGreaterThan(10_000)
  await administrator.must('settings', 'backUp', {})
  office.clock.pass(1)
  await administrator.must('settings', 'backUp', {})
  expect(readdirSync(office.folder).filter((name) => name.startsWith('backup-'))).toHaveLength(2)
})

test('nobody but an administrator who has proven himself changes anything', async () => {
  const screen = await office.screen('office')
  expect(await screen.refused('settings', 'addUnit', { name: 'X' })).toEqual({ code: 'pin-needed' })
  expect(await screen.refused('settings', 'quit', {})).toEqual({ code: 'pin-needed' })
  const desk = await office.desk()
  expect(await desk.refused('settings', 'addUnit', { name: 'X' })).toEqual({ code: 'not-allowed' })
})
