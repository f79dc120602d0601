import type { SerialPort } from 'serialport'
import type { OpenedWire, OpenWire, Wire, WireFailure } from './wire.ts'

/**
 * A real serial port. The native module is loaded at the first opening, so that a machine for which there is none still runs
 * with simulated devices, readings by hand and scanners that type.
 */
export const openSerialWire: OpenWire = async (address, listener) => {
  if (address.path === '') return { failure: 'not-found' }
  const { SerialPort } = await import('serialport')
  const port = new SerialPort({ ...address, autoOpen: false })
  let isLost = false
  const lose = () => {
    if (isLost) return
    isLost = true
    listener.lost()
  }
  port.on('data', (bytes: Uint8Array) => listener.data(bytes))
  port.on('close', (error: Error | null) => error && lose())
  port.on('end', lose)
  port.on('error', lose)
  return new Promise<OpenedWire>((resolve) => {
    port.open((error) => resolve(error ? { failure: failureOf(error.message) } : { wire: wireOf(port) }))
  })
}

function wireOf(port: SerialPort): Wire {
  return {
    write: (bytes) => {
      if (port.isOpen) port.write(bytes)
    },
    // The turn of the event loop afterwards lets a read that was under way deliver its old bytes before the promise is kept.
    flush: () => new Promise((resolve) => port.flush(() => setImmediate(resolve))),
    close: () => new Promise((resolve) => port.close(() => resolve())),
  }
}

/**
 * The native module gives words, not codes: `strerror` on Linux and macOS, its own on Windows, where a port that another program
 * holds is "Access denied" (@serialport/bindings-cpp 13, serialport_unix.cpp and serialport_win.cpp).
 */
export function failureOf(message: string): WireFailure {
  if (/no such (file|device)|file not found/i.test(message)) return 'not-found'
  if (/permission denied/i.test(message)) return 'permission-denied'
  if (/temporarily unavailable|resource busy|access denied/i.test(message)) return 'port-busy'
  return 'failed'
}
