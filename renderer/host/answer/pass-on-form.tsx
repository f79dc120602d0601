import { CornerUpRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostView } from '../../../shared/contract/fields.ts'
import { useExplain } from '../../site/explain.ts'
import { useFormats } from '../../site/site.ts'
import { hostKey, useHostSearch } from '../../site/use-host-search.ts'
import { SearchChoice } from '../../ui/fields/search-choice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import type { AnswerProps } from './answer-props.ts'
import { FormFrame } from './form-frame.tsx'

/** Somebody else sees the guest: a colleague or a unit, who is asked at once. */
export function PassOnForm({ mine, isSending, send, back }: AnswerProps) {
  const { t } = useTranslation('host')
  const { room } = useFormats()
  const [query, setQuery] = useState('')
  const [chosen, choose] = useState<HostView>()
  const [note, setNote] = useState('')
  const explain = useExplain()
  const { hosts, status, failure } = useHostSearch(query, mine.host.ref)
  const words = t(`passOn.${status}`, { count: hosts.length })
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
          id: hostKey(host.ref),
          label: host.name,
          note: [host.ref.kind === 'unit' ? t('passOn.unit') : host.unit, room(host.room ?? '')]
            .filter(Boolean)
            .join(' · '),
        }))}
        value={chosen && hostKey(chosen.ref)}
        onChange={(key) => choose(shown.find(({ ref }) => hostKey(ref) === key))}
        empty={failure ? explain(failure) : words}
        summary={status === 'found' ? words : ''}
        autoFocus
      />
      {chosen && <TextField label={t('passOn.note')} optional value={note} onChange={setNote} maxLength={200} />}
    </FormFrame>
  )
}
