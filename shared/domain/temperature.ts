import { type Instant, minuteMs } from './time.ts'

/**
 * Body temperature at the desk while an event is on (SOP S8, row M6). It is screening, not diagnosis: the best forehead devices
 * are good for ±0.3 °C under laboratory conditions (ISO 80601-2-56, ASTM E1965), so a doubtful reading is taken again.
 */

/**
 * How a thermometer talks; the driver has one entry for each (`electron/devices/thermometer/protocols.ts`). Those that give the
 * body's temperature come first: they are the better choice for a new office.
 */
export const thermometerProtocols = [
  'lu90614',
  'gy614v3',
  'gd60914',
  'idc50',
  'ascii-line',
  'gy-mcu90615',
  'cjmcu90614',
] as const
export type ThermometerProtocol = (typeof thermometerProtocols)[number]

/**
 * What a device tells. `body`: its maker has converted it. `surface`: the skin's own temperature, 31 to 35 °C on a forehead, which
 * means nothing without the offset that the installer finds at its place against a reference thermometer.
 */
const toldTemperature: Readonly<Record<ThermometerProtocol, 'body' | 'surface'>> = {
  lu90614: 'body',
  gy614v3: 'body',
  gd60914: 'body',
  idc50: 'body',
  'ascii-line': 'body',
  'gy-mcu90615': 'surface',
  cjmcu90614: 'surface',
}

/** Whether the offset of a surface device is still missing; found ones are never 0. */
export function lacksOffset({ protocol, offset }: { protocol: ThermometerProtocol; offset: number }): boolean {
  return toldTemperature[protocol] === 'surface' && offset === 0
}

/** The offset that makes `raw` what the reference thermometer said of the same forehead; both in °C, the answer in tenths. */
export function offsetFor(reference: number, raw: number): number {
  return Math.round((reference - raw) * 10) / 10
}

/**
 * How the thermometer stands. `failed`: the port opens for nobody, for a cause we do not know. `silent`: the port is open, but no
 * byte came when a reading was asked for. `garbled`: bytes came that this protocol does not know (wrong protocol or speed).
 */
export const thermometerStatuses = [
  'off',
  'starting',
  'ready',
  'not-found',
  'permission-denied',
  'port-busy',
  'failed',
  'silent',
  'garbled',
] as const
export type ThermometerStatus = (typeof thermometerStatuses)[number]

/**
 * Why a measurement gave no temperature. `unstable`: the frames did not agree, or the value was neither a body's nor clearly
 * wrong. `offline`: the port was not open or was lost. `busy`: somebody else is measuring with this thermometer.
 * `no-offset`: it tells the skin's temperature, and nobody has found its offset yet.
 */
export const noReadingReasons = [
  'silent',
  'garbled',
  'unstable',
  'too-far',
  'sensor-fault',
  'aborted',
  'offline',
  'busy',
  'no-offset',
] as const
export type NoReadingReason = (typeof noReadingReasons)[number]

/**
 * What one reading says. `too-far`: skin seen from too far or a surface, come closer; never a pass: gates that waved 27 and
 * 31.5 °C through are on record (Kompas, 12 June 2020). `unclear`: above any living guest, below a sure fault; measure again.
 */
export const temperatureOutcomes = ['normal', 'high', 'too-far', 'unclear', 'sensor-fault'] as const
export type TemperatureOutcome = (typeof temperatureOutcomes)[number]

export const temperatureDefaults = {
  /**
   * °C; this value and above is high. Offices and the palace refused 37.5 and above and let 37.4 pass (Kompas, 3 March 2020).
   * KMK HK.01.07/MENKES/382/2020 for public places refuses above 37.3: a site that follows it sets 37.4.
   */
  threshold: 37.5,
  /** The same decree has a high reading repeated after five minutes of rest. */
  restMinutes: 5,
} as const

/** Bounds of judgement in °C; makers' data sheets and reports from real gates, see `TemperatureOutcome`. */
export const plausibility = { faultBelow: 30, bodyFrom: 34, bodyTo: 42.5, faultAbove: 43 } as const

/** In °C: wider than any forehead, so that a slip of the pen is judged and not lost; more no clinical thermometer shows. */
export const enterable = { from: 0, to: 60 } as const

/** The value a person sees, in tenths of a degree. Readings are judged by it, so that nobody reads 37.5 and passes as 37.46. */
export function shownCelsius(celsius: number): number {
  return Math.round(celsius * 10) / 10
}

/** Whether a value in °C (offset already added) can be a body's at all; everything else is measured again. */
export function plausibilityOf(celsius: number): 'of-body' | 'too-far' | 'unclear' | 'sensor-fault' {
  const shown = shownCelsius(celsius)
  if (!(shown >= plausibility.faultBelow && shown <= plausibility.faultAbove)) return 'sensor-fault'
  if (shown < plausibility.bodyFrom) return 'too-far'
  return shown > plausibility.bodyTo ? 'unclear' : 'of-body'
}

/** Judges one body temperature in °C (offset already added) against the site's threshold. */
export function judgeTemperature(celsius: number, threshold: number): TemperatureOutcome {
  const found = plausibilityOf(celsius)
  if (found !== 'of-body') return found
  return shownCelsius(celsius) >= shownCelsius(threshold) ? 'high' : 'normal'
}

/** A reading of the thermometer, or one that a guard read off another. */
export const readingSources = ['device', 'by-hand'] as const
export type ReadingSource = (typeof readingSources)[number]

/** What was kept of a reading; the value itself may not be stored. */
export type JudgedReading = { readonly at: Instant; readonly outcome: TemperatureOutcome }

/** Where a guest stands after the readings so far; `secondFrom`: when the rest is over and a second reading counts. */
export type MeasuredStanding =
  | { readonly standing: 'missing' }
  | { readonly standing: 'normal' }
  | { readonly standing: 'high-once'; readonly secondFrom: Instant }
  | { readonly standing: 'high-twice' }

/**
 * The second-reading rule over all readings of one visit, oldest first. The first reading of a body decides, unless it is high:
 * then the guest rests and the first one after the rest decides; high again means no entry without an official's exception.
 * Readings during the rest, and those that are no body's, neither clear nor condemn.
 */
export function measuredStanding(readings: readonly JudgedReading[], restMinutes: number): MeasuredStanding {
  const ofBody = readings.filter(({ outcome }) => outcome === 'normal' || outcome === 'high')
  const first = ofBody[0]
  if (!first) return { standing: 'missing' }
  if (first.outcome === 'normal') return { standing: 'normal' }
  const secondFrom = first.at + restMinutes * minuteMs
  const second = ofBody.slice(1).find(({ at }) => at >= secondFrom)
  if (!second) return { standing: 'high-once', secondFrom }
  return { standing: second.outcome === 'high' ? 'high-twice' : 'normal' }
}

export type TemperatureStanding = 'not-needed' | MeasuredStanding['standing']

/** Row M6: where a guest stands for an admission; temperatures are taken only while there is an event at the office. */
export function temperatureStanding(
  isEvent: boolean,
  readings: readonly JudgedReading[],
  restMinutes: number,
): TemperatureStanding {
  return isEvent ? measuredStanding(readings, restMinutes).standing : 'not-needed'
}
