import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { useVisitState } from '../words/use-visit-state.ts'
import { GuestFrame } from './guest-frame.tsx'
import type { StepProps } from './step-props.ts'

/** The visit went on at another desk meanwhile: said first, so that a press meant for one thing never does another. */
export function ChangedStep({ visit, onSeen }: StepProps & { onSeen: () => void }) {
  const { t } = useTranslation('desk')
  const { words } = useVisitState()(visit)
  return (
    <GuestFrame visit={visit}>
      <Notice tone="info" role="status" title={t('panel.changed')}>
        {t('panel.changedTo', { state: words })}
      </Notice>
      <Button variant="secondary" iconAfter={ArrowRight} onPress={onSeen}>
        {t('panel.goOn')}
      </Button>
    </GuestFrame>
  )
}
