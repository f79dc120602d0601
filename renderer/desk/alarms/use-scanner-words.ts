import { useTranslation } from 'react-i18next'
import type { Alarm } from '../../../shared/contract/desk.ts'

type ScannerAlarm = Extract<Alarm, { kind: 'scanner' }>

/** Which scanner is out of order, and how to go on without it. */
export function useScannerWords() {
  const { t } = useTranslation('desk')
  return ({ status, screen }: Pick<ScannerAlarm, 'status' | 'screen'>) => {
    const scanner = t(`alarm.scanner.name.${screen}`)
    // The other states are none that alarms.
    const trouble = status === 'off' || status === 'starting' || status === 'ready' ? 'failed' : status
    return {
      what: t(`alarm.scanner.what.${trouble}`, { scanner }),
      todo: `${t(`alarm.scanner.todo.${trouble}`)} ${t(`alarm.scanner.meanwhile.${screen}`)}`,
    }
  }
}
