import { openScreen } from '../../electron/testing/test-office.ts'
import { copyOf, type Folder, preparedOffice } from '../parts/folders.ts'
import { Lobby } from '../parts/lobby.ts'
import { inTurn, type Measure, timed } from '../parts/measure.ts'
import { openRegister } from '../parts/register.ts'
import { SiteProcess } from '../parts/site.ts'

const guests = 200
/** So many kiosks register at once. */
const kiosks = 8
const tables = ['guest', 'party', 'visit', 'host_question', 'journal', 'call'] as const

/** Guests who register at once, through HTTP and every check, beside the very same rows written one transaction a guest. */
export const registrations: Measure = {
  name: 'registrations',
  run: async () => {
    using folder = await preparedOffice(0)
    using bareFolder = copyOf(folder)
    await using site = await SiteProcess.start({ folder: folder.path })
    const lobby = await Lobby.open(site.url)
    const lanes = await Promise.all(Array.from({ length: kiosks }, () => openScreen(site.url, 'kiosk')))
    using rows = new Rows(folder, bareFolder)
    const { ours, limit } = await inTurn(
      {
        ours: async () => {
          const forms = Array.from({ length: guests }, () => lobby.nextForm())
          const took = await timed(() =>
            Promise.all(
              lanes.map(async (kiosk) => {
                for (let form = forms.pop(); form; form = forms.pop()) await lobby.register(form, kiosk)
              }),
            ),
          )
          return (guests / took) * 1_000
        },
        limit: () => (guests / rows.writeAgain()) * 1_000,
      },
      { rounds: 7, warmUps: 2 },
    )
    const against = 'the same rows in bare durable transactions'
    return [{ measure: 'registrations through HTTP', ours, limit, unit: '/s', against, allowed: 15 }]
  },
}

type Row = Readonly<Record<string, unknown>>

/** Copies what was registered since the last time into a second register, each guest's rows in a transaction of their own. */
class Rows implements Disposable {
  readonly #from
  readonly #to
  readonly #seen = new Map<string, number>()

  constructor(from: Folder, to: Folder) {
    this.#from = openRegister(from)
    this.#to = openRegister(to)
    for (const table of tables) this.#newOf(table)
  }

  /** Milliseconds that the writing alone took. */
  writeAgain(): number {
    const rows = new Map(tables.map((table) => [table, this.#newOf(table)]))
    const inserts = tables.map((table) => ({ insert: this.#insertInto(table), rows: rows.get(table) ?? [] }))
    const write = this.#to.transaction((guest: number) => {
      for (const { insert, rows } of inserts) {
        const each = rows.length / guests
        for (const row of rows.slice(guest * each, (guest + 1) * each)) insert.run(row)
      }
    })
    const began = performance.now()
    for (let guest = 0; guest < guests; guest += 1) write.immediate(guest)
    return performance.now() - began
  }

  /** Rows in the order in which they were written; a guest's rows stand together, for a registration is one transaction. */
  #newOf(table: string): Row[] {
    const rows = this.#from
      .prepare<[number], Row & { place: number }>(
        `SELECT rowid AS place, * FROM ${table} WHERE rowid > ? ORDER BY rowid`,
      )
      .all(this.#seen.get(table) ?? 0)
    const last = rows.at(-1)
    if (last) this.#seen.set(table, last.place)
    return rows.map(({ place: _, ...row }) => row)
  }

  #insertInto(table: string) {
    const columns = this.#to.pragma(`table_info(${table})`) as { name: string }[]
    const names = columns.map(({ name }) => name)
    return this.#to.prepare(`INSERT INTO ${table} (${names}) VALUES (${names.map((name) => `@${name}`)})`)
  }

  [Symbol.dispose](): void {
    this.#from.close()
    this.#to.close()
  }
}
