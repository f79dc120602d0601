import { useTranslation } from 'react-i18next'
import type { gapOfStep } from './form.ts'

type StepGap = NonNullable<ReturnType<typeof gapOfStep>>

/** Why one cannot go on yet, in words. */
export function useGapWords(): (gap: StepGap) => string {
  const { t } = useTranslation('office')
  return (gap) => {
    switch (gap) {
      case 'person':
        return t('setUp.personIncomplete')
      case 'samePerson':
        return t('setUp.samePerson')
      case 'samePin':
        return t('setUp.samePin')
      case 'file':
        return t('setUp.fileMissing')
      case 'employeeName':
        return t('setUp.nameMissing')
      case 'range':
        return t('setUp.rangeWrong')
      default:
        return t(`gap.${gap}`)
    }
  }
}
