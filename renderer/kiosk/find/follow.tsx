import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/provider.tsx'
import { FindVisit } from './find-visit.tsx'
import type { GuestKey } from './guest-key.ts'

type Props = { onBack: () => void; onFound: (key: GuestKey) => void }

/** "See my number": finds the visit, then shows its page. */
export function Follow({ onBack, onFound }: Props) {
  const { t } = useTranslation('kiosk')
  const { session } = useApi()
  const tryKey = async (key: GuestKey) => {
    const answer = await session.ask('kiosk.follow', key)
    if (!answer.ok) return answer
    onFound(key)
    return undefined
  }
  return (
    <FindVisit
      title={t('follow.title')}
      lead={t('follow.lead')}
      helpAbout="help"
      busy={t('find.looking')}
      onBack={onBack}
      tryKey={tryKey}
    />
  )
}
