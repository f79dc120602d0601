import { setTimeout as pause } from 'node:timers/promises'
import type { ListedGuest, PaperOf } from '../../../../shared/contract/papers.ts'
import type { specialPrints } from '../../../../shared/contract/simulated.ts'
import { assertNever } from '../../../../shared/domain/exhaustive.ts'
import { sqlite } from '../../../database/query.ts'
import { type ActionContext, type ChangeContext, done, type Nothing, type Outcome } from '../../../dispatch/context.ts'
import { paperCommon, queuePaper } from '../../printing/index.ts'
import type { Levers } from '../levers.ts'

type Special = (typeof specialPrints)[number]
/** Some 170,000 rows of dots, more than 12 MB. */
const guestsOfHugeList = 800
/** How often it is looked whether the first paper is out, and for how long, in milliseconds. */
const looking = { every: 200, atMost: 60_000 } as const

/** Prints what no guest asked for: two papers at once, two with the printer switched off between them, a list of 12 MB. */
export function printSpecial(context: ActionContext, levers: Levers, printer: string, what: Special): Outcome<Nothing> {
  switch (what) {
    case 'two-at-once':
      return context.change((change) => {
        testPage(change, printer)
        testPage(change, printer)
        return done({})
      })
    case 'power-off-between': {
      const first = context.change((change) => done(testPage(change, printer)))
      if (!first.ok) return first
      // Not waited for: a printer without paper would hold up the trainer's button.
      void afterPaper(context, first.value, async () => {
        await levers.printers.setFault(printer, 'power-cycle')
        context.change((change) => done(testPage(change, printer)))
        // The office may have closed meanwhile.
      }).catch(() => undefined)
      return done({})
    }
    case 'huge':
      return context.change((change) => {
        queuePaper(change, { paper: hugeList(change), label: '' }, null)
        return done({})
      })
    default:
      return assertNever(what)
  }
}

function testPage(context: ChangeContext, printer: string): string {
  return queuePaper(context, { paper: { paper: 'test', ...paperCommon(context) }, label: '', printer }, null)
}

/** Whether the driver is done with a paper stands in the register. */
async function afterPaper({ db }: ActionContext, job: string, run: () => Promise<void>): Promise<void> {
  const state = () => db.first(sqlite.selectFrom('print_job').select('state').where('id', '=', job))?.state
  for (let waited = 0; waited < looking.atMost; waited += looking.every) {
    if (state() === 'printed') return run()
    await pause(looking.every, undefined, { ref: false })
  }
}

function hugeList(context: ChangeContext): PaperOf<'walking-list'> {
  const guest: ListedGuest = {
    visitId: context.newId(),
    number: 'A-001',
    badge: 'T-01',
    name: 'Tamu Rekaan',
    organisation: 'Daftar percobaan 12 MB',
    host: 'Subbagian Umum dan Logistik',
    room: '101',
    extension: '101',
    companions: 0,
    loans: ['T-01', 'L-01'],
    excuse: null,
  }
  const inside = Array.from({ length: guestsOfHugeList }, () => guest)
  return { paper: 'walking-list', ...paperCommon(context), at: context.now, inside }
}
