import { type LucideIcon, Search } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useTouchKeyboard } from '../keyboard/keyboard-provider.tsx'
import { type Result, ResultList } from './result-list.tsx'
import styles from './search-choice.module.css'
import { TextField } from './text-field.tsx'

type Props<Id extends string> = {
  label: string
  hideLabel?: boolean
  placeholder?: string
  icon?: LucideIcon
  query: string
  onQuery: (query: string) => void
  results: readonly Result<Id>[]
  value: Id | undefined
  onChange: (id: Id) => void
  /** Words for a list without rows: nothing typed yet, searching, nothing found. */
  empty: ReactNode
  summary?: string
  error?: string | undefined
  help?: string | undefined
  autoFocus?: boolean
  size?: 'normal' | 'large'
}

/** Search as one types, then choose a row: by tap, by arrow keys, or the first one by Enter on a hard keyboard. */
export function SearchChoice<Id extends string>(props: Props<Id>) {
  const { results, value, onChange, label } = props
  const list = useRef<HTMLDivElement>(null)
  const byTouch = useTouchKeyboard() !== undefined
  const takeFirst = () => {
    const first = results[0]
    if (first) onChange(first.id)
  }
  return (
    <div className={styles.search}>
      <TextField
        label={label}
        hideLabel={props.hideLabel ?? false}
        icon={props.icon ?? Search}
        keys="search"
        value={props.query}
        onChange={props.onQuery}
        placeholder={props.placeholder ?? ''}
        help={props.help}
        error={props.error}
        autoFocus={props.autoFocus ?? false}
        size={props.size ?? 'normal'}
        clearable
        onArrowDown={() => list.current?.querySelector<HTMLElement>('[role="option"]')?.focus()}
        {...(byTouch ? {} : { onEnter: takeFirst })}
      />
      <div ref={list}>
        <ResultList
          label={label}
          results={results}
          value={value}
          onChange={onChange}
          empty={props.empty}
          {...(props.summary === undefined ? {} : { summary: props.summary })}
        />
      </div>
    </div>
  )
}
