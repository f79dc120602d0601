import { afterEach, beforeEach, expect, test } from 'vitest'
import { registerGuest, visitOf } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'

let office: TestOffice
beforeEach(async () => {
  office = await TestOffice.open()
})
afterEach(() => office.remove())

test('a temperature that no thermometer shows is not taken, and the desk goes on', async () => {
  const { visitId } = await registerGuest(office)
  const desk = await office.desk()
  for (const celsius of [1e308, -1, 60.1]) {
    await expect(desk.ask('measuring', 'enterByHand', { visitId, celsius })).rejects.toThrow('400')
  }
  expect((await visitOf(desk, visitId)).readings).toEqual([])
  expect((await desk.must('desk', 'overview', {})).waiting).toHaveLength(1)
  await desk.must('measuring', 'enterByHand', { visitId, celsius: 36.5 })
  expect((await visitOf(desk, visitId)).readings).toMatchObject([{ outcome: 'normal', source: 'by-hand' }])
})
