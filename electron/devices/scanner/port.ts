import type { ScannerConfig } from '../../../shared/contract/settings.ts'
import type { ScannerStatus } from '../../../shared/domain/scanners.ts'

/** A scanner on a cable. It finds its device again by itself after a loss, and says so through its status. */
export interface Scanner {
  readonly config: ScannerConfig
  start(): void
  stop(): Promise<void>
  status(): ScannerStatus
  /** How many lines were thrown away because they were no text or had no end: a wrong speed, a bad cable. */
  dropped(): number
  /** Tells each change of status; the answer ends the telling. */
  onStatus(listener: () => void): () => void
  /** Tells each code once, however long a scanner on a stand keeps sending it. */
  onText(listener: (text: string) => void): () => void
}

export type { ScannerConfig, ScannerStatus }
