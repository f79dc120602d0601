import { type Reader, sqlite } from './query.ts'

/** The 16 bits that every id of this register carries; drawn when it was made. */
export function siteTag(db: Reader): number {
  const site = db.first(sqlite.selectFrom('site').select('tag'))
  if (!site) throw new Error('The register has no tag')
  return site.tag
}
