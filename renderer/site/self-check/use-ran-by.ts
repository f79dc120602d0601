import { useTranslation } from 'react-i18next'
import type { CheckRun } from '../../../shared/contract/self-check.ts'
import { useFormats } from '../site.ts'

/** "Diperiksa 07.12 oleh Budi Santoso". */
export function useRanBy(): (run: CheckRun) => string {
  const { t } = useTranslation('selfCheck')
  const { moment } = useFormats()
  return ({ at, by }) =>
    by === null ? t('ranByCommand', { time: moment(at) }) : t('ranBy', { time: moment(at), name: by })
}
