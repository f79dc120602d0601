import type { ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Avatar } from '../display/avatar.tsx'
import { LiveRegion } from '../display/live-region.tsx'
import { chosen } from './options.ts'
import styles from './result-list.module.css'

export type Result<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly note?: string | undefined
  /** At the end of the row, e.g. a StatusBadge. */
  readonly badge?: ReactNode
}

type Props<Id extends string> = {
  label: string
  results: readonly Result<Id>[]
  value: Id | undefined
  onChange: (id: Id) => void
  /** Words for a list without rows: nothing typed yet, searching, nothing found. */
  empty: ReactNode
  /** Says how many there are, to those who do not see them. */
  summary?: string
}

/** What a search found, a row each, one of them chosen. */
export function ResultList<Id extends string>({ label, results, value, onChange, empty, summary }: Props<Id>) {
  const choose = (keys: 'all' | Iterable<unknown>) => {
    const [key] = keys === 'all' ? [] : keys
    const id = chosen(results, key)
    if (id !== undefined) onChange(id)
  }
  return (
    <div>
      <ListBox
        aria-label={label}
        className={styles.list ?? ''}
        items={results}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={value === undefined ? [] : [value]}
        onSelectionChange={choose}
        renderEmptyState={() => <p className={styles.empty}>{empty}</p>}
      >
        {(result) => (
          <ListBoxItem id={result.id} textValue={result.label} className={styles.row ?? ''}>
            <Avatar name={result.label} ground={result.id === value ? 'card' : 'tint'} />
            <span className={styles.facts}>
              <span className={styles.words}>
                <span className={styles.title}>{result.label}</span>
                {result.note && <span className={styles.note}>{result.note}</span>}
              </span>
              {result.badge && <span className={styles.badge}>{result.badge}</span>}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      <LiveRegion text={summary ?? ''} />
    </div>
  )
}
