import { createContext, useContext, useMemo } from 'react'
import type { SiteProfile } from '../../shared/contract/site.ts'
import { dateAt } from '../../shared/domain/time.ts'
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatDuration,
  formatRoom,
  formatTime,
  type Wording,
} from '../../shared/i18n/format.ts'
import { useApi } from '../api/provider.tsx'
import { useLanguage } from '../ui/language/language.tsx'

export const SiteContext = createContext<SiteProfile | undefined>(undefined)

/** What every screen may know of its office. */
export function useProfile(): SiteProfile {
  const profile = useContext(SiteContext)
  if (!profile) throw new Error('useProfile outside of SiteScreen')
  return profile
}

/** How this screen writes: in its language, on the office's wall clock. */
export function useWording(): Wording {
  const { zone } = useProfile()
  const { language } = useLanguage()
  return useMemo(() => ({ language, zone }), [language, zone])
}

/** Moments and spans in words; instants are epoch milliseconds. */
export function useFormats() {
  const wording = useWording()
  const { now } = useApi()
  return useMemo(
    () => ({
      time: (instant: number) => formatTime(instant, wording),
      /** The time today, with the date on any other day. */
      moment: (instant: number) =>
        dateAt(instant, wording.zone) === dateAt(now(), wording.zone)
          ? formatTime(instant, wording)
          : formatDateTime(instant, wording),
      day: (instant: number) => formatDay(instant, wording),
      date: (instant: number) => formatDate(instant, wording),
      room: (room: string) => formatRoom(room, wording.language),
      span: (ms: number) => formatDuration(ms, wording.language, 'short'),
    }),
    [wording, now],
  )
}
