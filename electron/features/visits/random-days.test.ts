import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

/** Small on purpose: numbers run out, and everybody wants the same. */
const badges = 5
const places = 2

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('register' as const), guest: fc.nat(5), companions: fc.nat(1) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      which: fc.nat(5),
      kind: fc.constantFrom('receive' as const, 'receive' as const, 'decline' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('admit' as const),
      which: fc.nat(5),
      badge: fc.nat(badges + 1),
      byOfficial: fc.boolean(),
      parks: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('lend' as const), which: fc.nat(5), badge: fc.nat(badges + 1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('sign-out' as const),
      which: fc.nat(5),
      outcome: fc.constantFrom('returned' as const, 'returned' as const, 'returned' as const, 'lost' as const),
      partly: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'undo' as const,
        'close' as const,
        'swap' as const,
        'settle' as const,
        'settle' as const,
        'settle' as const,
      ),
      which: fc.nat(5),
      badge: fc.nat(badges + 1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('time' as const), minutes: fc.constantFrom(3, 10, 30, 400) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** One office for all random days: each day goes on where the last one ended, which only makes them harder. */
class RandomDay {
  readonly office: TestOffice
  #desk: TestScreen | undefined
  readonly seen = new Map<string, VisitView>()
  mostInside = 0

  constructor(office: TestOffice) {
    this.office = office
  }

  async desk(): Promise<TestScreen> {
    const me = await this.#desk?.must('access', 'me', {})
    if (!this.#desk || !me?.roles.includes('guard')) this.#desk = await this.office.desk()
    return this.#desk
  }

  async run(what: Step): Promise<void> {
    const desk = await this.desk()
    const { waiting, inside, openMatters } = await desk.must('desk', 'overview', {})
    const pick = <Item>(items: readonly Item[], which: number) => items[which % Math.max(items.length, 1)]
    switch (what.do) {
      case 'register': {
        const companions = Array.from({ length: what.companions }, () => 'Teman Tamu')
        const name = `Tamu ${'ABCDEF'[what.guest]}`
        const form = await this.office.registration({
          name,
          telephone: `08120000000${what.guest}`,
          companions,
          vehicle: { classKey: 'car', plate: `BE ${what.guest + 1} A` },
        })
        await desk.ask('visits', 'registerAtDesk', { ...form, lateEntry: null, emergencyService: null })
        return
      }
      case 'answer': {
        const questionId = pick(
          waiting.filter((visit) => visit.question),
          what.which,
        )?.question?.id
        const answer = what.kind === 'receive' ? { kind: what.kind, note: '' } : { kind: what.kind, reason: 'rapat' }
        if (questionId)
          await desk.ask('hosts', 'relayAnswer', { questionId, answer, way: 'telephone', givenBy: 'Ratna' })
        return
      }
      case 'admit':
      case 'lend': {
        const visit = pick(waiting, what.which)
        if (!visit) return
        const parking =
          what.do === 'admit' && what.parks && visit.vehicle
            ? { kind: 'card' as const, classKey: 'car' }
            : { kind: 'none' as const }
        const row = {
          visitId: visit.id,
          document: { type: 'ktp' as const, locker: null },
          badge: `T-0${what.badge}`,
          parking,
        }
        if (what.do === 'lend') await desk.ask('visits', 'lend', row)
        else {
          const setAside = what.byOfficial
            ? { rules: ['host-answer' as const, 'calendar' as const], official: 'Sekretaris', reason: 'izin' }
            : null
          await desk.ask('visits', 'admit', { rows: [row], setAside })
        }
        return
      }
      case 'sign-out': {
        const visit = pick(inside, what.which)
        const open = visit?.loans.filter((loan) => loan.outcome === null) ?? []
        const loans = open
          .slice(what.partly ? 1 : 0)
          .map(({ id }) => ({ loanId: id, outcome: what.outcome, note: 'catatan' }))
        if (visit) await desk.ask('visits', 'signOut', { visitId: visit.id, loans })
        return
      }
      case 'undo':
      case 'close':
      case 'swap': {
        const visit = pick(what.do === 'close' ? waiting : inside, what.which)
        if (!visit) return
        if (what.do === 'undo') await desk.ask('visits', 'undoAdmission', { visitId: visit.id, reason: 'salah' })
        else if (what.do === 'close')
          await desk.ask('visits', 'close', { visitId: visit.id, as: 'withdrawn', reason: 'pulang' })
        else await desk.ask('visits', 'swapBadge', { visitId: visit.id, badge: `T-0${what.badge}`, reason: 'rusak' })
        return
      }
      case 'settle': {
        const matter = pick(openMatters, what.which)
        if (matter?.outcome) await desk.ask('visits', 'settleLoan', { loanId: matter.id, note: 'ditemukan' })
        else if (matter) await desk.ask('visits', 'endLoan', { loanId: matter.id, outcome: 'returned', note: '' })
        return
      }
      case 'time':
        this.office.clock.pass(what.minutes)
        this.office.site.lookAtClock()
    }
  }

  async check(): Promise<void> {
    const desk = await this.desk()
    const { waiting, inside, openMatters, parking } = await desk.must('desk', 'overview', {})
    const out = [...waiting, ...inside].flatMap((visit) => visit.loans).filter((loan) => loan.outcome === null)
    const taken = [...out, ...openMatters].map((loan) => `${loan.kind} ${loan.item}`)
    expect(new Set(taken).size, `nothing is with two people: ${taken.join(', ')}`).toBe(taken.length)
    for (const yard of parking) expect(yard.cardsOut).toBeLessThanOrEqual(yard.capacity)
    for (const visit of inside) {
      const isPermitted = visit.answer?.kind === 'receive' || visit.setAside.some(({ rule }) => rule === 'host-answer')
      expect(isPermitted, `${visit.name} is inside by an answer or an exception`).toBe(true)
      expect(visit.loans.filter((loan) => loan.kind === 'badge' && loan.outcome === null)).toHaveLength(1)
    }
    this.mostInside = Math.max(this.mostInside, inside.length)
    await this.#nobodyVanished(desk, inside)
    for (const visit of inside) this.seen.set(visit.id, visit)
  }

  /** Whoever was inside and no longer is has a record that says how, by a guard. */
  async #nobodyVanished(desk: TestScreen, inside: readonly VisitView[]): Promise<void> {
    for (const id of this.seen.keys()) {
      if (inside.some((visit) => visit.id === id)) continue
      const { visit, history } = await desk.must('visits', 'detail', { visitId: id })
      const how = history.findLast((entry) => ['guest-signed-out', 'admission-undone'].includes(entry.what))
      expect(how?.actor, `${visit.name} left the list by a guard's hand`).toBe('Budi Santoso')
      if (visit.state === 'signed-out') expect(visit.loans.every((loan) => loan.outcome !== null)).toBe(true)
      this.seen.delete(id)
    }
  }
}

test('random days: nothing is lent twice, nobody is inside without permission, nobody leaves the list without a record', async () => {
  const office = await TestOffice.open({ badges, places })
  const day = new RandomDay(office)
  try {
    // The same days on every machine; the long run walks new ones.
    const plan = process.env.LONG ? { numRuns: 60 } : { numRuns: 8, seed: 20_261_120 }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
        for (const each of steps) {
          await day.run(each)
          await day.check()
        }
      }),
      { ...plan, endOnFailure: true },
    )
    // A walk on which hardly anybody came in would prove nothing.
    expect(day.mostInside).toBeGreaterThan(1)
  } finally {
    await office.remove()
  }
}, 300_000)
