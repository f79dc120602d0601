import {
  Clock3,
  DoorOpen,
  Hourglass,
  IdCard,
  LogOut,
  type LucideIcon,
  OctagonX,
  UserRound,
  UserRoundCheck,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { dateAt, timeAt } from '../../../shared/domain/time.ts'
import { visitingTime } from '../../../shared/domain/visiting-time.ts'
import { formatClockTime, formatDateTime, formatDuration, formatTime, isJustNow } from '../../../shared/i18n/format.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useProfile, useWording } from '../../site/site.ts'
import type { TimelineItem } from '../../ui/display/timeline.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { type Stop, wayOf } from './way.ts'

type Progress = ValueOf<'kiosk.follow'>

const icons: Readonly<Record<Stop, LucideIcon>> = {
  registered: UserRoundCheck,
  guard: UserRound,
  asked: Hourglass,
  agreed: UserRoundCheck,
  waits: Clock3,
  declines: OctagonX,
  exchange: IdCard,
  enter: DoorOpen,
  leave: LogOut,
}

/** A longer name stands in the headline; the way would be pushed off the screen by it. */
const longestName = 28

/** The guest's way in words: what is behind him, what is happening and for how long, what comes. */
export function useTimeline(progress: Progress): readonly TimelineItem[] {
  const titles = useTitles(progress)
  const texts = useTexts(progress)
  return wayOf(progress.step).map(([stop, state]) => ({
    id: stop,
    state,
    icon: icons[stop],
    title: titles[stop],
    text: texts[stop],
  }))
}

function useTitles(progress: Progress): Readonly<Record<Stop, string>> {
  const { t } = useTranslation('kiosk')
  const { custody } = useProfile()
  const name = progress.hostName ?? ''
  const host = name !== '' && name.length <= longestName ? name : t('number.someone')
  return {
    registered: t('timeline.registered'),
    guard: t('timeline.guard'),
    asked: t('timeline.asked', { host }),
    agreed: t('timeline.agreed', { host }),
    waits: t('timeline.waits', { host }),
    declines: t('timeline.declines', { host }),
    exchange: t(`timeline.exchange.${custody}`),
    enter: t('timeline.enter'),
    leave: t('timeline.leave'),
  }
}

function useTexts(progress: Progress): Partial<Readonly<Record<Stop, string>>> {
  const { t } = useTranslation(['kiosk', 'common'])
  const wording = useWording()
  const now = useNow(1000)
  const hours = useHours(now)
  const isToday = dateAt(progress.registeredAt, wording.zone) === dateAt(now, wording.zone)
  const until = progress.until === null ? undefined : formatTime(progress.until, wording)
  const asked = () => {
    if (progress.askedAt === null) return {}
    const ms = now - progress.askedAt
    if (isJustNow(ms)) return { asked: t('common:justNow') }
    return { asked: t('kiosk:timeline.askedFor', { duration: formatDuration(ms, wording.language) }) }
  }
  return {
    registered: isToday
      ? t('kiosk:timeline.registeredAt', { time: formatTime(progress.registeredAt, wording) })
      : formatDateTime(progress.registeredAt, wording),
    guard: t('kiosk:timeline.guardNote'),
    ...asked(),
    ...(until && { waits: t('kiosk:timeline.waitsUntil', { until }) }),
    exchange: t('kiosk:timeline.exchangeNote'),
    ...(isToday && { enter: hours }),
  }
}

/** Until when a guest may stay who comes in now. */
function useHours(now: number): string {
  const { t } = useTranslation('kiosk')
  const { today } = useProfile()
  const { language, zone } = useWording()
  if (today.cutoff === null || today.isNight) return ''
  const cutoff = formatClockTime(today.cutoff, language)
  const when = visitingTime(today, timeAt(now, zone))
  if (!today.officeHours || when === 'after') return t('timeline.enterLatest', { cutoff })
  return t('timeline.enterUntil', { closes: formatClockTime(today.officeHours.closes, language), cutoff })
}
