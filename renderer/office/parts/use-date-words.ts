import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../ui/language/language.tsx'

/** A calendar date (`YYYY-MM-DD`) in words: "Jumat, 20 November 2026". */
export function useDateWords(): (date: string) => string {
  const { language } = useLanguage()
  return (date) => formatDate(Date.parse(`${date}T12:00Z`), { language, zone: 'UTC' })
}
