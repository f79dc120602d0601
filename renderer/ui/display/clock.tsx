import { formatTime } from '../../../shared/i18n/format.ts'
import { useNow } from '../hooks/use-now.tsx'
import { useLanguage } from '../language/language.tsx'

/** The time of day in the site's zone (an IANA name), "09.41"; with `named`, "09.41 WIB". */
export function Clock({ zone, named = false }: { zone: string; named?: boolean }) {
  const { language } = useLanguage()
  const now = useNow(1000)
  return <time dateTime={new Date(now).toISOString()}>{formatTime(now, { language, zone, named })}</time>
}
