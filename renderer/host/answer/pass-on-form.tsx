import { CornerUpRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostRef, HostView } from '../../../shared/contract/fields.ts'
import { useRead } from '../../api/hooks.ts'
import { useExplain } from '../../site/explain.ts'
import { useFormats } from '../../site/site.ts'
import { SearchChoice } from '../../ui/fields/search-choice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useSettled } from '../../ui/hooks/use-settled.ts'
import type { AnswerProps } from './answer-props.ts'
import { FormFrame } from './form-frame.tsx'

/** The server answers from the second letter on. */
const fewestLetters = 2
const searchAfterMs = 150

const keyOf = ({ kind, id }: HostRef) => `${kind} ${id}`

/** Somebody else sees the guest: a colleague or a unit, who is asked at once. */
export function PassOnForm({ mine, isSending, send, back }: AnswerProps) {
  const { t } = useTranslation('host')
  const { room } = useFormats()
  const [query, setQuery] = useState('')
  const [chosen, choose] = useState<HostView>()
  const [note, setNote] = useState('')
  const { hosts, empty } = useHosts(query, mine.host.ref)
  const shown = query.trim() === '' && chosen ? [chosen] : hosts
  return (
    <FormFrame
      title={t('passOn.title')}
      icon={CornerUpRight}
      send={chosen ? t('passOn.send', { name: chosen.name }) : t('passOn.sendNobody')}
      onSend={() => chosen && send({ kind: 'pass-on', to: chosen.ref, note })}
      back={back}
      isSending={isSending}
      reason={chosen ? undefined : t('passOn.chooseFirst')}
    >
      <SearchChoice
        label={t('passOn.search')}
        hideLabel
        placeholder={t('passOn.placeholder')}
        query={query}
        onQuery={setQuery}
        results={shown.map((host) => ({
          id: keyOf(host.ref),
          label: host.name,
          note: [host.ref.kind === 'unit' ? t('passOn.unit') : host.unit, room(host.room ?? '')]
            .filter(Boolean)
            .join(' · '),
        }))}
        value={chosen && keyOf(chosen.ref)}
        onChange={(key) => choose(shown.find(({ ref }) => keyOf(ref) === key))}
        empty={empty}
        summary={hosts.length > 0 ? t('passOn.found', { count: hosts.length }) : ''}
        autoFocus
      />
      {chosen && <TextField label={t('passOn.note')} optional value={note} onChange={setNote} maxLength={200} />}
    </FormFrame>
  )
}

function useHosts(query: string, own: HostRef) {
  const { t } = useTranslation('host')
  const explain = useExplain()
  const text = useSettled(query.trim(), searchAfterMs)
  const isAsked = [...text].length >= fewestLetters
  const { value, failure } = useRead('kiosk.findHosts', { text }, { enabled: isAsked })
  const hosts = isAsked ? (value ?? []).filter(({ ref }) => keyOf(ref) !== keyOf(own)) : []
  const words = () => {
    if (!isAsked) return t('passOn.start')
    if (failure) return explain(failure)
    return t(value ? 'passOn.none' : 'passOn.busy')
  }
  return { hosts, empty: words() }
}
