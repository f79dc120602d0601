import { memo, type ReactNode } from 'react'
import { cx } from '../theme/cx.ts'
import styles from './data-table.module.css'

export type Column<Row> = {
  readonly id: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** `figures` sets numbers in columns of equal width. */
  readonly kind?: 'text' | 'quiet' | 'figures' | 'strong'
  readonly align?: 'start' | 'end'
}

type Props<Row> = {
  /** Names the table for readers. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Opens a row. Its first cell becomes the button, its whole line can be tapped. */
  onOpen?: (row: Row) => void
  openKey?: string | undefined
  empty: ReactNode
}

/** Rows of facts with hairlines between them. */
export function DataTable<Row>({ label, columns, rows, rowKey, onOpen, openKey, empty }: Props<Row>) {
  if (rows.length === 0) return <div className={styles.empty}>{empty}</div>
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cx(column.align === 'end' && styles.end)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={rowKey(row)} row={row} columns={columns} onOpen={onOpen} isOpen={rowKey(row) === openKey} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type LineProps<Row> = {
  row: Row
  columns: readonly Column<Row>[]
  onOpen: ((row: Row) => void) | undefined
  isOpen: boolean
}

/** Drawn anew only when its row changed; a caller keeps `columns` and `onOpen` for as long as they say the same. */
const Line = memo(function Line<Row>({ row, columns, onOpen, isOpen }: LineProps<Row>) {
  return (
    <tr className={cx(styles.row, isOpen && styles.open)}>
      {columns.map((column, index) => (
        <td
          key={column.id}
          data-title={column.title}
          className={cx(styles[column.kind ?? 'text'], column.align === 'end' && styles.end)}
        >
          {index === 0 && onOpen ? (
            <button type="button" className={styles.opener} aria-pressed={isOpen} onClick={() => onOpen(row)}>
              {column.cell(row)}
            </button>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}) as <Row>(props: LineProps<Row>) => ReactNode
