import { sql } from 'kysely'
import { calendarException } from '../../../shared/contract/calendar.ts'
import { contract } from '../../../shared/contract/index.ts'
import { loanKindOf, type StockKind } from '../../../shared/domain/loan.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { readSettings } from '../../database/settings.ts'
import { done } from '../../dispatch/context.ts'
import { onRead } from '../../dispatch/handler.ts'
import { rolesIn } from '../access/index.ts'
import { defaultSettings } from '../site/index.ts'
import { itemsOut } from '../visits/index.ts'

/** Everything an administrator can change, but the employees; before the set-up what a new office starts with. */
export function onReadSettings(machineZone: string) {
  return onRead(contract.settings.read, ({ db }) =>
    done({
      settings: readSettings(db) ?? defaultSettings(machineZone),
      exceptions: exceptions(db),
      badges: stock(db, 'badge'),
      lockers: stock(db, 'locker'),
      persons: persons(db),
      units: units(db),
    }),
  )
}

function exceptions(db: Reader) {
  const rows = db.all(sqlite.selectFrom('calendar_exception').select(['id', 'value']).orderBy('date'))
  return rows.map(({ id, value }) => ({ ...calendarException.parse(JSON.parse(value)), id }))
}

/** In the order of counting: T-99 before T-100. */
function stock(db: Reader, kind: StockKind) {
  const out = new Set(itemsOut(db, loanKindOf(kind)))
  const rows = db.all(sqlite.selectFrom(kind).selectAll().orderBy(sql`length(number)`).orderBy('number'))
  return rows.map(({ number, is_withdrawn }) => ({ number, isWithdrawn: is_withdrawn === 1, isOut: out.has(number) }))
}

function persons(db: Reader) {
  const rows = db.all(
    sqlite.selectFrom('person').selectAll().orderBy('is_active', 'desc').orderBy('name').orderBy('id'),
  )
  return rows.map(({ id, name, roles, is_active }) => ({ id, name, roles: rolesIn(roles), isActive: is_active === 1 }))
}

function units(db: Reader) {
  return db.all(
    sqlite
      .selectFrom('unit')
      .select(['unit.id', 'unit.name'])
      .select((from) =>
        from
          .selectFrom('employee')
          .select((count) => count.fn.countAll<number>().as('n'))
          .whereRef('employee.unit_id', '=', 'unit.id')
          .where('employee.is_active', '=', 1)
          .$asScalar()
          .$notNull()
          .as('members'),
      )
      .orderBy('unit.norm'),
  )
}
