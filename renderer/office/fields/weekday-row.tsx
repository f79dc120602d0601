import { useTranslation } from 'react-i18next'
import type { OfficeHours } from '../../../shared/domain/calendar.ts'
import type { Weekday } from '../../../shared/domain/time.ts'
import { Switch } from '../../ui/fields/switch.tsx'
import { TimeField } from '../../ui/fields/time-field.tsx'
import { cx } from '../../ui/theme/cx.ts'
import styles from './weekday-row.module.css'

type Props = {
  day: Weekday
  hours: OfficeHours | null
  cutoff: string
  /** The first row heads the columns; the others name their fields for readers only. */
  isFirst: boolean
  onHours: (hours: OfficeHours | null) => void
  onCutoff: (cutoff: string) => void
}

/** What a day that was closed opens with. */
const usualHours: OfficeHours = { opens: '08:00', closes: '16:00' }

/** One weekday: open or closed, its hours, the end of visiting hours. */
export function WeekdayRow({ day, hours, cutoff, isFirst, onHours, onCutoff }: Props) {
  const { t } = useTranslation('office')
  const name = t(`calendar.weekday.${day}`)
  const field = (column: 'opens' | 'closes' | 'cutoff') =>
    isFirst
      ? { label: t(`calendar.${column}`) }
      : { label: t('calendar.ofDay', { field: t(`calendar.${column}`), day: name }), hideLabel: true }
  return (
    <fieldset className={styles.day} aria-label={name}>
      <div className={cx(styles.switch, isFirst && styles.first)}>
        <Switch
          isOn={hours !== null}
          onChange={(isOpen) => onHours(isOpen ? usualHours : null)}
          note={t(hours ? 'calendar.open' : 'calendar.closed')}
        >
          {name}
        </Switch>
      </div>
      {hours ? (
        <>
          <TimeField {...field('opens')} value={hours.opens} onChange={(opens) => onHours({ ...hours, opens })} />
          <TimeField {...field('closes')} value={hours.closes} onChange={(closes) => onHours({ ...hours, closes })} />
        </>
      ) : (
        <span className={styles.gap} />
      )}
      <TimeField {...field('cutoff')} value={cutoff} onChange={onCutoff} />
    </fieldset>
  )
}
