import type { UsbIdentity } from '../../../shared/contract/ports.ts'
import type { NoReadingReason, ThermometerProtocol, ThermometerStatus } from '../../../shared/domain/temperature.ts'
import type { HeardPiece } from './recorder.ts'

/** Which thermometer, on which serial port. */
export type ThermometerConfig = {
  /** e.g. `/dev/serial/by-id/...` (stays the same when the cable is moved), `/dev/ttyUSB0`, `COM3`. */
  readonly path: string
  /** The adapter behind that path, by which it is found again when the system gives it another name. */
  readonly usb: UsbIdentity | null
  readonly protocol: ThermometerProtocol
  /** `null`: what the protocol's devices are delivered with. */
  readonly baudRate: number | null
  /** °C added to each value, found at this kiosk against a reference thermometer; 0 for devices that send body temperature. */
  readonly offset: number
}

/** `celsius` is what a person sees (tenths, offset added), `raw` what the device said, `device` the port it came from. */
export type Measurement =
  | {
      readonly outcome: 'reading'
      readonly celsius: number
      readonly raw: number
      readonly device: string
      readonly protocol: ThermometerProtocol
    }
  | { readonly outcome: 'no-reading'; readonly reason: NoReadingReason }

/** A thermometer at the desk. It finds its device again by itself after a loss, and says so through its status. */
export interface Thermometer {
  start(): void
  /** Ends a running measurement as `offline` and lets go of the port. */
  stop(): Promise<void>
  status(): ThermometerStatus
  /** The port that is open now. */
  openPath(): string | null
  /** Tells each change of status; the answer ends the telling. */
  onStatus(listener: (status: ThermometerStatus) => void): () => void
  /** What came last on the line and how it was understood, oldest first. */
  recent(): readonly HeardPiece[]
  /** Tells, a few times a second at most, that something came; the answer ends the telling. */
  onHeard(listener: () => void): () => void
  /**
   * Takes one body temperature from bytes that arrive after this call, within `windowMs` milliseconds. The value can be a body's
   * (`plausibilityOf`); whether it is high is not decided here. One at a time: a second call meanwhile answers `busy`.
   */
  measure(options: { readonly windowMs: number; readonly signal: AbortSignal }): Promise<Measurement>
}
