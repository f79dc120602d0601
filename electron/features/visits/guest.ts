import { formatCode } from '../../../shared/domain/ids.ts'
import { normaliseName } from '../../../shared/domain/text.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import type { ChangeContext } from '../../dispatch/context.ts'

/** A guest is known again by telephone and name together; either alone tells nothing (people share and change numbers). */
export function knownGuest(db: Reader, telephone: string, name: string): string | null {
  if (!telephone) return null
  const found = db.first(
    sqlite
      .selectFrom('guest')
      .select('id')
      .where('telephone', '=', telephone)
      .where('norm', '=', normaliseName(name))
      .orderBy('created_at', 'desc'),
  )
  return found?.id ?? null
}

/**
 * Whose record a registration goes into. A guest who was recognised keeps his while he gives his own name; under another name it is
 * somebody else's visit, perhaps with the same telephone, and the first one's earlier visits stay in his name.
 */
export function recordFor(db: Reader, recognised: string | null, given: { name: string; telephone: string }) {
  const known = recognised
    ? db.first(sqlite.selectFrom('guest').select(['norm', 'telephone']).where('id', '=', recognised))
    : undefined
  if (known?.norm === normaliseName(given.name)) return { guestId: recognised, telephone: given.telephone }
  const telephone = given.telephone || known?.telephone || ''
  return { guestId: knownGuest(db, telephone, given.name), telephone }
}

type Person = { readonly name: string; readonly telephone: string; readonly organisation: string }
type GuestToKeep = {
  /** Null: nobody knows this guest yet. */
  readonly id: string | null
  /** Whoever only typed a known name and telephone may be somebody else: what is stored of the guest stays as it is. */
  readonly mayChange: boolean
}

/** The newest facts of a known guest, or a new record with its own code. `isTheirs`: who registers may have that code. */
export function keepGuest(context: ChangeContext, { id, mayChange }: GuestToKeep, person: Person) {
  const known = id ? context.db.first(sqlite.selectFrom('guest').selectAll().where('id', '=', id)) : undefined
  const norm = normaliseName(person.name)
  if (known) {
    const { name, organisation } = person
    const telephone = person.telephone || known.telephone
    if (mayChange)
      context.db.run(
        sqlite.updateTable('guest').set({ name, norm, telephone, organisation }).where('id', '=', known.id),
      )
    return { id: known.id, code: known.code, isTheirs: mayChange }
  }
  const guest = {
    ...person,
    id: context.newId(),
    code: formatCode('guest', context.newToken()),
    norm,
    created_at: context.now,
  }
  context.db.run(sqlite.insertInto('guest').values(guest))
  return { id: guest.id, code: guest.code, isTheirs: true }
}
