import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type NumberRange, numberInRange } from '../../../shared/domain/number-range.ts'
import { minuteMs } from '../../../shared/domain/time.ts'
import { zoneName } from '../../../shared/i18n/format.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { employeeLines } from '../employees/csv-file.ts'
import { type SetUpForm, type Step, unitsOf } from './form.ts'
import styles from './set-up.module.css'
import { useHoursWords } from './use-hours-words.ts'

type Fact = readonly [name: string, value: string]
type Chapter = { readonly step: Exclude<Step, 'review'>; readonly facts: readonly Fact[] }

/** Everything once more, each chapter with the way back to it. */
export function Review({ form, onChange }: { form: SetUpForm; onChange: (step: Step) => void }) {
  const { t } = useTranslation('office')
  const chapters = useChapters(form)
  return (
    <div className={styles.chapters}>
      {chapters.map(({ step, facts }) => (
        <Card
          key={step}
          title={t(`setUp.steps.${step}.title`)}
          action={
            <Button
              variant="quiet"
              icon={Pencil}
              aria-label={`${t('setUp.review.change')}: ${t(`setUp.steps.${step}.title`)}`}
              onPress={() => onChange(step)}
            >
              {t('setUp.review.change')}
            </Button>
          }
        >
          <dl className={styles.facts}>
            {facts.map(([name, value]) => (
              <div key={name} className={styles.fact}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
    </div>
  )
}

function useChapters(form: SetUpForm): readonly Chapter[] {
  const { t } = useTranslation('office')
  const now = useNow(minuteMs)
  const hoursWords = useHoursWords()
  const { office, calendar, visiting, parking, printers, temperature } = form.settings
  const none = t('setUp.review.none')
  const says = (range: NumberRange) => {
    const { from, to } = range
    return t('range.says', {
      first: numberInRange(range, from),
      last: numberInRange(range, to),
      count: to - from + 1,
    })
  }
  const { hours, cutoffs } = hoursWords(calendar)
  return [
    {
      step: 'site',
      facts: [
        [t('setUp.review.name'), office.name],
        [t('setUp.review.zone'), zoneName(now, office.zone)],
      ],
    },
    {
      step: 'calendar',
      facts: [
        [t('setUp.review.hours'), hours || none],
        [t('setUp.review.cutoff'), cutoffs],
        [t('setUp.review.holidays'), calendar.holidays.map(({ name, date }) => name || date).join(', ') || none],
      ],
    },
    {
      step: 'visiting',
      facts: [
        [t('setUp.review.custody'), t(`visiting.custodyOptions.${visiting.custody}.label`)],
        [t('setUp.review.photo'), t(`visiting.photoOptions.${visiting.photo}.label`)],
        [t('setUp.review.purposes'), visiting.purposes.map(({ id }) => id).join(', ')],
      ],
    },
    {
      step: 'people',
      facts: [
        [t('setUp.review.administrator'), form.administrator.name],
        [t('setUp.review.guard'), form.guard.name],
      ],
    },
    {
      step: 'employees',
      facts: [
        [t('setUp.review.units'), unitsOf(form).join(', ') || none],
        [t('setUp.review.employees'), employeeWords(form, t)],
      ],
    },
    {
      step: 'numbers',
      facts: [
        [t('setUp.review.badges'), says(form.badges)],
        [t('setUp.review.lockers'), visiting.custody === 'hold' ? says(form.lockers) : none],
        [
          t('setUp.review.parking'),
          parking.classes.map(({ name, capacity }) => `${name} ${capacity}`).join(', ') || none,
        ],
      ],
    },
    {
      step: 'devices',
      facts: [
        [t('setUp.review.printer'), printers.map(({ name }) => name).join(', ') || none],
        [t('setUp.review.thermometer'), temperature.thermometer?.path ?? none],
      ],
    },
  ]
}

function employeeWords({ source, file, rows }: SetUpForm, t: ReturnType<typeof useTranslation<'office'>>['t']): string {
  if (source === 'file' && file) return t('setUp.review.lines', { count: employeeLines(file), file: file.name })
  return source === 'hand' ? t('setUp.review.typed', { count: rows.length }) : t('setUp.review.later')
}
