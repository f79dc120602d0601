import { type Folder, officeInMemory } from '../parts/folders.ts'
import { Lobby } from '../parts/lobby.ts'
import type { Measure } from '../parts/measure.ts'
import { openRegister } from '../parts/register.ts'
import { SiteProcess } from '../parts/site.ts'

const few = 100
const many = 10_000
/** Parties of ten, several at a time: so ten thousand visits take a minute and not ten. */
const partySize = 10
const atATime = 8

/** What the server holds after ten thousand whole visits, beside a hundred; it runs for months. */
export const memory: Measure = {
  name: 'memory',
  run: async () => {
    using folder = await officeInMemory(0)
    const stock = stockOf(folder)
    await using site = await SiteProcess.start({ folder: folder.path })
    const lobby = await Lobby.open(site.url)
    await walkThrough(lobby, stock, few)
    const before = await site.memory()
    await walkThrough(lobby, stock, many - few)
    const after = await site.memory()
    const against = 'after 100'
    const row = { unit: 'MB', against } as const
    return [
      {
        ...row,
        measure: 'heap after 10,000 visits',
        ours: megabytes(after.heapUsed),
        limit: megabytes(before.heapUsed),
        allowed: 1.3,
      },
      {
        ...row,
        measure: 'memory after 10,000 visits',
        ours: megabytes(after.rss),
        limit: megabytes(before.rss),
        allowed: 1.5,
      },
    ]
  },
}

const megabytes = (bytes: number) => bytes / 1024 / 1024

/** Visits from the kiosk to the way out. Parties that are on their way at one time have badges and lockers of their own. */
async function walkThrough(lobby: Lobby, stock: Stock, visits: number): Promise<void> {
  let left = visits
  await Promise.all(
    Array.from({ length: atATime }, async (_, lane) => {
      const badges = stock.badges.slice(lane * partySize)
      const lockers = stock.lockers.slice(lane * partySize)
      while (left > 0) {
        left -= partySize
        const leader = await lobby.register(lobby.nextForm(partySize - 1))
        await lobby.admitWith(await lobby.receive(leader), badges, lockers)
        await lobby.seeOut(leader)
      }
    }),
  )
}

type Stock = { readonly badges: readonly string[]; readonly lockers: readonly string[] }

function stockOf(folder: Folder): Stock {
  const db = openRegister(folder)
  const numbers = (table: string) => db.prepare<[], string>(`SELECT number FROM ${table}`).pluck().all()
  const stock = { badges: numbers('badge'), lockers: numbers('locker') }
  db.close()
  return stock
}
