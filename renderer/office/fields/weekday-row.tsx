import { useTranslation } from 'react-i18next'
import type { OfficeHours } from '../../../shared/domain/calendar.ts'
import type { Weekday } from '../../../shared/domain/time.ts'
import { Switch } from '../../ui/fields/switch.tsx'
import { TimeField } from '../../ui/fields/time-field.tsx'
import styles from './weekday-row.module.css'

type Props = {
  day: Weekday
  hours: OfficeHours | null
  cutoff: string
  onHours: (hours: OfficeHours | null) => void
  onCutoff: (cutoff: string) => void
}

/** What a day that was closed opens with. */
const usualHours: OfficeHours = { opens: '08:00', closes: '16:00' }

/** One weekday: open or closed, its hours, the end of visiting hours. */
export function WeekdayRow({ day, hours, cutoff, onHours, onCutoff }: Props) {
  const { t } = useTranslation('office')
  const name = t(`calendar.weekday.${day}`)
  return (
    <fieldset className={styles.day} aria-label={name}>
      <div className={styles.switch}>
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
          <TimeField
            label={t('calendar.opens')}
            value={hours.opens}
            onChange={(opens) => onHours({ ...hours, opens })}
          />
          <TimeField
            label={t('calendar.closes')}
            value={hours.closes}
            onChange={(closes) => onHours({ ...hours, closes })}
          />
        </>
      ) : (
        <span className={styles.gap} />
      )}
      <TimeField label={t('calendar.cutoff')} value={cutoff} onChange={onCutoff} />
    </fieldset>
  )
}
