import { openScreen } from '../../electron/testing/test-office.ts'
import { copyOf, type Folder, preparedOffice } from '../parts/folders.ts'
import { inTurn, type Measure, timed } from '../parts/measure.ts'
import { addPastVisits } from '../parts/past-visits.ts'
import { openRegister } from '../parts/register.ts'
import { SiteProcess } from '../parts/site.ts'

const inside = 200

/** The desk's one screen with two hundred inside: how much dearer than reading the rows, and whether the past makes it dearer. */
export const deskList: Measure = {
  name: 'desk-list',
  run: async () => {
    using young = await preparedOffice(inside)
    using old = copyOf(young)
    addPastVisits(young, 1_000)
    addPastVisits(old, 100_000)
    await using youngSite = await SiteProcess.start({ folder: young.path })
    await using oldSite = await SiteProcess.start({ folder: old.path })
    const atYoung = await openScreen(youngSite.url, 'desk')
    const atOld = await openScreen(oldSite.url, 'desk')
    using bare = bareQuery(old)
    const took = await inTurn(
      {
        old: () => timed(() => atOld.must('desk', 'overview', {})),
        young: () => timed(() => atYoung.must('desk', 'overview', {})),
        bare: () => timed(() => bare.read()),
      },
      { rounds: 41, warmUps: 10 },
    )
    const ours = { ours: took.old, unit: 'ms' } as const
    return [
      {
        ...ours,
        measure: 'desk list, 200 inside, 100,000 past',
        limit: took.bare,
        against: 'bare queries of the same rows',
        allowed: 25,
      },
      {
        ...ours,
        measure: 'desk list, 100,000 past',
        limit: took.young,
        against: 'the same with 1,000 past',
        allowed: 1.5,
      },
    ]
  },
}

/** The rows that the list is made of, straight from the register. */
function bareQuery(folder: Folder): Disposable & { read(): void } {
  const db = openRegister(folder)
  const live = "(SELECT id FROM visit WHERE state IN ('registered', 'inside'))"
  const parties = "(SELECT party_id FROM visit WHERE state IN ('registered', 'inside'))"
  const queries = [
    `SELECT * FROM visit JOIN guest ON guest.id = visit.guest_id WHERE visit.id IN ${live} ORDER BY registered_at`,
    `SELECT * FROM host_question WHERE party_id IN ${parties}`,
    ...['loan', 'excuse', 'set_aside', 'temperature_reading'].map(
      (table) => `SELECT * FROM ${table} WHERE visit_id IN ${live}`,
    ),
  ].map((query) => db.prepare(query))
  return {
    read: () => {
      const rows = queries.map((query) => query.all())
      if (rows[0]?.length !== inside) throw new Error('The bare query found other guests')
    },
    [Symbol.dispose]: () => db.close(),
  }
}
