import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostView } from '../../../shared/contract/fields.ts'
import { useRead } from '../../api/hooks.ts'
import { useFormats } from '../../site/site.ts'
import { SearchChoice } from '../../ui/fields/search-choice.tsx'
import { useSettled } from '../../ui/hooks/use-settled.ts'

type Props = {
  label: string
  value: HostView | undefined
  onChange: (host: HostView) => void
  error?: string | undefined
  autoFocus?: boolean
}

const settledAfterMs = 120

const keyOf = (host: HostView) => `${host.ref.kind}:${host.ref.id}`

/** Finds a person or a unit while one types; the server shows six at most. */
export function HostSearch({ label, value, onChange, error, autoFocus }: Props) {
  const { t } = useTranslation('desk')
  const { room } = useFormats()
  const [query, setQuery] = useState('')
  const wanted = useSettled(query.trim(), settledAfterMs)
  const isLongEnough = wanted.length > 1
  const found = useRead('kiosk.findHosts', { text: wanted }, { enabled: isLongEnough }).value
  const hosts = isLongEnough ? (found ?? []) : []
  return (
    <SearchChoice
      label={label}
      query={query}
      onQuery={setQuery}
      error={error}
      autoFocus={autoFocus ?? false}
      results={hosts.map((host) => ({
        id: keyOf(host),
        label: host.name,
        note: [host.unit, room(host.room ?? '')].filter(Boolean).join(' · '),
      }))}
      value={value && keyOf(value)}
      onChange={(key) => {
        const host = hosts.find((one) => keyOf(one) === key)
        if (host) onChange(host)
      }}
      empty={t(isLongEnough && found ? 'ask.findNone' : 'ask.findHint')}
      summary={isLongEnough ? t('ask.found', { count: hosts.length }) : ''}
    />
  )
}
