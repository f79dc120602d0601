import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { useFormats } from '../../site/site.ts'
import { type Standing, useStanding } from './use-standing.ts'
import { useStay } from './use-stay.ts'

/** How any visit stands, also one that is over. */
export function useVisitState(): (visit: VisitView) => Standing {
  const { t } = useTranslation('desk')
  const { time } = useFormats()
  const standing = useStanding()
  const stay = useStay()
  return (visit) => {
    switch (visit.state) {
      case 'registered':
        return standing(visit)
      case 'inside':
        return stay(visit)
      case 'signed-out':
        return { tone: 'quiet', words: t('visitState.signed-out', { time: time(visit.endedAt ?? 0) }) }
      case 'closed':
        return { tone: 'quiet', words: t(`visitState.${visit.closedAs ?? 'closed'}`) }
    }
  }
}
