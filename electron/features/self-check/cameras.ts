import { randomUUID } from 'node:crypto'
import type { CameraReport } from '../../../shared/domain/self-check.ts'

type Asked = { readonly id: string; readonly reports: Map<string, CameraReport>; readonly onReport: () => void }

/** Asks the open kiosks for their cameras. A camera belongs to a browser, so nobody else can say whether it gives a picture. */
export class Cameras {
  #asked: Asked | null = null

  /** What the kiosks are asked now; null when nothing. */
  asked = (): string | null => this.#asked?.id ?? null

  /** Ends when so many kiosks have answered, or when the time is over; whatever was heard by then counts. */
  async ask(kiosks: number, tell: () => void, withinMs: number): Promise<readonly CameraReport[]> {
    if (kiosks === 0) return []
    const reports = new Map<string, CameraReport>()
    const { promise: over, resolve } = Promise.withResolvers<void>()
    this.#asked = { id: randomUUID(), reports, onReport: () => reports.size >= kiosks && resolve() }
    const timer = setTimeout(resolve, withinMs)
    tell()
    await over
    clearTimeout(timer)
    this.#asked = null
    return [...reports.values()]
  }

  /** A kiosk's answer; one that comes too late is heard by nobody. */
  report(id: string, kiosk: string, camera: CameraReport): void {
    if (this.#asked?.id !== id) return
    this.#asked.reports.set(kiosk, camera)
    this.#asked.onReport()
  }
}
