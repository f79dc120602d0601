import { AlarmClock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../site/site.ts'
import { Notice } from '../ui/display/notice.tsx'
import { useNow } from '../ui/hooks/use-now.tsx'
import { isPastCutoff, leavingSoon } from './leaving.ts'
import type { Mine } from './types.ts'

/** Half an hour before the cutoff: whom the host has to see off. */
export function CutoffNotice({ mine }: { mine: Mine }) {
  const { t } = useTranslation('host')
  const { time } = useFormats()
  const now = useNow(5_000)
  const guests = leavingSoon(mine, now)
  if (guests.length === 0 || mine.cutoffAt === null) return null
  const isOver = isPastCutoff(mine, now)
  const names = guests.flatMap((guest) => guest.names).join(', ')
  return (
    <Notice
      tone={isOver ? 'stop' : 'waiting'}
      icon={AlarmClock}
      role="alert"
      title={t(isOver ? 'cutoff.over' : 'cutoff.soon', { time: time(mine.cutoffAt) })}
    >
      {t('cutoff.advice', { names })}
    </Notice>
  )
}
