import type { PaperOf } from '../../../shared/contract/papers.ts'
import { slipValidUntil } from '../../../shared/domain/cutoff.ts'
import { waitingPlace } from '../../../shared/domain/host-answer.ts'
import { whereabouts } from '../../../shared/domain/whereabouts.ts'
import type { ChangeContext } from '../../dispatch/context.ts'
import { hostOf, questionsAbout, questionsOf, toQuestion } from '../hosts/index.ts'
import { hostView } from '../people/index.ts'
import { paperCommon } from '../printing/index.ts'
import { dutyFacts } from '../site/index.ts'
import type { ParkingCard } from './items.ts'
import { guardReasonOf, type VisitRow } from './rows.ts'

type Labelled<Kind extends 'badge-slip' | 'parking-card' | 'queue-slip'> = { paper: PaperOf<Kind>; label: string }

/** The slip carries the visit's own code: dead when the visit ends, whoever finds it. */
export function badgeSlipPaper(context: ChangeContext, visit: VisitRow, badge: string): Labelled<'badge-slip'> {
  const ref = hostOf(visit)
  const host = ref && hostView(context.db, ref)
  const asked = questionsAbout(visit, questionsOf(context.db, [visit.party_id]).get(visit.party_id) ?? [])
  const { calendar, zone } = dutyFacts(context)
  const admittedAt = visit.admitted_at ?? context.now
  const paper = {
    paper: 'badge-slip' as const,
    ...paperCommon(context),
    badge,
    guest: visit.name,
    organisation: visit.organisation,
    host: host?.name ?? '',
    room: whereabouts({ waitingPlace: waitingPlace(asked.map(toQuestion)), host }),
    admittedAt,
    validUntil: slipValidUntil(calendar, zone, { admittedAt, isByNight: visit.is_by_night === 1 }),
    photoOf: context.settings().visiting.photoOnSlip ? visit.id : null,
    code: visit.code,
  }
  return { paper, label: badge }
}

export function parkingCardPaper(context: ChangeContext, visit: VisitRow, card: ParkingCard): Labelled<'parking-card'> {
  const paper = {
    paper: 'parking-card' as const,
    ...paperCommon(context),
    number: card.number,
    vehicleClass: card.className,
    plate: visit.plate,
    place: card.place,
    issuedAt: context.now,
    code: card.code,
  }
  return { paper, label: card.number }
}

/** `code`: the guest's own, which finds the visit now and the guest when he comes back, or only the visit's. */
export function queueSlipPaper(context: ChangeContext, visit: VisitRow, code: string): Labelled<'queue-slip'> {
  const paper = {
    paper: 'queue-slip' as const,
    ...paperCommon(context),
    // The guest reads it himself; everything else is for the house.
    language: visit.language,
    number: visit.number,
    registeredAt: visit.registered_at,
    goesToGuard: guardReasonOf(visit) !== null,
    code,
  }
  return { paper, label: visit.number }
}
