import { useTranslation } from 'react-i18next'
import type { Alarm } from '../../../shared/contract/desk.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { useFormats } from '../../site/site.ts'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { useDesk } from '../state/desk.ts'

/** One sentence an alarm: what must be done now. */
export function useAlarmWords(): (alarm: Alarm) => string {
  const { t } = useTranslation('desk')
  const { time, moment, span } = useFormats()
  const { hushedUntil } = useDesk().overview
  const now = useNow(30_000)
  return (alarm) => {
    const { count, kind } = alarm
    switch (kind) {
      case 'overstay':
        return !alarm.rings && hushedUntil !== null
          ? t('alarm.overstayHushed', { count, time: time(hushedUntil) })
          : t('alarm.overstay', { count })
      case 'must-leave':
        return t('alarm.mustLeave', { count })
      case 'cutoff-near':
        return t('alarm.cutoffNear', { count, span: span(Math.ceil((alarm.at - now) / 60_000) * 60_000) })
      case 'unanswered':
        return t('alarm.unanswered', { count })
      case 'guest-calls':
        return t(`alarm.call.${alarm.about ?? 'help'}`)
      case 'goodbye':
        return t('alarm.goodbye', { count })
      case 'printer':
        return t('alarm.printer', { count })
      case 'clock-behind':
        return t('alarm.clockBehind', { time: moment(alarm.at) })
      case 'clock-jumped':
        return t('alarm.clockJumped', { time: time(alarm.at) })
      case 'entries-lost':
        return t('alarm.entriesLost', { count })
      default:
        return assertNever(kind)
    }
  }
}
