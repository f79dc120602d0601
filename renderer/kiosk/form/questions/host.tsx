import { CircleHelp, Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { HostView } from '../../../../shared/contract/fields.ts'
import { useFormats } from '../../../site/site.ts'
import { hostKey, useHostSearch } from '../../../site/use-host-search.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { ResultList } from '../../../ui/fields/result-list.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { useExplain } from '../../parts/explain.ts'
import { useRegistrationForm } from '../form-context.tsx'
import { Question } from '../question.tsx'
import { useProblem } from '../use-problem.ts'
import styles from './questions.module.css'

/** Whom to see: found as one types, never more than the server shows, or "I do not know the name". */
export function HostQuestion() {
  const { t } = useTranslation('kiosk')
  const { form, act } = useRegistrationForm()
  const error = useProblem('host')
  const { host, hostSearch } = form.answers
  return (
    <Question
      title={t('form.host.title')}
      typing={{}}
      other={
        <Button
          variant="secondary"
          icon={CircleHelp}
          onPress={() => act({ type: 'choose-host', host: { kind: 'unknown' } })}
        >
          {t('form.host.unknown')}
        </Button>
      }
    >
      <TextField
        label={t('form.host.label')}
        hideLabel
        error={error}
        icon={Search}
        placeholder={t('form.host.placeholder')}
        value={hostSearch}
        onChange={(text) => act({ type: 'type', field: 'hostSearch', text })}
        keys="search"
        size="large"
        maxLength={200}
        clearable
        autoFocus
      />
      <Hosts
        search={hostSearch}
        chosen={host?.kind === 'found' ? host.host : undefined}
        onChoose={(found) => act({ type: 'choose-host', host: { kind: 'found', host: found } })}
      />
    </Question>
  )
}

type HostsProps = { search: string; chosen: HostView | undefined; onChoose: (host: HostView) => void }

function Hosts({ search, chosen, onChoose }: HostsProps) {
  const { t } = useTranslation('kiosk')
  const { room } = useFormats()
  const explain = useExplain()
  const { hosts, status, failure } = useHostSearch(search)
  // Before a new search the host chosen earlier stays in sight.
  const shown = search.trim() === '' && chosen ? [chosen] : hosts
  const words = t(`form.host.${status}`, { count: hosts.length })
  const choose = (id: string) => {
    const host = shown.find(({ ref }) => hostKey(ref) === id)
    if (host) onChoose(host)
  }
  return (
    <div className={styles.hosts}>
      <ResultList
        label={t('form.host.results')}
        results={shown.map((host) => ({
          id: hostKey(host.ref),
          label: host.name,
          note: placeOf(host, t('form.host.unit'), room),
        }))}
        value={chosen && hostKey(chosen.ref)}
        onChange={choose}
        empty={failure ? explain(failure) : words}
        summary={status === 'found' ? words : ''}
      />
    </div>
  )
}

function placeOf({ ref, unit, room }: HostView, unitWord: string, roomWords: (room: string) => string): string {
  return [ref.kind === 'unit' ? unitWord : unit, roomWords(room ?? '')].filter(Boolean).join(' · ')
}
