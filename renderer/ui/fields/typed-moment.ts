/** Reads a time of day as people write it ("8.00", "08:00", "1630") as `HH:MM`; undefined for anything else. */
export function readTime(text: string): string | undefined {
  const [, hours, minutes] = /^\s*(\d{1,2})\s*[.:,\s]?\s*(\d{2})\s*$/u.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** Reads a date, day before month as Indonesians write it ("27-11-2026", "27/11/26"), as `YYYY-MM-DD`; undefined for anything else. */
export function readDate(text: string): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/u.exec(text) ?? []
  if (year && month && day) return existing(year, month, day)
  const [, d, m, y] = /^\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})\s*$/u.exec(text) ?? []
  return d && m && y ? existing(y.length === 2 ? `20${y}` : y, m, d) : undefined
}

/** The 31st of November does not exist. */
function existing(year: string, month: string, day: string): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isSame = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return isSame ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

/** `YYYY-MM-DD` as one types it: "27-11-2026". */
export function typedDate(date: string): string {
  return date.split('-').reverse().join('-')
}
