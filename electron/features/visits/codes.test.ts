import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { comeByCar, seeOut } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let desk: TestScreen
beforeEach(async () => {
  office = await TestOffice.open()
  desk = await office.desk()
})
afterEach(() => office.remove())

describe('slip, badge, parking card and the guest’s own code', () => {
  test('open the same visit while it lives, and are dead afterwards', async () => {
    const { visitId, codes } = await comeByCar(office)
    for (const [via, code] of Object.entries(codes)) {
      const found = await desk.must('visits', 'find', { code })
      expect([via, found.via, found.visit.id]).toEqual([via, via, visitId])
    }
    await seeOut(office, visitId)
    for (const code of Object.values(codes))
      expect(await desk.refused('visits', 'find', { code })).toEqual({ code: 'code-dead' })
  })

  test('a card and the guest open the next visit, the slip of the first stays dead', async () => {
    const first = await comeByCar(office)
    await seeOut(office, first.visitId)
    const second = await comeByCar(office)
    expect(second.codes.badge).toBe(first.codes.badge)
    // Whoever only names a known guest gets the visit's code, not the guest's own.
    expect(second.codes.guest).not.toBe(first.codes.guest)
    for (const code of [second.codes.badge, first.codes.guest, second.codes.guest, second.codes.visit])
      expect((await desk.must('visits', 'find', { code })).visit.id).toBe(second.visitId)
    for (const code of [first.codes.visit, first.codes.parkingCard])
      expect(await desk.refused('visits', 'find', { code })).toEqual({ code: 'code-dead' })
  })
})
