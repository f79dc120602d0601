import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'
import { defaultSettings } from '../site/index.ts'
import type { SetUp } from './index.ts'

let office: TestOffice
let screen: TestScreen

beforeEach(async () => {
  office = await TestOffice.open({ setUp: false })
  screen = await office.screen('office')
})
afterEach(() => office.remove())

const settings = { ...defaultSettings('Asia/Makassar') }
const complete: SetUp = {
  settings: { ...settings, office: { ...settings.office, name: ' KPU  Kabupaten Contoh ' } },
  administrator: { name: 'Admin Contoh', pin: '135791' },
  guard: { name: 'Budi Santoso', pin: '246810' },
  units: ['Subbag Umum'],
  employeesCsv: 'nama;unit\nRatna Nirmala;Subbag Umum\nAdi Pratama;Subbag Hukum\n',
  badges: { prefix: 'T-', from: 1, to: 3 },
  lockers: { prefix: 'l', from: 9, to: 10 },
}
const setUp = (change: Partial<SetUp> = {}) => screen.ask('settings', 'setUp', { ...complete, ...change })

describe('a new office', () => {
  test('lets every screen know that it is not set up, and proposes the hours of the SOPs', async () => {
    expect(await screen.must('site', 'profile', {})).toMatchObject({
      isSetUp: false,
      officeName: '',
      today: { officeHours: { opens: '08:00', closes: '16:00' }, cutoff: '21:00', gateOpens: '06:00', isNight: false },
    })
    expect((await screen.must('access', 'me', {})).roles).toEqual(['office', 'setup'])
    const proposal = await screen.must('settings', 'read', {})
    expect(proposal.settings).toEqual(defaultSettings('Asia/Jakarta'))
    expect(proposal.persons).toEqual([])
    const kiosk = await office.screen('kiosk')
    expect(await kiosk.refused('kiosk', 'findHosts', { text: 'ratna' })).toEqual({ code: 'not-set-up' })
    const desk = await office.screen('desk')
    expect(await desk.refused('settings', 'setUp', complete)).toEqual({ code: 'not-allowed' })
  })

  test('has all it needs after one answer: settings, people, units, numbers', async () => {
    expect(await setUp()).toEqual({ ok: true, value: {} })
    expect(await screen.must('site', 'profile', {})).toMatchObject({
      isSetUp: true,
      officeName: 'KPU Kabupaten Contoh',
      zone: 'Asia/Makassar',
    })
    const administrator = await office.administrator()
    const { badges, lockers, units, persons } = await administrator.must('settings', 'read', {})
    expect(badges.map(({ number }) => number)).toEqual(['T-01', 'T-02', 'T-03'])
    expect(lockers.map(({ number }) => number)).toEqual(['L-09', 'L-10'])
    expect(units.map(({ name, members }) => `${name} ${members}`)).toEqual(['Subbag Hukum 1', 'Subbag Umum 1'])
    expect(persons.map(({ name, roles }) => `${name} ${roles}`)).toEqual([
      'Admin Contoh administrator',
      'Budi Santoso guard',
    ])
    expect((await administrator.must('settings', 'employees', { text: '' })).rows.map(({ name }) => name)).toEqual([
      'Adi Pratama',
      'Ratna Nirmala',
    ])
  })

  test('is set up once, also when two screens send it at one moment', async () => {
    const other = await office.screen('office')
    const answers = await Promise.all([setUp(), other.ask('settings', 'setUp', complete)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await setUp()).toMatchObject({ ok: false })
    const administrator = await office.administrator()
    expect((await administrator.must('settings', 'read', {})).persons).toHaveLength(2)
  })

  test('hears of everything that is wrong at once, and nothing is kept', async () => {
    const answer = await setUp({
      settings: {
        ...settings,
        office: { ...settings.office, name: '  ', zone: 'Lampung/Raya' },
        calendar: { ...settings.calendar, gateOpens: '21:00' },
      },
      administrator: { name: '', pin: '12' },
      guard: { name: 'Budi', pin: 'abcd' },
      units: ['Umum', ''],
      employeesCsv: 'nama;unit\n;Umum\n',
      badges: { prefix: '', from: 1, to: 3 },
      lockers: { prefix: 'L', from: 5, to: 1 },
    })
    const problems = answer.ok || answer.refusal.code !== 'fields' ? [] : answer.refusal.problems
    expect(problems.map(({ field, problem, row }) => [field, problem, row])).toEqual(
      expect.arrayContaining([
        ['name', 'empty', undefined],
        ['value', 'not-known', undefined],
        ['time', 'not-understood', 0],
        ['name', 'empty', 0],
        ['pin', 'too-short', 0],
        ['pin', 'not-understood', 1],
        ['host', 'empty', 1],
        ['file', 'empty', 1],
        ['badge', 'empty', undefined],
        ['locker', 'not-understood', undefined],
      ]),
    )
    expect((await screen.must('site', 'profile', {})).isSetUp).toBe(false)
    expect(await setUp()).toMatchObject({ ok: true })
  })

  test('needs no lockers where documents are only seen', async () => {
    const show = { ...complete.settings, visiting: { ...settings.visiting, custody: 'show' as const } }
    expect(await setUp({ settings: show, lockers: { prefix: '', from: 1, to: 0 } })).toMatchObject({ ok: true })
  })
})
