import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeOfBadge, letIn, plainRow, receive, registerGuest, seeOut, visitOf } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let desk: TestScreen

beforeEach(async () => {
  office = await TestOffice.open()
  desk = await office.desk()
})
afterEach(() => office.remove())

const find = (code: string) => desk.must('visits', 'find', { code })

describe('what a guard’s scanner finds', () => {
  test('the holder of a badge while it is lent, and nobody when it lies in the drawer', async () => {
    const badge = codeOfBadge(office.folder, 'T-01')
    expect(await desk.refused('visits', 'find', { code: badge })).toEqual({ code: 'code-dead' })
    const visitId = await letIn(office)
    expect(await find(badge)).toMatchObject({ visit: { id: visitId }, via: 'badge', loanId: null })
    await seeOut(office, visitId)
    expect(await desk.refused('visits', 'find', { code: badge })).toEqual({ code: 'code-dead' })
  })

  test('the open matter of a badge that was lost and is found after the visit', async () => {
    const visitId = await letIn(office)
    const loans = (await visitOf(desk, visitId)).loans.map(({ id, kind }) => ({
      loanId: id,
      outcome: kind === 'badge' ? ('lost' as const) : ('returned' as const),
      note: kind === 'badge' ? 'jatuh di parkiran' : '',
    }))
    await desk.must('visits', 'signOut', { visitId, loans })
    const [matter] = (await desk.must('desk', 'overview', {})).openMatters
    expect(await find(codeOfBadge(office.folder, 'T-01'))).toMatchObject({
      visit: { id: visitId },
      via: 'badge',
      loanId: matter?.id,
    })
    await desk.must('visits', 'settleLoan', { loanId: matter?.id ?? '', note: 'ditemukan satpam' })
    expect(await desk.refused('visits', 'find', { code: codeOfBadge(office.folder, 'T-01') })).toEqual({
      code: 'code-dead',
    })
  })

  test('a badge swapped early, whose guest was then turned away, leads to what is still out', async () => {
    const { visitId } = await registerGuest(office)
    await desk.must('visits', 'lend', await plainRow(desk, visitId))
    await desk.must('visits', 'close', { visitId, as: 'withdrawn', reason: 'pulang' })
    const found = await find(codeOfBadge(office.folder, 'T-01'))
    expect(found.visit.state).toBe('closed')
    expect(found.loanId).not.toBeNull()
  })
})

describe('a guest’s own code at the desk', () => {
  test('tells what the form can be filled with', async () => {
    const { visitId, code } = await registerGuest(office, { vehicle: { classKey: 'car', plate: 'be1234ab' } })
    await receive(office, visitId)
    await desk.must('visits', 'close', { visitId, as: 'withdrawn', reason: 'pulang' })
    expect(await desk.refused('visits', 'find', { code })).toEqual({ code: 'code-dead' })
    expect(await desk.must('visits', 'welcome', { code })).toMatchObject({
      name: 'Siti Wulandari',
      telephone: '+6281234567890',
      organisation: 'PT Cahaya',
      host: { name: 'Ratna Nirmala' },
      vehicle: { classKey: 'car' },
    })
  })

  test('is asked for by no kiosk, and nothing else opens a guest’s record', async () => {
    const { visitId, code } = await registerGuest(office)
    const kiosk = await office.screen('kiosk')
    expect(await kiosk.refused('visits', 'welcome', { code })).toEqual({ code: 'not-allowed' })
    expect(await desk.refused('visits', 'welcome', { code: codeOfBadge(office.folder, 'T-01') })).toEqual({
      code: 'code-dead',
    })
    expect(await desk.refused('visits', 'welcome', { code: 'https://example.org' })).toEqual({ code: 'foreign-code' })
    expect((await visitOf(desk, visitId)).state).toBe('registered')
  })
})

test.each(['BE 1234 AB', 'be1234ab', '1234', 'BE-1234'])('the register finds a car by “%s”', async (text) => {
  const { visitId } = await registerGuest(office, { vehicle: { classKey: 'car', plate: 'BE 1234 AB' } })
  await registerGuest(office, { name: 'Rahmat', telephone: '081299990000' })
  const found = await desk.must('visits', 'search', { text })
  expect(found.map(({ id }) => id)).toEqual([visitId])
})
