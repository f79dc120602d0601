import { type Expression, type SqlBool, sql } from 'kysely'
import type { HostView } from '../../../shared/contract/fields.ts'
import { fewestLetters, normaliseName } from '../../../shared/domain/text.ts'
import { type Reader, sqlite } from '../../database/query.ts'

const mostHosts = 6

/**
 * Every typed word begins some word of the name, in any order: "rah sit" finds Siti Rahmawati. Names are some ten thousand at
 * most, so one walk over them costs less than an index of words that would have to be kept.
 */
export function matchesWords(norm: Expression<string>, text: string): Expression<SqlBool>[] {
  return wordsOf(text).map((word) => sql<SqlBool>`instr(' ' || ${norm}, ${` ${word}`}) > 0`)
}

function wordsOf(text: string): string[] {
  return normaliseName(text).split(' ').filter(Boolean)
}

/**
 * At most six hosts whom the guest may mean, from the second letter on: those that begin as typed first, then those with the words in
 * their own name, then the people of a unit that was typed.
 */
export function findHosts(db: Reader, text: string): HostView[] {
  const typed = wordsOf(text).join(' ')
  if ([...typed].length < fewestLetters) return []
  return [...findEmployees(db, typed), ...findUnits(db, typed)]
    .sort((a, b) => b.rank - a.rank || compareTexts(a.norm, b.norm))
    .slice(0, mostHosts)
    .map(({ host }) => host)
}

const compareTexts = (a: string, b: string) => Number(a > b) - Number(a < b)

/** `rank`: 2 begins as typed, 1 has the words in its own name, 0 belongs to a unit that has them. */
type Found = { readonly host: HostView; readonly norm: string; readonly rank: number }

function rankOf(norm: Expression<string>, typed: string) {
  const own = sql.join(matchesWords(norm, typed), sql` and `)
  return sql<number>`(instr(${norm}, ${typed}) = 1) + (${own})`.as('rank')
}

function findEmployees(db: Reader, typed: string): Found[] {
  const rows = db.all(
    sqlite
      .selectFrom('employee')
      .leftJoin('unit', 'unit.id', 'employee.unit_id')
      .select(['employee.id', 'employee.name', 'employee.norm', 'employee.room', 'unit.name as unit'])
      .select(({ ref }) => rankOf(ref('employee.norm'), typed))
      .where('employee.is_active', '=', 1)
      .where((where) => where.and(matchesWords(sql`employee.norm || ' ' || coalesce(unit.norm, '')`, typed)))
      .orderBy('rank', 'desc')
      .orderBy('employee.norm')
      .orderBy('employee.id')
      .limit(mostHosts),
  )
  return rows.map(({ id, name, norm, rank, unit, room }) => ({
    host: { ref: { kind: 'employee', id }, name, unit, room: room || null },
    norm,
    rank,
  }))
}

function findUnits(db: Reader, typed: string): Found[] {
  const rows = db.all(
    sqlite
      .selectFrom('unit')
      .select(['id', 'name', 'norm'])
      .select(({ ref }) => rankOf(ref('norm'), typed))
      .where((where) => where.and(matchesWords(where.ref('norm'), typed)))
      .orderBy('rank', 'desc')
      .orderBy('norm')
      .limit(mostHosts),
  )
  return rows.map(({ id, name, norm, rank }) => ({
    host: { ref: { kind: 'unit', id }, name, unit: null, room: null },
    norm,
    rank,
  }))
}

/** The address of an employee's page; whoever has it answers in his name. */
export function hostPath(hostToken: string): string {
  return `/host/${hostToken}`
}
