import { CircleCheckBig } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import styles from './devices.module.css'

export type FaultGroup<Fault extends string> = { readonly label: string; readonly faults: readonly Fault[] }
type Props<Fault extends string> = {
  groups: readonly FaultGroup<Fault>[]
  value: Fault | 'none'
  wordsOf: (fault: Fault | 'none') => { readonly title: string; readonly note: string }
  onChange: (fault: Fault | 'none') => void
  /** Why the last choice could not be made. */
  error?: string | undefined
}

/** How a device is, in a line with the way back; below it every fault, one press each. */
export function FaultChoice<Fault extends string>({ groups, value, wordsOf, onChange, error }: Props<Fault>) {
  const { t } = useTranslation('simulator')
  const isWell = value === 'none'
  const now = wordsOf(value)
  return (
    <>
      <div className={styles.state}>
        <StatusBadge tone={isWell ? 'good' : 'stop'}>{now.title}</StatusBadge>
        <span className={styles.stateNote}>{now.note}</span>
        {!isWell && (
          <Button variant="secondary" icon={CircleCheckBig} onPress={() => onChange('none')}>
            {t('well')}
          </Button>
        )}
      </div>
      {groups.map(({ label, faults }) => (
        <ChoiceTiles
          key={label}
          label={label}
          options={faults.map((id) => ({ id, label: wordsOf(id).title, note: wordsOf(id).note }))}
          columns={1}
          dense
          value={faults.find((fault) => fault === value)}
          onChange={onChange}
        />
      ))}
      {error && <p role="alert">{error}</p>}
    </>
  )
}
