import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import type { HostStanding } from '../../../shared/domain/host-answer.ts'
import type { Tone } from '../../ui/display/tone.ts'

export type Standing = { readonly tone: Tone; readonly words: string }

const tones: Readonly<Record<HostStanding, Tone>> = {
  'not-asked': 'waiting',
  asked: 'waiting',
  received: 'good',
  'may-wait': 'info',
  'wait-lapsed': 'stop',
  declined: 'stop',
}

/** What a waiting guest waits for, in two words and a colour. */
export function useStanding(): (visit: VisitView) => Standing {
  const { t } = useTranslation('desk')
  return (visit) => {
    if (visit.insideElsewhere) return { tone: 'stop', words: t('standing.elsewhere') }
    if (visit.emergencyService) return { tone: 'stop', words: t(`standing.emergency.${visit.emergencyService}`) }
    return { tone: tones[visit.standing], words: t(`standing.${visit.standing}`) }
  }
}
