import { normalisePlate, normaliseTelephone } from '../domain/text.ts'
import { type Language, resources } from './index.ts'

/** How a moment or a number is written: in which language, on the wall clock of which IANA zone. Instants are epoch milliseconds. */
export type Wording = { readonly language: Language; readonly zone: string }

const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Formatters cost far more to make than to use, so each is made once. */
const made = new Map<string, Intl.DateTimeFormat>()

function formatter({ language, zone }: Wording, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, zone, options])
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone, hourCycle: 'h23' })
  made.set(key, fresh)
  return fresh
}

/** "WIB", "WITA", "WIT" for Indonesian zones in every language; elsewhere what the locale calls the zone. */
export function zoneName(instant: number, zone: string): string {
  const parts = formatter({ language: 'id', zone }, { timeZoneName: 'short' }).formatToParts(instant)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** "09.41" in Indonesian, "09:41" in English; `named` adds "WIB". */
export function formatTime(instant: number, wording: Wording & { readonly named?: boolean }): string {
  const time = formatter(wording, { hour: '2-digit', minute: '2-digit' }).format(instant)
  return wording.named ? `${time} ${zoneName(instant, wording.zone)}` : time
}

/** A time of the site's wall clock (`HH:MM`, as settings and calendar hold it): "21.00" in Indonesian, "21:00" in English. */
export function formatClockTime(time: string, language: Language): string {
  return language === 'id' ? time.replace(':', '.') : time
}

/** "Jumat, 20 November" */
export function formatDay(instant: number, wording: Wording): string {
  return formatter(wording, { weekday: 'long', day: 'numeric', month: 'long' })
    .format(instant)
    .replace(/^(\p{L}+) /u, '$1, ')
}

/** "Jumat" */
export function formatWeekday(instant: number, wording: Wording): string {
  return formatter(wording, { weekday: 'long' }).format(instant)
}

/** "Jumat, 20 November 2026" */
export function formatDate(instant: number, wording: Wording): string {
  const year = formatter(wording, { year: 'numeric' }).format(instant)
  return `${formatDay(instant, wording)} ${year}`
}

/** "20 Nov 2026" */
export function formatShortDate(instant: number, wording: Wording): string {
  return formatter(wording, { day: 'numeric', month: 'short', year: 'numeric' }).format(instant)
}

/** "20 Nov 2026, 09.41" */
export function formatDateTime(instant: number, wording: Wording): string {
  return `${formatShortDate(instant, wording)}, ${formatTime(instant, wording)}`
}

/** "36,4" in Indonesian, "36.4" in English; `digits` are those after the mark. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return value.toLocaleString(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** Degrees Celsius: "36,4 °C", held together by a space that does not break. */
export function formatTemperature(celsius: number, language: Language, decimals = 1): string {
  return `${formatNumber(celsius, language, decimals)}\u00a0°C`
}

/** "512 MB", "1,4 GB", "120 GB": as disks are sold, in thousands. */
export function formatBytes(bytes: number, language: Language): string {
  const gigabytes = bytes / 1e9
  if (gigabytes < 1) return `${formatNumber(bytes / 1e6, language)}\u00a0MB`
  return `${formatNumber(gigabytes, language, gigabytes < 10 ? 1 : 0)}\u00a0GB`
}

type Unit = 'days' | 'hours' | 'minutes' | 'seconds'

/** The two largest units that count; seconds only below an hour. Parts of a second are dropped, a negative span counts as none. */
function unitsOf(ms: number): readonly (readonly [Unit, number])[] {
  const span = Math.max(0, ms)
  const all: readonly (readonly [Unit, number])[] = [
    ['days', Math.floor(span / day)],
    ['hours', Math.floor((span % day) / hour)],
    ['minutes', Math.floor((span % hour) / minute)],
    ['seconds', Math.floor((span % minute) / second)],
  ]
  const first = all.findIndex(([, value]) => value > 0)
  if (first === -1) return [['seconds', 0]]
  return all.slice(first, first + 2).filter(([unit, value]) => value > 0 && !(unit === 'seconds' && span >= hour))
}

/** A room as people say it: a bare number ("104", "B.12") becomes "Ruang 104"; whatever names itself stays as it is. */
export function formatRoom(room: string, language: Language): string {
  return /^\p{L}?[\s.-]?\d+[\p{L}\d./-]*$/u.test(room)
    ? resources[language].common.room.replace('{{room}}', room)
    : room
}

/** A span in milliseconds: long "1 menit 12 detik", short "1 m 12 d" (Indonesian "d" is detik, a second). */
export function formatDuration(ms: number, language: Language, length: 'long' | 'short' = 'long'): string {
  const words = resources[language].common.duration[length]
  return unitsOf(ms)
    .map(([unit, value]) => words[unit].replace('{{value}}', String(value)))
    .join(' ')
}

/** Before a span of ten seconds is over, people say "just now" instead of counting. */
export function isJustNow(ms: number): boolean {
  return ms < 10 * second
}

/** Without any of these it may be a number of the same town, and a 0 before it would reach somebody else. */
const isWhole = /^[\s(]*(?:[+08]|62)/u
/** Cities whose numbers begin with three digits (021 Jakarta); every other area has four, like the mobile networks. */
const shortAreas = /^0(21|22|24|31|61)/u

/**
 * A telephone number as people read it out, however it was typed or is kept: "0812 3456 7890", "021 3456 7890"; one of another
 * country with its plus. What is no number stays as it is.
 */
export function formatTelephone(text: string): string {
  const judged = normaliseTelephone(text)
  if (!judged.ok || !isWhole.test(text)) return text
  if (!judged.value.startsWith('+62')) return judged.value
  const digits = `0${judged.value.slice(3)}`
  const area = shortAreas.test(digits) ? 3 : 4
  return [digits.slice(0, area), ...inFours(digits.slice(area))].join(' ')
}

/** Groups of four; never a last one of one or two, which nobody reads out. */
function inFours(digits: string): readonly string[] {
  if (digits.length <= 5) return [digits]
  const first = digits.length === 6 ? 3 : 4
  return [digits.slice(0, first), ...inFours(digits.slice(first))]
}

/** A plate in the spacing that is painted on it: "BE 1234 AB". What is no plate stays as it is. */
export function formatPlate(text: string): string {
  const judged = normalisePlate(text)
  return judged.ok ? judged.value : text
}
