import { useTranslation } from 'react-i18next'
import { formatClockTime } from '../../../shared/i18n/format.ts'
import { useProfile, useWording } from '../../site/site.ts'

/** The greeting, or why nobody can register now. */
export function useHomeWords(): { readonly title: string; readonly lead: string } {
  const { t } = useTranslation('kiosk')
  const { today, custody } = useProfile()
  const { language } = useWording()
  if (!today.isNight) return { title: t('home.title'), lead: t(`home.lead.${custody}`) }
  return { title: t('night.title'), lead: t('night.lead', { gateOpens: formatClockTime(today.gateOpens, language) }) }
}

/** "Jam kunjungan 08.00–16.00. Semua tamu sudah keluar pukul 21.00." */
export function useHoursLine(): string {
  const { t } = useTranslation('kiosk')
  const { officeHours, cutoff } = useProfile().today
  const { language } = useWording()
  const time = (text: string) => formatClockTime(text, language)
  const hours = officeHours
    ? t('hours.open', { opens: time(officeHours.opens), closes: time(officeHours.closes) })
    : t('hours.closed')
  const end = cutoff === null ? t('hours.lifted') : t('hours.cutoff', { cutoff: time(cutoff) })
  return `${hours} ${end}`
}
