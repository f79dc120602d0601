import { afterEach, beforeEach, expect, test } from 'vitest'
import { verify } from '../../database/journal.ts'
import { sqlite } from '../../database/query.ts'
import { findHosts } from '../people/index.ts'
import { fridayMorning, type Office, openOffice } from '../testing/office.ts'
import { signOn, valueIn } from '../testing/set-up.ts'
import { demoCast, seedDemo } from './index.ts'

const hour = 3_600_000
let office: Office

beforeEach(() => {
  office = openOffice()
})
afterEach(() => office.close())

const rows = (table: 'visit' | 'closing' | 'print_job' | 'loan') =>
  office.transactions.reader.all(sqlite.selectFrom(table).selectAll())

test('the made-up office has thirty employees in six units, and everyone in the cast can sign on', async () => {
  seedDemo(office.transactions)
  const cast = demoCast(office.transactions.reader)
  expect(cast.hosts).toHaveLength(30)
  expect(new Set(cast.hosts.map(({ unit }) => unit)).size).toBe(6)
  const people = valueIn(await (await office.screen('desk')).access.people({}))
  expect(people.map(({ name }) => name)).toEqual(['Joko Susanto', 'Made Wirawan', 'Rahmat Hidayat'])
  for (const [place, person] of people.entries()) {
    const pin = cast.persons.find(({ name }) => name === person.name)?.pin ?? ''
    await signOn(await office.screen('desk'), pin, place)
  }
  const page = cast.hosts[0]?.path.split('/').at(-1)
  await office.screen('host', 'lobby', page)
  expect(valueIn(await office.as(undefined).site.profile({}))).toMatchObject({
    isSetUp: true,
    officeName: 'KPU Provinsi Lampung',
  })
})

test('its past is over: every guest has left, every loan is back, every paper is printed, and the journal holds', () => {
  seedDemo(office.transactions)
  const visits = office.transactions.reader.all(sqlite.selectFrom('visit').select(['day', 'state', 'ended_at']))
  expect(visits.filter(({ day }) => day === '2026-11-19')).toHaveLength(7)
  expect(visits.every(({ state, ended_at }) => state === 'signed-out' && (ended_at ?? 0) < fridayMorning)).toBe(true)
  const open = office.transactions.reader.all(sqlite.selectFrom('loan').select('id').where('settled_at', 'is', null))
  expect(open).toEqual([])
  const jobs = office.transactions.reader.all(sqlite.selectFrom('print_job').select('state').distinct())
  expect(jobs).toEqual([{ state: 'printed' }])
  expect(rows('closing')).toHaveLength(2)
  expect(verify(office.transactions.reader)).toMatchObject({ ok: true })
})

test.each([1, 5, 7, 13, 22])('it opens at any hour of the day (%i hours after midnight)', (hours) => {
  office.clock.at = Date.UTC(2026, 10, 20, -7) + hours * hour
  seedDemo(office.transactions)
  expect(rows('visit').length).toBeGreaterThanOrEqual(7)
  expect(findHosts(office.transactions.reader, 'siti')).toHaveLength(1)
})
