import type { ClosingView } from '../../../shared/contract/closing.ts'
import { contract } from '../../../shared/contract/index.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import { hushFrom } from '../../../shared/domain/cutoff.ts'
import { sqlite } from '../../database/query.ts'
import { done, personOf, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onChange, onRead } from '../../dispatch/handler.ts'
import { queuePaper } from '../printing/index.ts'
import { insideNow } from './frozen.ts'
import { closingPaper, walkingPaper } from './papers.ts'
import { closingDays, viewClosing } from './view.ts'

export { makeClosing } from './make.ts'
export { closingQuery } from './rows.ts'
export { closedAheadOf, voidClosingsAfter } from './void.ts'

const { closing } = contract

type Parts = {
  /** The closing list as a PDF in the office's look. */
  readonly pdf: (view: ClosingView, office: Settings['office']) => Promise<Uint8Array>
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
      const bytes = await parts.pdf(view, context.settings().office)
      const pdf = `data:application/pdf;base64,${Buffer.from(bytes).toString('base64')}` as const
      return done({ fileName: `penutupan-${date}.pdf`, pdf })
    }),
    printWalkingList: onChange(closing.printWalkingList, (context) =>
      done({ jobId: queuePaper(context, walkingPaper(context, insideNow(context)), null) }),
    ),
    hush: onChange(closing.hush, (context) => {
      const { until } = hushFrom(context.now)
      const guard = personOf(context).id
      context.db.run(sqlite.updateTable('desk_state').set({ hushed_until: until, hushed_by: guard }))
      context.note({ what: 'ring-hushed', record: guard, clear: { until } })
      context.touch('clock')
      return done({ until })
    }),
  }
}
