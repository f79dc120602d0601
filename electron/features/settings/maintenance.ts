import { contract } from '../../../shared/contract/index.ts'
import { dateAt, type Instant, minuteMs, timeAt } from '../../../shared/domain/time.ts'
import { failureOf } from '../../database/open.ts'
import { type ActionContext, done, type Nothing, refuse } from '../../dispatch/context.ts'
import type { Log } from '../../dispatch/dispatch.ts'
import { onAction } from '../../dispatch/handler.ts'

const { backUp, quit } = contract.settings

/** Copies the register under this stamp, checks the copy and says where it lies. */
export type BackUp = (stamp: string) => Promise<{ file: string; bytes: number }>

export function onBackUp(copy: BackUp) {
  return onAction(backUp, async (context) => {
    try {
      const made = await copy(stampOf(context.now, context.settings().office.zone))
      const noted = noteOf(context, 'backed-up', { bytes: made.bytes })
      return noted.ok ? done(made) : noted
    } catch (error) {
      if (failureOf(error) === 'disk-full') return refuse({ code: 'disk-full' })
      throw error
    }
  })
}

/** 2026-11-20-2105-07123: the site's own date and time, then seconds and milliseconds, so that no two copies meet. */
function stampOf(now: Instant, zone: string): string {
  const rest = String(now % minuteMs).padStart(5, '0')
  return `${dateAt(now, zone)}-${timeAt(now, zone).replace(':', '')}-${rest}`
}

/** `end` must let this answer go out first. A full disk does not keep the program from ending: to make room may need just that. */
export function onQuit(end: () => void, log: Log) {
  return onAction(quit, async (context, { what }) => {
    const noted = noteOf(context, 'program-ended', { what })
    if (!noted.ok) log.error({ refusal: noted.refusal }, 'That the program was ended could not be journalled')
    if (what === 'site') end()
    return done({})
  })
}

function noteOf(context: ActionContext, what: 'backed-up' | 'program-ended', clear: Record<string, number | string>) {
  return context.change<Nothing>((change) => {
    change.note({ what, record: 'office', clear })
    return done({})
  })
}
