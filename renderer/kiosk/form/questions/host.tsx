import { CircleHelp, Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { HostRef, HostView } from '../../../../shared/contract/fields.ts'
import { useRead } from '../../../api/hooks.ts'
import { useFormats } from '../../../site/site.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { ResultList } from '../../../ui/fields/result-list.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { useSettled } from '../../../ui/hooks/use-settled.ts'
import { useExplain } from '../../parts/explain.ts'
import { useRegistrationForm } from '../form-context.tsx'
import { Question } from '../question.tsx'
import { useProblem } from '../use-problem.ts'
import styles from './questions.module.css'

/** The server answers from the second letter on; before it the list says so. */
const fewestLetters = 2
const searchAfterMs = 120

const idOf = ({ kind, id }: HostRef) => `${kind} ${id}`

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
  const text = useSettled(search.trim(), searchAfterMs)
  const isAsked = [...text].length >= fewestLetters
  const { value, failure } = useRead('kiosk.findHosts', { text }, { enabled: isAsked })
  const found = isAsked ? (value ?? []) : []
  // Before a new search the host chosen earlier stays in sight.
  const shown = search.trim() === '' && chosen ? [chosen] : found
  const empty = () => {
    if (!isAsked) return t('form.host.start')
    if (failure) return explain(failure)
    return t(value ? 'form.host.none' : 'form.host.busy')
  }
  const choose = (id: string) => {
    const host = shown.find(({ ref }) => idOf(ref) === id)
    if (host) onChoose(host)
  }
  return (
    <div className={styles.hosts}>
      <ResultList
        label={t('form.host.results')}
        results={shown.map((host) => ({
          id: idOf(host.ref),
          label: host.name,
          note: placeOf(host, t('form.host.unit'), room),
        }))}
        value={chosen && idOf(chosen.ref)}
        onChange={choose}
        empty={empty()}
        summary={found.length > 0 ? t('form.host.found', { count: found.length }) : ''}
      />
    </div>
  )
}

function placeOf({ ref, unit, room }: HostView, unitWord: string, roomWords: (room: string) => string): string {
  return [ref.kind === 'unit' ? unitWord : unit, roomWords(room ?? '')].filter(Boolean).join(' · ')
}
