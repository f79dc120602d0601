import { numberAfter } from '../../../shared/domain/queue-number.ts'
import { type Reader, sqlite } from '../../database/query.ts'

/**
 * The next queue number of the duty day. Counted on from the highest one given out (not from how many there are), inside the
 * transaction, so that no two guests ever get the same.
 */
export function nextNumber(db: Reader, day: string): string {
  const last = db.first(
    sqlite.selectFrom('visit').select('number').where('day', '=', day).orderBy('number', 'desc').limit(1),
  )
  return numberAfter(last?.number)
}
