import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostView } from '../../../shared/contract/fields.ts'
import { useExplain } from '../../site/explain.ts'
import { useFormats } from '../../site/site.ts'
import { hostKey, useHostSearch } from '../../site/use-host-search.ts'
import { SearchChoice } from '../../ui/fields/search-choice.tsx'

type Props = {
  label: string
  value: HostView | undefined
  onChange: (host: HostView) => void
  error?: string | undefined
  autoFocus?: boolean
}

/** Finds a person or a unit while one types; the server shows six at most. */
export function HostSearch({ label, value, onChange, error, autoFocus }: Props) {
  const { t } = useTranslation('desk')
  const { room } = useFormats()
  const [query, setQuery] = useState('')
  const explain = useExplain()
  const { hosts, status, failure } = useHostSearch(query)
  const words = t(`ask.search.${status}`, { count: hosts.length })
  return (
    <SearchChoice
      label={label}
      query={query}
      onQuery={setQuery}
      error={error}
      autoFocus={autoFocus ?? false}
      results={hosts.map((host) => ({
        id: hostKey(host.ref),
        label: host.name,
        note: [host.unit, room(host.room ?? '')].filter(Boolean).join(' · '),
      }))}
      value={value && hostKey(value.ref)}
      onChange={(key) => {
        const host = hosts.find((one) => hostKey(one.ref) === key)
        if (host) onChange(host)
      }}
      empty={failure ? explain(failure) : words}
      summary={status === 'found' ? words : ''}
    />
  )
}
