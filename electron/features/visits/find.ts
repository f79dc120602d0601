import { type Expression, type SqlBool, sql } from 'kysely'
import { type CodeKind, parseCode } from '../../../shared/domain/ids.ts'
import { normaliseName } from '../../../shared/domain/text.ts'
import { liveStates } from '../../../shared/domain/visit.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { done, type Outcome, type ReadContext, refuse } from '../../dispatch/context.ts'
import { type VisitRow, visitById, visitQuery } from './rows.ts'

/** What a scanned code opens. A slip's code is dead when its visit is over; a card's code leads to whoever has it now. */
export function findByCode(db: Reader, text: string): Outcome<{ row: VisitRow; via: CodeKind }> {
  const parsed = parseCode(text)
  if (!parsed) return refuse({ code: 'foreign-code' })
  const id = visitIdOf(db, parsed.kind, parsed.code)
  const row = id ? visitById(db, id) : undefined
  if (!row || row.state === 'closed' || row.state === 'signed-out') return refuse({ code: 'code-dead' })
  return done({ row, via: parsed.kind })
}

type FoundForGuard = { readonly row: VisitRow; readonly via: CodeKind; readonly loanId: string | null }

/**
 * The same for the guard, who is also brought things back after their visit is over: a badge or parking card that is still out, or was
 * lost and is found, leads to that open matter (`loanId`).
 */
export function findForGuard(db: Reader, text: string): Outcome<FoundForGuard> {
  const found = findByCode(db, text)
  if (found.ok) return done({ ...found.value, loanId: null })
  const parsed = parseCode(text)
  const loan = parsed && openMatterOf(db, parsed.kind, parsed.code)
  const row = loan && visitById(db, loan.visit_id)
  return parsed && row ? done({ row, via: parsed.kind, loanId: loan.id }) : found
}

function openMatterOf(db: Reader, kind: CodeKind, code: string) {
  if (kind !== 'badge' && kind !== 'parkingCard') return undefined
  const loans = sqlite.selectFrom('loan').select(['loan.id', 'loan.visit_id']).where('settled_at', 'is', null)
  return db.first(
    kind === 'badge'
      ? loans
          .innerJoin('badge', 'badge.number', 'loan.item')
          .where('badge.code', '=', code)
          .where('loan.kind', '=', 'badge')
      : loans.where('loan.code', '=', code),
  )
}

function visitIdOf(db: Reader, kind: CodeKind, code: string): string | undefined {
  switch (kind) {
    case 'visit':
      return db.first(sqlite.selectFrom('visit').select('id').where('code', '=', code))?.id
    case 'badge':
      return db.first(
        sqlite
          .selectFrom('badge')
          .innerJoin('loan', 'loan.item', 'badge.number')
          .select('loan.visit_id as id')
          .where('badge.code', '=', code)
          .where('loan.kind', '=', 'badge')
          .where('loan.outcome', 'is', null),
      )?.id
    case 'parkingCard':
      return db.first(
        sqlite.selectFrom('loan').select('visit_id as id').where('code', '=', code).where('outcome', 'is', null),
      )?.id
    case 'guest':
      return db.first(
        sqlite
          .selectFrom('visit')
          .innerJoin('guest', 'guest.id', 'visit.guest_id')
          .select('visit.id')
          .where('guest.code', '=', code)
          .where('visit.state', 'in', liveStates)
          .orderBy('visit.registered_at', 'desc'),
      )?.id
  }
}

/** The register by name, number, plate, badge or locker; those who are here first, then the newest. */
export function searchVisits(context: ReadContext, text: string, limit: number): VisitRow[] {
  const norm = normaliseName(text)
  const exact = text.trim().toUpperCase()
  if (!norm && !exact) return []
  // However the guard spaces it: "BE1234AB" finds "BE 1234 AB".
  const plate = exact.replaceAll(/[\s-]/g, '')
  return context.db.all(
    visitQuery()
      .where((where) =>
        where.or([
          where('visit.number', '=', exact),
          ...(plate ? [contains(sql`replace(${where.ref('visit.plate')}, ' ', '')`, plate)] : []),
          where.exists(
            where
              .selectFrom('loan')
              .select('loan.id')
              .whereRef('loan.visit_id', '=', 'visit.id')
              .where('loan.item', '=', exact),
          ),
          ...(norm ? [contains(where.ref('guest.norm'), norm)] : []),
        ]),
      )
      .orderBy((order) => order.case().when('visit.state', 'in', liveStates).then(0).else(1).end())
      .orderBy('visit.registered_at', 'desc')
      .limit(limit),
  )
}

/** Whether the text stands in it just so: % and _, which mean any letters to the database, are letters here. */
function contains(column: Expression<string>, text: string): Expression<SqlBool> {
  return sql<SqlBool>`${column} like ${`%${text.replaceAll(/[\\%_]/g, '\\$&')}%`} escape '\\'`
}
