import { type Reader, sqlite } from '../../database/query.ts'

/**
 * The next queue number of the duty day, A-001 and on, B-001 after A-999. Counted on from the highest one given out (not from how
 * many there are), inside the transaction, so that no two guests ever get the same.
 */
export function nextNumber(db: Reader, day: string): string {
  const last = db.first(
    sqlite.selectFrom('visit').select('number').where('day', '=', day).orderBy('number', 'desc').limit(1),
  )
  const letter = last?.number.charCodeAt(0) ?? 65
  const count = last ? Number(last.number.slice(2)) : 0
  const [nextLetter, nextCount] = count >= 999 ? [letter + 1, 1] : [letter, count + 1]
  return `${String.fromCharCode(nextLetter)}-${String(nextCount).padStart(3, '0')}`
}
