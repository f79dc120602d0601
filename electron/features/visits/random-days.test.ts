import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { head, verify } from '../../database/journal.ts'
import { openForReading } from '../../database/open.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { checkRecords, closingsOutOfOrder } from '../../database/records.ts'
import { badges, places, randomStep, take } from '../../testing/random-step.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

/** One office for all random days: each day goes on where the last one ended, which only makes them harder. */
class RandomDay {
  readonly office: TestOffice
  #desk: TestScreen | undefined
  #cardsOut = 0
  readonly seen = new Map<string, VisitView>()
  /** What the register took at least once. */
  readonly taken = new Set<string>()
  mostInside = 0

  constructor(office: TestOffice) {
    this.office = office
  }

  async desk(): Promise<TestScreen> {
    const me = await this.#desk?.must('access', 'me', {})
    if (!this.#desk || !me?.roles.includes('guard')) this.#desk = await this.office.desk()
    return this.#desk
  }

  async walk(step: Parameters<typeof take>[2]): Promise<void> {
    const desk = await this.desk()
    const before = this.#read(head).seq
    const done = await take(this.office, desk, step)
    if (done?.ok) {
      this.taken.add(done.kind)
      expect(this.#read(head).seq, `${done.kind} is in the journal`).toBeGreaterThan(before)
    }
    await this.#check()
  }

  async #check(): Promise<void> {
    const desk = await this.desk()
    const { waiting, inside, openMatters, parking } = await desk.must('desk', 'overview', {})
    const out = [...waiting, ...inside].flatMap((visit) => visit.loans).filter((loan) => loan.outcome === null)
    const lent = [...out, ...openMatters].map((loan) => `${loan.kind} ${loan.item}`)
    expect(new Set(lent).size, `nothing is with two people: ${lent.join(', ')}`).toBe(lent.length)
    const car = parking.find(({ classKey }) => classKey === 'car')
    if (!car) throw new Error('The yard has no cars')
    // A guard may count more cars than there is room for; then no further card goes out.
    const room = car.cardsOut > this.#cardsOut ? car.capacity - car.takenByOthers : car.capacity
    expect(car.cardsOut).toBeLessThanOrEqual(room)
    this.#cardsOut = car.cardsOut
    for (const visit of inside) this.#isRightlyInside(visit)
    this.mostInside = Math.max(this.mostInside, inside.length)
    await this.#nobodyVanished(desk, inside)
    for (const visit of inside) this.seen.set(visit.id, visit)
  }

  /** By what was true when the guest came in; what a host says later sends nobody out. */
  #isRightlyInside(visit: VisitView): void {
    const { name, answer, setAside } = visit
    expect(visit.loans.filter((loan) => loan.kind === 'badge' && loan.outcome === null)).toHaveLength(1)
    if (this.seen.has(visit.id)) return
    const isPermitted = answer?.kind === 'receive' || answer?.kind === 'wait'
    const byOfficial = setAside.some(({ rule }) => rule === 'host-answer')
    expect(isPermitted || byOfficial, `${name} came in by an answer or an exception`).toBe(true)
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

  #read<Value>(look: (db: Reader) => Value): Value {
    const opened = openForReading(this.office.folder)
    if (!opened.ok) throw new Error(opened.reason)
    try {
      return look(opened.db)
    } finally {
      opened.close()
    }
  }

  /** After a walk: chain, records and closings are in order, and each loan that ended did so once. Returns how many days were closed. */
  verify(): number {
    return this.#read((db) => {
      expect(verify(db)).toMatchObject({ ok: true })
      expect(checkRecords(db).faults).toEqual([])
      expect(closingsOutOfOrder(db)).toEqual([])
      expectLoansEndOnce(db)
      const closings = db.all(sqlite.selectFrom('closing').select('date'))
      expect(new Set(closings.map(({ date }) => date)).size, 'one closing a day').toBe(closings.length)
      return closings.length
    })
  }
}

function expectLoansEndOnce(db: Reader): void {
  const ends = new Map<string, string[]>()
  for (const { facts } of db.all(sqlite.selectFrom('journal').select('facts').orderBy('seq'))) {
    for (const [record, columns] of Object.entries<Record<string, unknown> | null>(JSON.parse(facts))) {
      if (!record.startsWith('loan/') || typeof columns?.outcome !== 'string') continue
      ends.set(record, [...(ends.get(record) ?? []), columns.outcome])
    }
  }
  for (const { id, outcome } of db.all(sqlite.selectFrom('loan').select(['id', 'outcome'])))
    expect(ends.get(`loan/${id}`) ?? [], `loan ${id} ends once`).toEqual(outcome === null ? [] : [outcome])
}

test('random days: nothing is lent twice, nobody is inside without permission, nobody leaves the list without a record, and the journal vouches for all of it', async () => {
  const office = await TestOffice.open({ badges, places })
  const day = new RandomDay(office)
  let closings = 0
  try {
    // The same days on every machine; the long run walks new ones.
    const plan = process.env.LONG ? { numRuns: 60 } : { numRuns: 8, seed: 20_261_120 }
    await fc.assert(
      fc.asyncProperty(fc.array(randomStep, { minLength: 20, maxLength: 50, size: 'max' }), async (steps) => {
        for (const each of steps) await day.walk(each)
        closings = day.verify()
      }),
      { ...plan, endOnFailure: true },
    )
    // A walk on which hardly anybody came in, or on which some step was always refused, would prove nothing.
    expect(day.mostInside).toBeGreaterThan(1)
    expect(closings).toBeGreaterThan(1)
    const everything = ['receive', 'wait', 'decline', 'set-aside', 'sign-out', 'settle', 'excuse', 'others', 'event']
    expect([...day.taken]).toEqual(expect.arrayContaining([...everything, 'park', 'undo', 'close', 'swap', 'measure']))
  } finally {
    await office.remove()
  }
}, 900_000)
