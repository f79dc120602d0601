import { useTranslation } from 'react-i18next'
import { useChange } from '../../api/hooks.ts'
import type { Goodbye } from '../place.ts'
import { FindVisit } from './find-visit.tsx'
import type { GuestKey } from './guest-key.ts'

type Props = { onBack: () => void; onSaid: (goodbye: Goodbye) => void }

/** "I am leaving": tells the desk. */
export function Leave({ onBack, onSaid }: Props) {
  const { t } = useTranslation('kiosk')
  const say = useChange('kiosk.sayGoodbye')
  const tryKey = async (key: GuestKey) => {
    const answer = await say.run(key)
    if (!answer.ok) return answer
    onSaid(answer.value)
    return undefined
  }
  return (
    <FindVisit
      title={t('leave.title')}
      lead={t('leave.lead')}
      helpAbout="goodbye"
      busy={t('leave.telling')}
      onBack={onBack}
      tryKey={tryKey}
    />
  )
}
