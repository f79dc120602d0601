import { afterEach, beforeEach, expect, test } from 'vitest'
import { receive, registerGuest } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'

let office: TestOffice
beforeEach(async () => {
  office = await TestOffice.open()
})
afterEach(() => office.remove())

test('a guest who is called stands above those who register after him, and keeps his place among many', async () => {
  const first = await registerGuest(office, { name: 'Tamu Pertama', telephone: '081200000000' })
  for (let index = 1; index <= 25; index++) {
    office.clock.pass(1)
    await registerGuest(office, { name: `Tamu ${index}`, telephone: `0812000000${index + 10}` })
  }
  const queue = await office.screen('queue')
  const numbers = async () => (await queue.must('queue', 'board', {})).map(({ number }) => number)
  expect(await numbers()).not.toContain(first.number)
  await receive(office, first.visitId)
  expect((await queue.must('queue', 'board', {}))[0]).toEqual({ number: first.number, step: 'come-to-desk' })
  office.clock.pass(1)
  const late = await registerGuest(office, { name: 'Tamu Terlambat', telephone: '081200000099' })
  expect((await numbers()).slice(0, 2)).toEqual([first.number, late.number])
})

test('those of a party who wait on after their leader has gone keep a number on the board, and the desk rings for them', async () => {
  const { visitId, number } = await registerGuest(office, { companions: ['Dewi Lestari', 'Agus Salim'] })
  const [desk, queue] = await Promise.all([office.desk(), office.screen('queue')])
  const board = () => queue.must('queue', 'board', {})
  expect(await board()).toEqual([{ number, step: 'host-asked' }])
  await desk.must('visits', 'close', { visitId, as: 'withdrawn', reason: '' })
  office.clock.pass(10)
  const { waiting, alarms } = await desk.must('desk', 'overview', {})
  expect(await board()).toEqual([{ number: waiting[0]?.number, step: 'host-asked' }])
  expect(alarms).toMatchObject([{ kind: 'unanswered', count: 1, rings: true }])
})
