import { useTranslation } from 'react-i18next'

import { papers } from '../../../shared/contract/papers.ts'

/** A paper by its kind and what stands on it: "Slip kartu tamu · T-08". */
export function useJobName(): (job: { paper: string; label: string; isCopy?: boolean }) => string {
  const { t } = useTranslation('desk')
  return ({ paper, label, isCopy }) => {
    const name = t(`jobs.paper.${papers.find((known) => known === paper) ?? 'other'}`)
    const words = label ? t('jobs.for', { paper: name, label }) : name
    return isCopy ? `${words} (${t('jobs.copy')})` : words
  }
}
