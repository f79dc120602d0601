import { ListChecks } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { useDesk } from '../state/desk.ts'

/** In the morning, where nobody is being served: a word, no ring. It goes when the check was run, or at noon. */
export function CheckHint() {
  const { t } = useTranslation('selfCheck')
  const { middle, show } = useDesk()
  const isDue = useRead('selfCheck.state', {}).value?.isDue ?? false
  if (!isDue || middle === 'check') return null
  return (
    <Notice
      tone="quiet"
      icon={ListChecks}
      action={
        <Button variant="secondary" onPress={() => show('check')}>
          {t('open')}
        </Button>
      }
    >
      {t('due')}
    </Notice>
  )
}
