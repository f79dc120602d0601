import { afterEach, beforeEach, expect, test } from 'vitest'
import WebSocket from 'ws'
import { type LiveMessage, liveMessage, livePath } from '../../../shared/contract/live.ts'
import { realTimers } from '../../devices/serial/timers.ts'
import { SimulatedThermometer } from '../../devices/thermometer/simulator.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let simulated: SimulatedThermometer
let office: TestOffice
let administrator: TestScreen

beforeEach(async () => {
  simulated = new SimulatedThermometer('lu90614', realTimers)
  office = await TestOffice.open({
    openThermometer: (config) => simulated.open({ ...config, path: 'simulator' }),
    ports: { serial: simulated.listPorts },
  })
  administrator = await office.administrator()
})
afterEach(() => office.remove())

const line = () => administrator.must('thermometer', 'line', {})
const openIt = () => expect.poll(async () => (await line()).status).toBe('ready')

/** What the server tells a screen without being asked. */
async function listen(screen: TestScreen): Promise<LiveMessage[]> {
  const told: LiveMessage[] = []
  const socket = new WebSocket(`${office.site.url.replace('http', 'ws')}${livePath}`)
  socket.on('open', () => socket.send(screen.token ?? ''))
  socket.on('message', (data) => told.push(liveMessage.parse(JSON.parse(String(data)))))
  await expect.poll(() => told.length).toBeGreaterThan(0)
  return told
}
const hasHeardOf = (told: readonly LiveMessage[], topic: string) =>
  told.some((message) => message.type === 'changed' && message.topics.some((one) => one === topic))

test('the ports of the machine come with their maker', async () => {
  const port = { path: 'simulator', maker: 'Simulator', usb: expect.objectContaining({ serialNumber: 'DEMO-1' }) }
  expect(await administrator.must('ports', 'serial', {})).toEqual([port])
  simulated.turn({ celsius: 36.6, fault: 'unplugged' })
  expect(await administrator.must('ports', 'serial', {})).toEqual([])
})

test('a try measures for nobody, and shows what the device said byte by byte', async () => {
  await openIt()
  expect(await administrator.must('thermometer', 'test', {})).toEqual({ celsius: 36.6, raw: 36.62, outcome: 'normal' })
  const { heard, openPath, protocol } = await line()
  expect(heard.at(-1)).toEqual({
    number: 1,
    kind: 'temperature',
    celsius: 36.62,
    hex: 'FE AC 24 3E 00 00 00 00 0C',
  })
  expect([openPath, protocol]).toEqual(['simulator', 'lu90614'])
  const { waiting } = await (await office.desk()).must('desk', 'overview', {})
  expect(waiting).toEqual([])
})

test('noise is shown as noise, and a try says what is wrong', async () => {
  await openIt()
  simulated.turn({ celsius: 36.6, fault: 'garbage' })
  expect(await administrator.refused('thermometer', 'test', {})).toEqual({ code: 'no-reading', reason: 'garbled' })
  const { heard, status } = await line()
  expect(heard.map(({ kind }) => kind)).toContain('noise')
  expect(status).toBe('garbled')
})

test('an office that looks is told of new bytes without asking, and no other screen is', async () => {
  await openIt()
  const kiosk = await listen(await office.screen('kiosk'))
  const told = await listen(administrator)
  await administrator.must('thermometer', 'test', {})
  await expect.poll(() => hasHeardOf(told, 'thermometer')).toBe(true)
  // What comes later on the same socket shows that nothing is still on its way.
  await (await office.desk()).must('site', 'switchEventMode', { on: true })
  await expect.poll(() => hasHeardOf(kiosk, 'site')).toBe(true)
  expect(hasHeardOf(kiosk, 'thermometer')).toBe(false)
})
