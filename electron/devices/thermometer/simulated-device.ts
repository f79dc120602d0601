import type { simulatedThermometerFaults } from '../../../shared/contract/simulated.ts'
import type { Timers } from '../serial/timers.ts'
import type { Protocol } from './protocol.ts'

export type ThermometerFault = (typeof simulatedThermometerFaults)[number]

/** A line that never stops, as fast as a slow serial line can. */
const flood = { every: 50, bytes: new Uint8Array(48).fill(0x5a) } as const

/** From question to answer, ms: what the real ones take. */
const answersAfter = 100
const tooFar = 31.5
/** A hand is never quite still; hundredths of a degree, in turn. */
const tremor = [0, 2, -3, 1, -1] as const
/** Headers of every protocol without a sound frame, and a line that is no value. */
const garbage = Uint8Array.of(0x5a, 0xa4, 0xfe, 0x03, 0xfe, 0xac, 0x00, 0x7f, 0xa4, 0x03, 0x07, 0x01, 0x0a)

/** A thermometer seen from its serial port: hears commands byte by byte and sends what its maker's device would send. */
export class SimulatedDevice {
  celsius = 36.6
  #fault: ThermometerFault = 'none'
  readonly #protocol: Protocol
  readonly #timers: Timers
  readonly #heard = new Set<Uint8Array>()
  #line: number[] = []
  #beats = 0
  #cancels: (() => void)[] = []
  #send: ((bytes: Uint8Array) => void) | undefined

  constructor(protocol: Protocol, timers: Timers) {
    this.#protocol = protocol
    this.#timers = timers
  }

  get fault(): ThermometerFault {
    return this.#fault
  }

  set fault(fault: ThermometerFault) {
    const wasFlooding = this.#fault === 'never-stops'
    this.#fault = fault
    if (fault === 'never-stops' && !wasFlooding) this.#flood()
  }

  /** Power and a line: from now on bytes go to `send`. */
  plugIn(send: (bytes: Uint8Array) => void): void {
    this.#send = send
    if (this.#protocol.manner.kind === 'sends') this.#beat(this.#protocol.manner.every)
    if (this.#fault === 'never-stops') this.#flood()
  }

  unplug(): void {
    this.#send = undefined
    for (const cancel of this.#cancels) cancel()
    this.#cancels = []
    this.#heard.clear()
  }

  /** Takes what the other side wrote. */
  hear(bytes: Uint8Array): void {
    for (const byte of bytes) this.#hearByte(byte)
  }

  #hearByte(byte: number): void {
    this.#line = [...this.#line.slice(-15), byte]
    const { configure, manner } = this.#protocol
    for (const command of configure) if (this.#endsWith(command)) this.#heard.add(command)
    if (manner.kind === 'answers' && this.#endsWith(manner.command)) this.#later(answersAfter, () => this.#speak())
  }

  #endsWith(command: Uint8Array): boolean {
    const end = this.#line.slice(-command.length)
    return end.length === command.length && command.every((byte, index) => end[index] === byte)
  }

  #beat(every: number): void {
    this.#later(every, () => {
      this.#speak()
      this.#beat(every)
    })
  }

  #flood(): void {
    this.#later(flood.every, () => {
      if (this.#fault !== 'never-stops') return
      this.#send?.(flood.bytes)
      this.#flood()
    })
  }

  #later(milliseconds: number, run: () => void): void {
    this.#cancels = [...this.#cancels.slice(-7), this.#timers.after(milliseconds, run)]
  }

  #speak(): void {
    if (this.fault === 'silent' || this.fault === 'never-stops') return
    this.#beats += 1
    const shake = (tremor[this.#beats % tremor.length] ?? 0) / 100
    const celsius = this.fault === 'too-far' ? tooFar : this.celsius
    const isConfigured = this.#protocol.configure.every((command) => this.#heard.has(command))
    this.#send?.(this.fault === 'garbage' ? garbage : this.#protocol.simulate(celsius + shake, isConfigured))
  }
}
