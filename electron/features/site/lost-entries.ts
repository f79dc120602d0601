import { z } from 'zod'
import { dayMs, type Instant } from '../../../shared/domain/time.ts'
import { sqlite } from '../../database/query.ts'
import type { ReadContext } from '../../dispatch/context.ts'

/** Told for a day, since every watch must look who is inside; the journal keeps it. */
const tellLostMs = dayMs
const lostClear = z.object({ written: z.int(), found: z.int() })

/** The register lacks entries that it once had: its file was damaged, or an older copy put in its place. */
export function lostEntries({ db, now }: ReadContext): { readonly at: Instant; readonly count: number } | null {
  const entry = db.first(
    sqlite
      .selectFrom('journal')
      .select(['at', 'clear'])
      .where('record', '=', 'journal')
      .where('what', '=', 'entries-lost')
      .orderBy('seq', 'desc')
      .limit(1),
  )
  if (!entry || now - entry.at > tellLostMs) return null
  const { written, found } = lostClear.parse(JSON.parse(entry.clear))
  return { at: entry.at, count: Math.max(1, written - found) }
}
