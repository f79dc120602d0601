import { CalendarPlus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Holiday } from '../../../shared/domain/calendar.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { withRow } from './field-props.ts'
import styles from './fields.module.css'
import { useRowKeys } from './use-row-keys.ts'

type Props = { holidays: readonly Holiday[]; onChange: (holidays: readonly Holiday[]) => void }

export function HolidayFields({ holidays, onChange }: Props) {
  const { t } = useTranslation('office')
  const keys = useRowKeys(holidays.length)
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('calendar.holidays')}</h2>
      <p className={styles.help}>{holidays.length > 0 ? t('calendar.holidaysHelp') : t('calendar.noHolidays')}</p>
      {holidays.map((holiday, index) => (
        <div key={keys.of(index)} className={styles.row}>
          <div className={styles.pair}>
            <DateField
              label={t('calendar.date')}
              value={holiday.date}
              onChange={(date) => onChange(withRow(holidays, index, { ...holiday, date }))}
            />
            <TextField
              label={t('calendar.holidayName')}
              value={holiday.name}
              onChange={(name) => onChange(withRow(holidays, index, { ...holiday, name }))}
              maxLength={120}
            />
          </div>
          <IconButton
            icon={Trash2}
            className={styles.remove}
            label={t('calendar.removeHoliday', { name: holiday.name })}
            onPress={() => {
              keys.remove(index)
              onChange(withRow(holidays, index, undefined))
            }}
          />
        </div>
      ))}
      <div>
        <Button variant="secondary" icon={CalendarPlus} onPress={() => onChange([...holidays, { date: '', name: '' }])}>
          {t('calendar.addHoliday')}
        </Button>
      </div>
    </section>
  )
}
