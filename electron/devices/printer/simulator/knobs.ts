/** What can be wrong with a simulated printer; turned by tests and by the demonstration's panel. */
export type Knobs = {
  readonly paper: 'plenty' | 'near-end' | 'out'
  /** Rows until the roll ends by itself; null: it does not. */
  readonly rowsLeft: number | null
  readonly isCoverOpen: boolean
  readonly isCutterJammed: boolean
  /** Does not listen: switched off, or its cable is out. */
  readonly isUnreachable: boolean
  /** Answers until a paper was begun, prints it and says nothing any more. */
  readonly isSilent: boolean
  /** Takes the connection and whatever is sent, answers nothing, prints nothing. */
  readonly isDeaf: boolean
  /** Prints, and never answers anything: as cheap printers are. */
  readonly isMute: boolean
  /** Takes the connection and reads nothing from it. */
  readonly readsNothing: boolean
  /** Says that a paper is out only when somebody calls for the next one. */
  readonly answersLate: boolean
  /** Takes no more than so many bytes in a second, as a line of 9600 baud carries 960; null: as fast as they come. */
  readonly bytesPerSecond: number | null
  /** Takes the connection and closes it. */
  readonly closesAtOnce: boolean
  /** Resets the connection after so many more bytes. */
  readonly resetsAfter: number | null
  /** Reports its state unasked with every chunk that comes in (ASB). */
  readonly reportsUnasked: boolean
  /** Milliseconds for each block of a picture. */
  readonly delay: number
}

export const allWell: Knobs = {
  paper: 'plenty',
  rowsLeft: null,
  isCoverOpen: false,
  isCutterJammed: false,
  isUnreachable: false,
  isSilent: false,
  isDeaf: false,
  isMute: false,
  readsNothing: false,
  answersLate: false,
  bytesPerSecond: null,
  closesAtOnce: false,
  resetsAfter: null,
  reportsUnasked: false,
  delay: 0,
}

export function canPrint({ paper, isCoverOpen, isCutterJammed, isDeaf }: Knobs): boolean {
  return paper !== 'out' && !isCoverOpen && !isCutterJammed && !isDeaf
}

/** The answer to DLE EOT n. */
export function realTimeAnswer(n: number, knobs: Knobs): number {
  const { paper, isCoverOpen, isCutterJammed } = knobs
  const bits = (conditions: readonly (readonly [boolean, number])[]) =>
    conditions.reduce((byte, [holds, bit]) => (holds ? byte | bit : byte), 0x12)
  if (n === 1) return bits([[!canPrint(knobs), 0x08]])
  if (n === 2)
    return bits([
      [isCoverOpen, 0x04],
      [paper === 'out', 0x20],
      [isCutterJammed, 0x40],
    ])
  if (n === 3) return bits([[isCutterJammed, 0x08]])
  return bits([
    [paper !== 'plenty', 0x0c],
    [paper === 'out', 0x60],
  ])
}

/** The answer to GS r 1. */
export function processedAnswer({ paper }: Knobs): number {
  return paper === 'plenty' ? 0x00 : 0x03
}

/** An unasked report of four bytes (ASB). */
export function unaskedReport({ paper, isCoverOpen, isCutterJammed }: Knobs): Uint8Array {
  return Uint8Array.of(0x10 | (isCoverOpen ? 0x20 : 0), isCutterJammed ? 0x08 : 0, paper === 'plenty' ? 0 : 0x03, 0x0f)
}
