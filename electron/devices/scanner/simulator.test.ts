import { expect, it, vi } from 'vitest'
import { realTimers } from '../serial/timers.ts'
import { SimulatedScanners } from './simulator.ts'

const code = 'RSP/B/0123456789ABCDEF'
const config = { key: 'desk', path: 'simulator', usb: null, baudRate: 9_600, station: 'lobby', screen: 'desk' } as const

it('reads, loses its cable, finds it again, and garbles, as the real driver sees it', async () => {
  const scanners = new SimulatedScanners(realTimers)
  const heard: string[] = []
  const scanner = scanners.open(config)
  scanner.onText((text) => heard.push(text))
  scanner.start()
  const becomes = (status: string) => vi.waitFor(() => expect(scanner.status()).toBe(status), { timeout: 20_000 })
  await becomes('ready')
  scanners.scan('kiosk', code)
  scanners.scan('desk', code)
  expect(heard).toEqual([code])
  scanners.setFault('unplugged')
  await becomes('not-found')
  scanners.setFault('garbage')
  await becomes('ready')
  scanners.scan('desk', code)
  await becomes('garbled')
  await scanner.stop()
})
