import { z } from 'zod'
import { frozenRow } from '../../../shared/contract/closing.ts'
import { walkingOrder, whereabouts } from '../../../shared/domain/whereabouts.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import { type ConnectedHosts, viewVisits, visitQuery } from '../visits/index.ts'

export const frozen = z.object({ inside: z.array(frozenRow), noShows: z.int(), visitsOfDay: z.int() })
export type FrozenRow = z.infer<typeof frozenRow>

const noPages: ConnectedHosts = () => new Set()

/** Everyone inside now, as a list to walk by, in the order of the walk: badge, name, host, room, extension, companions, loans. */
export function insideNow(context: ReadContext): FrozenRow[] {
  const rows = context.db.all(visitQuery().where('visit.state', '=', 'inside'))
  const inside = Map.groupBy(rows, (row) => row.party_id)
  return walkingOrder(viewVisits(context, noPages, rows)).map((visit) => {
    const out = visit.loans.filter((loan) => loan.outcome === null)
    return {
      visitId: visit.id,
      number: visit.number,
      badge: out.find((loan) => loan.kind === 'badge')?.item ?? null,
      name: visit.name,
      organisation: visit.organisation,
      host: visit.host?.name ?? '',
      room: whereabouts(visit),
      extension: visit.hostExtension,
      // Who of the party is inside too: nobody is searched for in a fire who left or never came in.
      companions: (inside.get(visit.partyId)?.length ?? 1) - 1,
      loans: out.map((loan) => loan.item).filter(Boolean),
      // One that is over excuses nobody any more.
      excuse: visit.stay === 'excused' ? (visit.excuse?.official ?? null) : null,
    }
  })
}
