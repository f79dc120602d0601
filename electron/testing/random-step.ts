import fc from 'fast-check'
import type { VisitView } from '../../shared/contract/visits.ts'
import type { TestOffice } from './test-office.ts'
import type { TestScreen } from './test-screen.ts'

/** Small on purpose: numbers run out, and everybody wants the same. */
export const badges = 5
export const places = 2

const which = fc.nat(5)
const badge = fc.nat(badges + 1).map((number) => `T-0${number}`)
const parking = fc.constantFrom('none' as const, 'card' as const, 'roadside' as const)
const answers = ['receive', 'receive', 'wait', 'decline'] as const
const outcomes = ['returned', 'returned', 'returned', 'lost'] as const

function weighted<Name extends string, Rest>(weight: number, name: Name, rest: fc.Arbitrary<Rest>) {
  return { weight, arbitrary: fc.tuple(fc.constant(name), rest) }
}

/** Whatever may happen at a desk, in any order; what does not fit is refused. */
export const randomStep = fc.oneof(
  weighted(6, 'register', fc.record({ guest: fc.nat(5), companions: fc.nat(1) })),
  weighted(5, 'answer', fc.record({ which, kind: fc.constantFrom(...answers) })),
  weighted(6, 'admit', fc.record({ which, badge, byOfficial: fc.boolean(), parking })),
  weighted(2, 'lend', fc.record({ which, badge })),
  weighted(3, 'sign-out', fc.record({ which, outcome: fc.constantFrom(...outcomes), partly: fc.boolean() })),
  weighted(1, 'undo', fc.record({ which })),
  weighted(1, 'close', fc.record({ which })),
  weighted(2, 'swap', fc.record({ which, badge })),
  weighted(2, 'park', fc.record({ which, parking })),
  weighted(3, 'settle', fc.record({ which })),
  weighted(1, 'excuse', fc.record({ which, minutes: fc.constantFrom(10, 90) })),
  weighted(1, 'others', fc.record({ taken: fc.nat(places) })),
  weighted(1, 'event', fc.record({ on: fc.boolean() })),
  weighted(2, 'measure', fc.record({ which, celsius: fc.constantFrom(36.4, 36.4, 38.1) })),
  weighted(3, 'time', fc.record({ minutes: fc.constantFrom(3, 10, 30, 400, 900) })),
)
type Step = typeof randomStep extends fc.Arbitrary<infer S> ? S : never

/** What was done and whether the register took it; null where there was nobody to do it to. */
export type Done = { readonly kind: string; readonly ok: boolean } | null

export async function take(office: TestOffice, desk: TestScreen, [name, how]: Step): Promise<Done> {
  const { waiting, inside, openMatters } = await desk.must('desk', 'overview', {})
  const someone = (visits: readonly VisitView[]) =>
    visits[('which' in how ? how.which : 0) % Math.max(visits.length, 1)]
  const done = async (asked: Promise<{ ok: boolean }>, kind: string = name): Promise<Done> => ({
    kind,
    ok: (await asked).ok,
  })
  switch (name) {
    case 'register':
      return done(desk.ask('visits', 'registerAtDesk', await formOf(office, how)))
    case 'answer': {
      const questionId = someone(waiting.filter((visit) => visit.question))?.question?.id
      const given = { way: 'telephone' as const, givenBy: 'Ratna', answer: answerOf(how.kind, office) }
      return questionId ? done(desk.ask('hosts', 'relayAnswer', { questionId, ...given }), how.kind) : null
    }
    case 'admit': {
      const visit = someone(waiting)
      const setAside = how.byOfficial ? allowed : null
      const rows = visit ? [rowOf(visit, how.badge, how.parking)] : []
      return visit ? done(desk.ask('visits', 'admit', { rows, setAside }), how.byOfficial ? 'set-aside' : name) : null
    }
    case 'lend': {
      // Who holds something already gets nothing more: that changes nothing.
      const visit = someone(waiting.filter(({ loans }) => loans.every((loan) => loan.outcome !== null)))
      return visit ? done(desk.ask('visits', 'lend', rowOf(visit, how.badge, 'none'))) : null
    }
    case 'sign-out': {
      const visit = someone(inside)
      const open = visit?.loans.filter((loan) => loan.outcome === null).slice(how.partly ? 1 : 0) ?? []
      const loans = open.map(({ id }) => ({ loanId: id, outcome: how.outcome, note: 'catatan' }))
      return visit ? done(desk.ask('visits', 'signOut', { visitId: visit.id, loans })) : null
    }
    case 'undo': {
      const visit = someone(inside)
      return visit ? done(desk.ask('visits', 'undoAdmission', { visitId: visit.id, reason: 'salah' })) : null
    }
    case 'close': {
      const visit = someone(waiting)
      const closed = { as: 'withdrawn' as const, reason: 'pulang' }
      return visit ? done(desk.ask('visits', 'close', { visitId: visit.id, ...closed })) : null
    }
    case 'swap': {
      const visit = someone(inside)
      const swapped = { badge: how.badge, reason: 'rusak' }
      return visit ? done(desk.ask('visits', 'swapBadge', { visitId: visit.id, ...swapped })) : null
    }
    case 'park': {
      const visit = someone(inside)
      const parked = parkingOf(how.parking)
      return visit
        ? done(desk.ask('visits', 'changeParking', { visitId: visit.id, parking: parked, reason: 'salah' }))
        : null
    }
    case 'settle': {
      const matter = openMatters[how.which % Math.max(openMatters.length, 1)]
      if (!matter) return null
      if (matter.outcome) return done(desk.ask('visits', 'settleLoan', { loanId: matter.id, note: 'ditemukan' }))
      return done(desk.ask('visits', 'endLoan', { loanId: matter.id, outcome: 'returned', note: '' }))
    }
    case 'excuse': {
      const visit = someone(inside)
      const excuse = { official: 'Sekretaris', reason: 'rapat', until: office.clock.now() + how.minutes * 60_000 }
      return visit ? done(desk.ask('visits', 'excuse', { visitId: visit.id, ...excuse })) : null
    }
    case 'others':
      return done(desk.ask('site', 'countOtherVehicles', { vehicleClass: 'car', taken: how.taken }))
    case 'event':
      return done(desk.ask('site', 'switchEventMode', { on: how.on }))
    case 'measure': {
      const visit = someone(waiting)
      return visit ? done(desk.ask('measuring', 'enterByHand', { visitId: visit.id, celsius: how.celsius })) : null
    }
    case 'time':
      office.clock.pass(how.minutes)
      office.site.lookAtClock()
      return null
  }
}

const allowed = {
  rules: ['host-answer' as const, 'calendar' as const, 'temperature' as const],
  official: 'Sekretaris',
  reason: 'izin',
}

async function formOf(office: TestOffice, { guest, companions }: { guest: number; companions: number }) {
  const form = await office.registration({
    name: `Tamu ${'ABCDEF'[guest]}`,
    telephone: `08120000000${guest}`,
    companions: Array.from({ length: companions }, () => 'Teman Tamu'),
    vehicle: { classKey: 'car', plate: `BE ${guest + 1} A` },
  })
  return { ...form, lateEntry: null, emergencyService: null }
}

function answerOf(kind: (typeof answers)[number], office: TestOffice) {
  switch (kind) {
    case 'receive':
      return { kind, note: '' }
    case 'wait':
      return { kind, where: 'ruang tamu', until: office.clock.now() + 20 * 60_000 }
    case 'decline':
      return { kind, reason: 'rapat' }
  }
}

function parkingOf(kind: 'none' | 'card' | 'roadside') {
  switch (kind) {
    case 'none':
      return { kind }
    case 'card':
      return { kind, classKey: 'car', number: null }
    case 'roadside':
      return { kind, place: 'depan gerbang' }
  }
}

function rowOf(visit: VisitView, wanted: string, kind: 'none' | 'card' | 'roadside') {
  const parked = parkingOf(visit.vehicle ? kind : 'none')
  return { visitId: visit.id, document: { type: 'ktp' as const, locker: null }, badge: wanted, parking: parked }
}
