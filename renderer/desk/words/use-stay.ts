import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { useFormats } from '../../site/site.ts'
import type { Standing } from './use-standing.ts'

/** How a guest inside stands, in a few words and a colour; the most pressing fact wins. */
export function useStay(): (visit: VisitView) => Standing {
  const { t } = useTranslation('desk')
  const { time } = useFormats()
  return (visit) => {
    if (visit.stay === 'overstay') return { tone: 'stop', words: t('stay.overstay') }
    if (visit.goodbyeAt !== null) return { tone: 'info', words: t('stay.goodbye', { time: time(visit.goodbyeAt) }) }
    if (visit.stay === 'must-leave') return { tone: 'stop', words: t('stay.must-leave') }
    if (visit.stay === 'excused' && visit.excuse)
      return { tone: 'waiting', words: t('stay.excused', { time: time(visit.excuse.until) }) }
    if (visit.stay === 'warned') return { tone: 'waiting', words: t('stay.warned') }
    return calm(visit)
  }

  function calm(visit: VisitView): Standing {
    if (visit.isIncomplete) return { tone: 'waiting', words: t('stay.incomplete') }
    if (visit.standing === 'asked') return { tone: 'waiting', words: t('stay.askedAnew') }
    if (visit.standing === 'may-wait' && visit.answer?.until)
      return { tone: 'info', words: t('stay.waiting', { time: time(visit.answer.until) }) }
    if (visit.emergencyService) return { tone: 'info', words: t('stay.emergency') }
    if (visit.standing !== 'received' && visit.setAside.length > 0) return { tone: 'info', words: t('stay.setAside') }
    return { tone: 'good', words: t('stay.meeting') }
  }
}
