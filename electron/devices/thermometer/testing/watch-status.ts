import { setTimeout as wait } from 'node:timers/promises'
import { openSerialWire } from '../../serial/serial-wire.ts'
import { realTimers } from '../../serial/timers.ts'
import { SerialThermometer } from '../serial-thermometer.ts'

/**
 * The real driver in a process of its own, as another program or another user has it: prints each status on a line, until its
 * standard input ends. With `--as-nobody` it gives up root's rights first, which would open any port; whoever is not root has
 * none to give up.
 */
const [path = '', whose] = process.argv.slice(2)

// Loaded before the rights are gone, so that the program may lie where only its user can read.
await import('serialport')
const nobody = 65_534
if (whose === '--as-nobody' && process.getuid?.() === 0) {
  process.setgroups?.([])
  process.setgid?.(nobody)
  process.setuid?.(nobody)
}

const config = { path, usb: null, protocol: 'lu90614', baudRate: null, offset: 0 } as const
const thermometer = new SerialThermometer(config, {
  openWire: openSerialWire,
  listPorts: async () => [],
  timers: realTimers,
})
thermometer.onStatus((status) => process.stdout.write(`${status}\n`))
thermometer.start()
for await (const _ of process.stdin) await wait(0)
await thermometer.stop()
