import { contract } from '../../../shared/contract/index.ts'
import type { PaperOf } from '../../../shared/contract/papers.ts'
import { hushFrom } from '../../../shared/domain/cutoff.ts'
import { dateAt, timeAt } from '../../../shared/domain/time.ts'
import { done, personOf, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onChange, onRead } from '../../dispatch/handler.ts'
import { queuePaper } from '../printing/index.ts'
import { changeDesk } from '../site/index.ts'
import { insideNow } from './frozen.ts'
import { closingPaper, walkingPaper } from './papers.ts'
import { closingDays, viewClosing } from './view.ts'

export { makeClosing } from './make.ts'
export { closingQuery } from './rows.ts'
export { closedAheadOf, voidClosingsAfter } from './void.ts'

const { closing } = contract

type Parts = {
  /** A list as a PDF, from the same facts as on thermal paper. */
  readonly pdf: (list: PaperOf<'closing-list' | 'walking-list'>) => Promise<Uint8Array>
}

export function closingHandlers(parts: Parts): HandlersOf<typeof closing> {
  return {
    view: onRead(closing.view, (context, { date }) => done(viewClosing(context.db, date))),
    days: onRead(closing.days, (context) => done(closingDays(context.db))),
    print: onChange(closing.print, (context, { date }) => {
      const view = viewClosing(context.db, date)
      if (!view) return refuse({ code: 'not-found' })
      return done({ jobId: queuePaper(context, closingPaper(context, view), null) })
    }),
    pdf: onAction(closing.pdf, async (context, { date }) => {
      const view = viewClosing(context.db, date)
      if (!view) return refuse({ code: 'not-found' })
      const pdf = await asDataUrl(parts.pdf(closingPaper(context, view).paper))
      return done({ fileName: `penutupan-${date}.pdf`, pdf })
    }),
    printWalkingList: onChange(closing.printWalkingList, (context) =>
      done({ jobId: queuePaper(context, walkingPaper(context, insideNow(context)), null) }),
    ),
    walkingListPdf: onAction(closing.walkingListPdf, async (context) => {
      const { zone } = context.settings().office
      const moment = `${dateAt(context.now, zone)}-${timeAt(context.now, zone).replace(':', '')}`
      const pdf = await asDataUrl(parts.pdf(walkingPaper(context, insideNow(context)).paper))
      return done({ fileName: `tamu-di-dalam-${moment}.pdf`, pdf })
    }),
    hush: onChange(closing.hush, (context) => {
      const { until } = hushFrom(context.now)
      const guard = personOf(context).id
      changeDesk(context.db, { hushed_until: until, hushed_by: guard })
      context.note({ what: 'ring-hushed', record: guard, clear: { until } })
      context.touch('clock')
      return done({ until })
    }),
  }
}

async function asDataUrl(pdf: Promise<Uint8Array>) {
  return `data:application/pdf;base64,${Buffer.from(await pdf).toString('base64')}` as const
}
