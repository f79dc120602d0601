import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { paperOf, plainRow, receive, registerGuest, seeOut } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let desk: TestScreen
beforeEach(async () => {
  office = await TestOffice.open()
  desk = await office.desk()
})
afterEach(() => office.remove())

/** A guest inside with everything that has a code. */
async function comeByCar() {
  const { visitId, code } = await registerGuest(office, { vehicle: { classKey: 'car', plate: 'BE 1234 AB' } })
  await receive(office, visitId)
  const row = { ...(await plainRow(desk, visitId)), parking: { kind: 'card' as const, classKey: 'car' } }
  const { jobs } = await desk.must('visits', 'admit', { rows: [row], setAside: null })
  const papers = await Promise.all(jobs.map((job) => paperOf(desk, job)))
  const printed = (kind: 'badge-slip' | 'parking-card') => {
    const paper = papers.find((each) => each.paper === kind)
    if (!paper || !('code' in paper)) throw new Error(`There is no ${kind}`)
    return paper.code
  }
  const codes = {
    visit: printed('badge-slip'),
    parkingCard: printed('parking-card'),
    guest: code,
    badge: badgeCode('T-01'),
  }
  return { visitId, codes }
}

/** What stands on the card itself; no screen shows it. */
function badgeCode(number: string): string {
  const register = new Database(path.join(office.folder, 'resepsionis.db'), { readonly: true })
  const row = register.prepare<[string], { code: string }>('select code from badge where number = ?').get(number)
  register.close()
  return row?.code ?? ''
}

describe('slip, badge, parking card and the guest’s own code', () => {
  test('open the same visit while it lives, and are dead afterwards', async () => {
    const { visitId, codes } = await comeByCar()
    for (const [via, code] of Object.entries(codes)) {
      const found = await desk.must('visits', 'find', { code })
      expect([via, found.via, found.visit.id]).toEqual([via, via, visitId])
    }
    await seeOut(office, visitId)
    for (const code of Object.values(codes))
      expect(await desk.refused('visits', 'find', { code })).toEqual({ code: 'code-dead' })
  })

  test('a card and the guest open the next visit, the slip of the first stays dead', async () => {
    const first = await comeByCar()
    await seeOut(office, first.visitId)
    const second = await comeByCar()
    expect(second.codes.badge).toBe(first.codes.badge)
    // Whoever only names a known guest gets the visit's code, not the guest's own.
    expect(second.codes.guest).not.toBe(first.codes.guest)
    for (const code of [second.codes.badge, first.codes.guest, second.codes.guest, second.codes.visit])
      expect((await desk.must('visits', 'find', { code })).visit.id).toBe(second.visitId)
    for (const code of [first.codes.visit, first.codes.parkingCard])
      expect(await desk.refused('visits', 'find', { code })).toEqual({ code: 'code-dead' })
  })
})
