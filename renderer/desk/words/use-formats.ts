import { useMemo } from 'react'
import { dateAt } from '../../../shared/domain/time.ts'
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatDuration,
  formatTemperature,
  formatTime,
} from '../../../shared/i18n/format.ts'
import { useApi } from '../../api/provider.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { useDesk } from '../state/desk.ts'

/** How the desk writes moments, spans and degrees: in its language, on the office's wall clock. */
export function useFormats() {
  const { language } = useLanguage()
  const { zone } = useDesk().profile
  const { now } = useApi()
  return useMemo(() => {
    const wording = { language, zone }
    return {
      time: (instant: number) => formatTime(instant, wording),
      /** The time today, with the date on any other day. */
      moment: (instant: number) =>
        dateAt(instant, zone) === dateAt(now(), zone) ? formatTime(instant, wording) : formatDateTime(instant, wording),
      day: (instant: number) => formatDay(instant, wording),
      date: (instant: number) => formatDate(instant, wording),
      span: (ms: number) => formatDuration(ms, language, 'short'),
      celsius: (value: number) => formatTemperature(value, language),
    }
  }, [language, zone, now])
}
