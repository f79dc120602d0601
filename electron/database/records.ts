import { fieldDigest } from './journal.ts'
import { type Reader, sqlite } from './query.ts'

/** One record whose personal values no longer are what the journal last saw. */
export type Mismatch = { readonly record: string; readonly field: string; readonly seq: number }
export type RecordCheck = {
  readonly checked: number
  readonly erased: number
  readonly mismatches: readonly Mismatch[]
}

type Owner = { readonly id: string; readonly salt: string; readonly fields: Readonly<Record<string, string>> }
type Last = { readonly owner: Owner; readonly field: string; readonly digest: string; readonly seq: number }

/**
 * Compares every name, telephone number and so on with the newest digest that the journal keeps of it, so that a record that was
 * changed past the program shows. A record that is gone was erased; its digests say nothing any more.
 */
export function checkRecords(db: Reader): RecordCheck {
  const owners = ownersOf(db)
  const last = new Map<string, Last>()
  let erased = 0
  eachDigest(db, (record, digests, seq) => {
    const found = owners.get(record)
    if (!found) {
      erased += 1
      return
    }
    for (const [field, digest] of Object.entries(digests)) {
      const owner = found.find((candidate) => field in candidate.fields)
      if (owner) last.set(`${owner.id} ${field}`, { owner, field, digest, seq })
    }
  })
  const mismatches = [...last.values()]
    .filter(isChanged)
    .map(({ owner, field, seq }) => ({ record: owner.id, field, seq }))
  return { checked: last.size, erased, mismatches }
}

function isChanged({ owner, field, digest }: Last): boolean {
  return fieldDigest(owner.salt, field, owner.fields[field] ?? '') !== digest
}

function eachDigest(db: Reader, take: (record: string, digests: Record<string, string>, seq: number) => void): void {
  const page = 1_000
  for (let seq = 0; ; ) {
    const rows = db.all(
      sqlite
        .selectFrom('journal')
        .select(['seq', 'record', 'digests'])
        .where('seq', '>', seq)
        .where('digests', '<>', '{}')
        .orderBy('seq')
        .limit(page),
    )
    for (const row of rows) take(row.record, JSON.parse(row.digests) as Record<string, string>, row.seq)
    if (rows.length < page) return
    seq = rows.at(-1)?.seq ?? seq
  }
}

/** Where the values of an entry's record lie now. A visit's entries also speak of its guest, whom several visits share. */
function ownersOf(db: Reader): Map<string, Owner[]> {
  const guests = new Map(
    db
      .all(sqlite.selectFrom('guest').select(['id', 'name', 'telephone', 'salt']))
      .map(({ id, salt, name, telephone }) => [id, { id, salt, fields: { name, telephone } }]),
  )
  const visits = db.all(sqlite.selectFrom('visit').select(['id', 'guest_id', 'organisation', 'purpose_text', 'plate']))
  const employees = db.all(sqlite.selectFrom('employee').selectAll())
  const persons = db.all(sqlite.selectFrom('person').select(['id', 'name', 'pin_hash']))
  return new Map<string, Owner[]>([
    ...visits.map(({ id, guest_id, organisation, purpose_text: purpose, plate }): [string, Owner[]] => {
      const guest = guests.get(guest_id)
      return [id, guest ? [guest, { id, salt: guest.salt, fields: { organisation, purpose, plate } }] : []]
    }),
    ...employees.map(({ id, host_token: salt, name, room, extension, telephone }): [string, Owner[]] => [
      id,
      [{ id, salt, fields: { name, room, extension, telephone } }],
    ]),
    ...persons.map(({ id, pin_hash: salt, name }): [string, Owner[]] => [id, [{ id, salt, fields: { name } }]]),
  ])
}

/** The days whose closing names a head that is not in the journal. */
export function closingsWithoutHead(db: Reader): string[] {
  const rows = db.all(
    sqlite
      .selectFrom('closing')
      .leftJoin('journal', 'journal.hash', 'closing.head')
      .select('closing.date')
      .where('journal.hash', 'is', null)
      .orderBy('closing.date'),
  )
  return rows.map((row) => row.date)
}
