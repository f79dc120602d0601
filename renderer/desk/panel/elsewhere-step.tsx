import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { useDesk } from '../state/desk.ts'
import { GuestFrame } from './guest-frame.tsx'
import { GuestTail } from './guest-tail.tsx'
import type { StepProps } from './step-props.ts'

/** The guest seems to be inside already: the old visit is finished first. */
export function ElsewhereStep(props: StepProps) {
  const { t } = useTranslation('desk')
  const { open } = useDesk()
  const { visit } = props
  const other = visit.insideElsewhere
  if (!other) return null
  return (
    <GuestFrame
      visit={visit}
      footer={
        <Button
          wide
          size="large"
          iconAfter={ArrowRight}
          onPress={() => open({ kind: 'guest', visitId: other.visitId })}
        >
          {t('admit.closeOld')}
        </Button>
      }
    >
      <Notice tone="stop">
        {other.badge ? t('admit.elsewhere', { badge: other.badge }) : t('admit.elsewhereNoBadge')}
      </Notice>
      <GuestTail {...props} />
    </GuestFrame>
  )
}
