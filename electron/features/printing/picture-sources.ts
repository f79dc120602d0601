import type { Paper } from '../../../shared/contract/papers.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { readSettings } from '../../database/settings.ts'

/** The pictures of a paper as data URLs; null for one that the site has not or does not want. */
export type PictureSources = { readonly logo: string | null; readonly photo: string | null }

/** Looked up each time a paper is drawn: a job holds neither the logo nor a guest's photograph, which may be erased meanwhile. */
export function pictureSources(db: Reader, paper: Paper): PictureSources {
  return {
    logo: readSettings(db)?.office.logo ?? null,
    photo: paper.paper === 'badge-slip' && paper.photoOf !== null ? photoOf(db, paper.photoOf) : null,
  }
}

function photoOf(db: Reader, visitId: string): string | null {
  const found = db.first(sqlite.selectFrom('visit_photo').select('photo').where('visit_id', '=', visitId))
  return found?.photo ?? null
}
