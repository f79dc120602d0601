/** What a printer names as the cause. `error`: overheated, or a fault that only its maker can mend. */
export const printerTroubles = ['paper-out', 'cover-open', 'cutter-error', 'offline', 'error'] as const
export type PrinterTrouble = (typeof printerTroubles)[number]

/** Why the way to a printer does not open. `not-a-device`: an ordinary file or folder lies there, which nobody will print. */
export const unopenedReasons = ['unreachable', 'no-permission', 'in-use', 'not-a-device'] as const
export type Unopened = (typeof unopenedReasons)[number]

/** How a printer is, for its light. `asking`: it has not answered for the first time; `unasked`: it never answers. */
export const printerLights = [
  'asking',
  'ready',
  'unasked',
  'near-end',
  'roll-near-end',
  ...printerTroubles,
  ...unopenedReasons,
  'no-answer',
] as const
export type PrinterLightCode = (typeof printerLights)[number]

/** A paper in the queue: of which kind, and for a test, of which printer. */
export type RoutedPaper<Kind> = { readonly paper: Kind | 'test'; readonly printer: string | null }
type Routed<Kind> = { readonly key: string; readonly papers: readonly Kind[] }

/**
 * Which printer prints a paper: the first that has it on its list; a test comes out of the printer that it tests. Asked anew whenever
 * a paper is about to be sent, so that a changed setting frees what waits.
 */
export function printerFor<Kind, Printer extends Routed<Kind>>(
  { paper, printer }: RoutedPaper<Kind>,
  printers: readonly Printer[],
): Printer | null {
  const fits =
    paper === 'test' ? ({ key }: Printer) => key === printer : ({ papers }: Printer) => papers.includes(paper as Kind)
  return printers.find(fits) ?? null
}

/** 203 dpi, which all these heads have: eight rows make a millimetre. */
const rowsPerMetre = 8_000
/** From here on the roll should be at hand: some thirty slips on a roll of 30 m. */
const nearEndShare = 0.1

export type RollCount = { readonly rows: number; readonly rollMetres: number | null }

/** Metres left on the roll, never less than none; null where rolls are not counted. */
export function metresLeft({ rows, rollMetres }: RollCount): number | null {
  return rollMetres === null ? null : Math.max(0, rollMetres - rows / rowsPerMetre)
}

/** Whether a new roll should be at hand. A count, not a sensor: it warns and never stops a paper. */
export function isRollNearEnd(count: RollCount): boolean {
  const left = metresLeft(count)
  return left !== null && count.rollMetres !== null && left <= count.rollMetres * nearEndShare
}

/** Kinds of paper that would wait for ever, since no printer prints them. */
export function withoutPrinter<Kind>(kinds: readonly Kind[], printers: readonly Routed<Kind>[]): Kind[] {
  return kinds.filter((paper) => printerFor({ paper, printer: null }, printers) === null)
}

/** Gives a kind of paper to one printer, which takes it from the others; or takes it away from that one. */
export function assignPaper<Kind, Printer extends Routed<Kind>>(
  printers: readonly Printer[],
  { key, paper, isOn }: { readonly key: string; readonly paper: Kind; readonly isOn: boolean },
): Printer[] {
  return printers.map((printer) => {
    const others = printer.papers.filter((each) => each !== paper)
    return { ...printer, papers: printer.key === key && isOn ? [...others, paper] : others }
  })
}
