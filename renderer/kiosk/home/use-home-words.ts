import { useTranslation } from 'react-i18next'
import { isEnding } from '../../../shared/domain/calendar-moments.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { timeAt } from '../../../shared/domain/time.ts'
import { visitingTime } from '../../../shared/domain/visiting-time.ts'
import { formatClockTime } from '../../../shared/i18n/format.ts'
import { useProfile, useWording } from '../../site/site.ts'
import { useNow } from '../../ui/hooks/use-now.tsx'

/** The greeting with what a guest who comes now can do; at night why nobody can register, and who helps. */
export function useHomeWords(): { readonly title: string; readonly lead: string } {
  const { t } = useTranslation('kiosk')
  const { today, custody } = useProfile()
  const { language, zone } = useWording()
  const now = useNow(1000)
  const time = (text = '') => formatClockTime(text, language)
  const title = t('home.title')
  const when = visitingTime(today, timeAt(now, zone))
  if (when !== 'night' && isEnding(today.cutoffAt, now))
    return { title, lead: t('home.lead.ending', { cutoff: time(today.cutoff ?? undefined) }) }
  switch (when) {
    case 'open':
      return { title, lead: t(`home.lead.${custody}`) }
    case 'before':
      return { title, lead: t('home.lead.before', { opens: time(today.officeHours?.opens) }) }
    case 'after':
      return { title, lead: t('home.lead.after', { closes: time(today.officeHours?.closes) }) }
    case 'closed':
      return { title, lead: t('home.lead.closed') }
    case 'night':
      return { title: t('night.title'), lead: t('night.lead', { gateOpens: time(today.gateOpens) }) }
    default:
      return assertNever(when)
  }
}

/** "Jam kunjungan 08.00–16.00." and "Semua tamu harus keluar sebelum pukul 21.00." */
export function useHoursLines(): readonly [hours: string, end: string] {
  const { t } = useTranslation('kiosk')
  const { officeHours, cutoff } = useProfile().today
  const { language } = useWording()
  const time = (text: string) => formatClockTime(text, language)
  const hours = officeHours
    ? t('hours.open', { opens: time(officeHours.opens), closes: time(officeHours.closes) })
    : t('hours.closed')
  const end = cutoff === null ? t('hours.lifted') : t('hours.cutoff', { cutoff: time(cutoff) })
  return [hours, end]
}
