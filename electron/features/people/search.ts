import { type Expression, type SqlBool, sql } from 'kysely'
import type { HostView } from '../../../shared/contract/fields.ts'
import { normaliseName } from '../../../shared/domain/text.ts'
import { type Reader, sqlite } from '../../database/query.ts'

const mostHosts = 6
const fewestLetters = 2

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

/** At most six hosts whose name or unit the guest may mean, from the second letter on; those that begin as typed come first. */
export function findHosts(db: Reader, text: string): HostView[] {
  const typed = wordsOf(text).join(' ')
  if ([...typed].length < fewestLetters) return []
  return [...findEmployees(db, typed), ...findUnits(db, typed)]
    .sort((a, b) => b.begins - a.begins || compareTexts(a.norm, b.norm))
    .slice(0, mostHosts)
    .map(({ host }) => host)
}

const compareTexts = (a: string, b: string) => Number(a > b) - Number(a < b)

type Found = { readonly host: HostView; readonly norm: string; readonly begins: number }

function findEmployees(db: Reader, typed: string): Found[] {
  const rows = db.all(
    sqlite
      .selectFrom('employee')
      .leftJoin('unit', 'unit.id', 'employee.unit_id')
      .select(['employee.id', 'employee.name', 'employee.norm', 'employee.room', 'unit.name as unit'])
      .select(sql<number>`instr(employee.norm, ${typed}) = 1`.as('begins'))
      .where('employee.is_active', '=', 1)
      .where((where) => where.and(matchesWords(where.ref('employee.norm'), typed)))
      .orderBy('begins', 'desc')
      .orderBy('employee.norm')
      .orderBy('employee.id')
      .limit(mostHosts),
  )
  return rows.map(({ id, name, norm, begins, unit, room }) => ({
    host: { ref: { kind: 'employee', id }, name, unit, room: room || null },
    norm,
    begins,
  }))
}

function findUnits(db: Reader, typed: string): Found[] {
  const rows = db.all(
    sqlite
      .selectFrom('unit')
      .select(['id', 'name', 'norm'])
      .select(sql<number>`instr(norm, ${typed}) = 1`.as('begins'))
      .where((where) => where.and(matchesWords(where.ref('norm'), typed)))
      .orderBy('begins', 'desc')
      .orderBy('norm')
      .limit(mostHosts),
  )
  return rows.map(({ id, name, norm, begins }) => ({
    host: { ref: { kind: 'unit', id }, name, unit: null, room: null },
    norm,
    begins,
  }))
}

/** The address of an employee's page; whoever has it answers in his name. */
export function hostPath(hostToken: string): string {
  return `/host/${hostToken}`
}
