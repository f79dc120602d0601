import { useTranslation } from 'react-i18next'
import type { WeekCalendar } from '../../../shared/domain/calendar.ts'
import { type Weekday, weekdays } from '../../../shared/domain/time.ts'
import { formatClockTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../ui/language/language.tsx'

type Run = { readonly from: Weekday; readonly to: Weekday; readonly says: string }

/** Days in a row that have the same hours, as one line each: "Senin sampai Jumat, 08.00 sampai 16.00". */
export function runsOf(saysOf: (day: Weekday) => string | null): readonly Run[] {
  const runs: Run[] = []
  let before: Run | undefined
  for (const day of weekdays) {
    const says = saysOf(day)
    if (says === null) before = undefined
    else if (before?.says === says) {
      before = { ...before, to: day }
      runs[runs.length - 1] = before
    } else {
      before = { from: day, to: day, says }
      runs.push(before)
    }
  }
  return runs
}

export function useHoursWords() {
  const { t } = useTranslation('office')
  const { language } = useLanguage()
  const time = (text: string) => formatClockTime(text, language)
  const days = ({ from, to }: Run) => {
    const [first, last] = [t(`calendar.weekday.${from}`), t(`calendar.weekday.${to}`)]
    return from === to ? first : t('setUp.review.days', { from: first, to: last })
  }
  return ({ officeHours, cutoffs }: WeekCalendar) => {
    const hours = runsOf((day) => {
      const open = officeHours[day]
      return open && t('setUp.review.times', { opens: time(open.opens), closes: time(open.closes) })
    })
    const ends = runsOf((day) => time(cutoffs[day]))
    const inWords = (runs: readonly Run[]) => runs.map((run) => `${days(run)}, ${run.says}`).join('; ')
    return { hours: inWords(hours), cutoffs: ends.length === 1 ? (ends[0]?.says ?? '') : inWords(ends) }
  }
}
