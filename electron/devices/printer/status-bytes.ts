import type { PrinterTrouble } from '../../../shared/domain/printers.ts'

/**
 * What a printer says, byte by byte. Sources: Epson TM-T88III p. 304, TM-U220 p. 54 and 83; Bixolon SRP-350 p. 8; Citizen CT-S2000
 * p. 58. Fixed bits tell the kinds apart: an answer to DLE EOT is `0xx1xx10`, one to GS r `0xx0xxxx`, an unsolicited report (ASB)
 * begins with `0xx1xx00` and goes on with three of `0xx0xxxx`.
 */
export type Heard = { readonly kind: 'real-time' | 'processed'; readonly byte: number }

const isRealTime = (byte: number) => (byte & 0x93) === 0x12
const beginsReport = (byte: number) => (byte & 0x93) === 0x10
const isPlain = (byte: number) => (byte & 0x90) === 0x00

/** Sorts incoming bytes; unsolicited reports are recognised and dropped, also when they arrive in pieces. */
export class StatusReader {
  #restOfReport = 0

  read(bytes: Uint8Array): Heard[] {
    return Array.from(bytes, (byte) => this.#readByte(byte)).filter((heard) => heard !== null)
  }

  #readByte(byte: number): Heard | null {
    if (isRealTime(byte)) return { kind: 'real-time', byte }
    if (beginsReport(byte)) {
      this.#restOfReport = 3
      return null
    }
    if (!isPlain(byte)) return null
    if (this.#restOfReport > 0) {
      this.#restOfReport -= 1
      return null
    }
    return { kind: 'processed', byte }
  }
}

/** DLE EOT n: answered at once, also offline and with a full buffer. 1 printer, 2 cause of offline, 3 error, 4 paper sensors. */
export type RealTimeQuestion = 1 | 2 | 3 | 4
export function realTimeQuestion(n: RealTimeQuestion): Uint8Array {
  return Uint8Array.of(0x10, 0x04, n)
}

/**
 * GS r 1: asks for the paper sensor and is answered in turn, when everything sent before it has been worked off; a printer without
 * paper does not get that far. So it confirms a paper. `GS ( H` would carry the job's own number, but cheap printers do not know
 * it and print it as text; every maker has GS r.
 */
export const processedQuestion: Uint8Array = Uint8Array.of(0x1d, 0x72, 0x01)

/** 3 is asked only where 2 speaks of an error. */
export type Answers = { readonly 1: number; readonly 2: number; readonly 4: number; readonly 3: number | null }

/** Whether the answer to question 2 speaks of an error that question 3 explains. */
export function hasError(answer: number): boolean {
  return (answer & 0x40) !== 0
}

/** What the answers say together: the cause that a guard can mend is named before the general one. */
export function judge(answers: Answers): { readonly trouble: PrinterTrouble | null; readonly isNearEnd: boolean } {
  return { trouble: troubleIn(answers), isNearEnd: (answers[4] & 0x0c) !== 0 }
}

function troubleIn(answers: Answers): PrinterTrouble | null {
  if ((answers[2] & 0x04) !== 0) return 'cover-open'
  if ((answers[4] & 0x60) !== 0 || (answers[2] & 0x20) !== 0) return 'paper-out'
  if (hasError(answers[2])) return ((answers[3] ?? 0) & 0x08) !== 0 ? 'cutter-error' : 'error'
  return (answers[1] & 0x08) !== 0 ? 'offline' : null
}
