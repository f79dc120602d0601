import { type Reader, sqlite, type Writer } from '../../database/query.ts'

/** What the register knows of a printer that it cannot say itself. */
export type PrinterState = {
  /** Rows of dots since the roll was changed. */
  readonly rows: number
  readonly rollChangedAt: number | null
  /** A paper was begun and not confirmed: its rest may still be in the printer. */
  readonly mayHoldRest: boolean
}

export function printerState(db: Reader, key: string): PrinterState {
  const row = db.first(sqlite.selectFrom('printer_state').selectAll().where('key', '=', key))
  return {
    rows: row?.rows ?? 0,
    rollChangedAt: row?.roll_changed_at ?? null,
    mayHoldRest: row?.may_hold_rest === 1,
  }
}

export function changePrinterState(db: Writer, key: string, change: Partial<PrinterState>): void {
  const next = { ...printerState(db, key), ...change }
  const row = {
    key,
    rows: next.rows,
    roll_changed_at: next.rollChangedAt,
    may_hold_rest: next.mayHoldRest ? (1 as const) : (0 as const),
  }
  db.run(
    sqlite
      .insertInto('printer_state')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row)),
  )
}
