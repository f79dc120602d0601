import { useTranslation } from 'react-i18next'
import type { Alarm } from '../../../shared/contract/desk.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { minuteMs } from '../../../shared/domain/time.ts'
import { useFormats } from '../../site/site.ts'
import { usePrinterWords } from '../../site/use-printer-words.ts'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { useDesk } from '../state/desk.ts'
import { useScannerWords } from './use-scanner-words.ts'

/** What is wrong, what to do now, and how much waits for it; the first may say it all. */
export type AlarmWords = { readonly what: string; readonly todo?: string; readonly more?: string }

export function useAlarmWords(): (alarm: Alarm) => AlarmWords {
  const { t } = useTranslation(['desk', 'thermometer'])
  const guestWords = useGuestAlarmWords()
  const scannerWords = useScannerWords()
  const { printers } = useDesk().overview.devices
  const { trouble } = usePrinterWords(printers)
  return (alarm) => {
    switch (alarm.kind) {
      case 'printer':
        return {
          ...trouble(alarm.printer, `waiting.${alarm.reason}`),
          more: alarm.count > 0 ? t('desk:alarm.printer', { count: alarm.count }) : '',
        }
      case 'paper-unsure':
        return trouble(alarm.printer, `unknown.${alarm.reason}`)
      case 'paper-low':
        return trouble(alarm.printer, 'low')
      case 'thermometer':
        return {
          what: t(`thermometer:advice.${alarm.status}.what`),
          todo: t(`thermometer:advice.${alarm.status}.todo`),
        }
      case 'scanner':
        return scannerWords(alarm)
      default:
        return guestWords(alarm)
    }
  }
}

/** Of guests, and of the machine's clock and register. */
function useGuestAlarmWords() {
  const { t } = useTranslation('desk')
  const { time, moment, span } = useFormats()
  const { hushedUntil } = useDesk().overview
  const now = useNow(30_000)
  return (
    alarm: Exclude<Alarm, { kind: 'printer' | 'paper-unsure' | 'paper-low' | 'thermometer' | 'scanner' }>,
  ): AlarmWords => {
    const { count, kind } = alarm
    switch (kind) {
      case 'overstay': {
        const isHushed = !alarm.rings && hushedUntil !== null
        const what = isHushed
          ? t('alarm.overstayHushed', { count, time: time(hushedUntil) })
          : t('alarm.overstay', { count })
        return { what, todo: t('alarm.todo.overstay') }
      }
      case 'must-leave':
        return { what: t('alarm.mustLeave', { count }) }
      case 'cutoff-near': {
        const left = span(Math.ceil((alarm.at - now) / minuteMs) * minuteMs)
        return { what: t('alarm.cutoffNear', { count, span: left }), todo: t('alarm.todo.cutoffNear') }
      }
      case 'unanswered':
        return { what: t('alarm.unanswered', { count }), todo: t('alarm.todo.unanswered') }
      case 'guest-calls':
        return { what: t(`alarm.call.${alarm.about}`), todo: t('alarm.todo.call') }
      case 'goodbye':
        return { what: t('alarm.goodbye', { count }) }
      case 'clock-behind':
        return { what: t('alarm.clockBehind', { time: moment(alarm.at) }) }
      case 'clock-jumped':
        return { what: t('alarm.clockJumped', { time: time(alarm.at) }) }
      case 'entries-lost':
        return { what: t('alarm.entriesLost', { count }) }
      default:
        return assertNever(kind)
    }
  }
}
