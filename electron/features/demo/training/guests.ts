import type { Lever } from '../../../../shared/contract/scenes.ts'
import { type Reader, sqlite } from '../../../database/query.ts'
import type { ChangeContext } from '../../../dispatch/context.ts'
import { deskState } from '../../site/index.ts'
import { admit, closeVisit, registerGuest, signOut, visitById } from '../../visits/index.ts'
import { guardOf } from '../guard.ts'
import { administrator } from '../office.ts'
import type { MadeUpGuest } from '../past-guests.ts'
import { admissionOf, receive, registrationOf, returnsOf } from '../past-visit.ts'
import { accepted, contextAt, kioskAsker } from '../timeline.ts'

/** Invented people, in turn; the same name comes back as another guest. */
const names = [
  ['Bagus Santoso', 'Galih Permana'],
  ['Tuti Handayani', 'Siti Rahmawati'],
  ['Arif Wibowo', 'Andi Kurniawan'],
  ['Mega Oktavia', 'Rini Astuti'],
  ['Yanto Prakoso', 'Hendra Gunawan'],
  ['Dian Puspita', 'Eko Nugroho'],
] as const

/** A telephone of his own: a guest of an earlier scene, who may still be inside, is not he. */
const telephoneOf = (number: number) => `08129${String(number % 10_000_000).padStart(7, '0')}`

type Coming = Extract<Lever, { pull: 'guest' }>['comes']

/** `number` tells the guests of a demonstration apart. Returns the visit. */
export function bringGuest(context: ChangeContext, comes: Coming, number: number): string {
  const [name, host] = names[number % names.length] ?? names[0]
  const guest: MadeUpGuest = {
    name,
    telephone: telephoneOf(number),
    organisation: '',
    purposeKey: 'meeting',
    purposeText: '',
    host,
    companions: [],
    vehicle: null,
    document: 'ktp',
  }
  const entry = { noticeIn: 'id' as const, guardId: null, emergencyService: null, lateEntry: null, guestId: null }
  const atKiosk = contextAt(context, context.now, kioskAsker)
  const registered = accepted(registerGuest(atKiosk, { ...entry, registration: registrationOf(context, guest) }))
  const { partyVisitIds, visitId } = registered
  if (comes === 'asked') return visitId
  accepted(receive(context, context.now, guest, partyVisitIds))
  if (comes === 'received') return visitId
  // A guest who is inside already was measured before the trainer came.
  const isMeasured = deskState(context.db).event_mode === 1
  const setAside = { rules: ['temperature' as const], official: administrator.name, reason: 'Latihan' }
  const rows = admissionOf(context, guest, partyVisitIds)
  accepted(admit(contextAt(context, context.now, guardOf(context)), { rows, setAside: isMeasured ? setAside : null }))
  return visitId
}

/** Whoever is still here goes home, with everything returned: the guests of a training are the trainer's. */
export function sendHome(context: ChangeContext, visitIds: readonly string[]): void {
  if (visitIds.length === 0) return
  const leaving = contextAt(context, context.now, guardOf(context))
  for (const id of visitIds) {
    const state = visitById(context.db, id)?.state
    if (state === 'registered') accepted(closeVisit(leaving, id, 'withdrawn', ''))
    if (state === 'inside') accepted(signOut(leaving, id, returnsOf(leaving, id)))
  }
}

/** What a scanner reads on the badge that this visit has on loan. */
export function badgeCodeOf(db: Reader, visitId: string): string | undefined {
  return db.first(
    sqlite
      .selectFrom('loan')
      .innerJoin('badge', 'badge.number', 'loan.item')
      .select('badge.code')
      .where('loan.visit_id', '=', visitId)
      .where('loan.kind', '=', 'badge'),
  )?.code
}
