import { Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type CalendarProblem, calendarProblems } from '../../../shared/domain/calendar-problems.ts'
import { type Weekday, weekdays } from '../../../shared/domain/time.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { TimeField } from '../../ui/fields/time-field.tsx'
import { useDateWords } from '../parts/use-date-words.ts'
import type { FieldsProps } from './field-props.ts'
import styles from './fields.module.css'
import { HolidayFields } from './holiday-fields.tsx'
import { WeekdayRow } from './weekday-row.tsx'

type Props = FieldsProps<'calendar'>

/** The week's hours, the gate, the holidays. */
export function CalendarFields({ value, onChange }: Props) {
  const { t } = useTranslation('office')
  const hasGaps = Object.values(value.officeHours).some((hours) => hours && (hours.opens === '' || hours.closes === ''))
  const problems = hasGaps ? [] : calendarProblems(value)
  const likeMonday = () => {
    const officeHours = { ...value.officeHours }
    const cutoffs = { ...value.cutoffs }
    for (const day of ['tuesday', 'wednesday', 'thursday', 'friday'] as const) {
      officeHours[day] = value.officeHours.monday
      cutoffs[day] = value.cutoffs.monday
    }
    onChange({ ...value, officeHours, cutoffs })
  }
  return (
    <div className={styles.fields}>
      <section className={styles.group}>
        <h2 className={styles.heading}>{t('calendar.week')}</h2>
        <p className={styles.help}>{t('calendar.weekHelp')}</p>
        <div>
          {weekdays.map((day) => (
            <WeekdayRow
              key={day}
              day={day}
              hours={value.officeHours[day]}
              cutoff={value.cutoffs[day]}
              isFirst={day === weekdays[0]}
              onHours={(hours) => onChange({ ...value, officeHours: { ...value.officeHours, [day]: hours } })}
              onCutoff={(cutoff) => onChange({ ...value, cutoffs: { ...value.cutoffs, [day]: cutoff } })}
            />
          ))}
        </div>
        <div>
          <Button variant="quiet" icon={Copy} onPress={likeMonday}>
            {t('calendar.copyMonday')}
          </Button>
        </div>
        <Problems problems={problems} />
      </section>
      <TimeField
        label={t('calendar.gate')}
        help={t('calendar.gateHelp')}
        value={value.gateOpens}
        onChange={(gateOpens) => onChange({ ...value, gateOpens })}
      />
      <HolidayFields
        holidays={value.holidays}
        onChange={(holidays) => onChange({ ...value, holidays: [...holidays] })}
      />
    </div>
  )
}

function Problems({ problems }: { problems: readonly CalendarProblem[] }) {
  const { t } = useTranslation('office')
  const inWords = useDateWords()
  const isWeekday = (on: string): on is Weekday => weekdays.some((day) => day === on)
  const named = (on: string) => (isWeekday(on) ? t(`calendar.weekday.${on}`) : inWords(on))
  if (problems.length === 0) return null
  return (
    <Notice tone="stop" role="status">
      <ul>
        {problems.map(({ kind, on }) => (
          <li key={`${kind} ${on}`}>{t(`calendar.problem.${kind}`, { day: named(on) })}</li>
        ))}
      </ul>
    </Notice>
  )
}
