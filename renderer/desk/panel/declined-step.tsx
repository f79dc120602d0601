import { UserSearch } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { AnswerNotice } from '../ask/answer-notice.tsx'
import { GuestFrame } from './guest-frame.tsx'
import { GuestTail } from './guest-tail.tsx'
import type { StepProps } from './step-props.ts'

/** The host cannot receive: the guest leaves, or somebody else is asked. */
export function DeclinedStep(props: StepProps) {
  const { t } = useTranslation('desk')
  const { visit, go } = props
  return (
    <GuestFrame
      visit={visit}
      footer={
        <>
          <Button wide size="large" onPress={() => go('close')}>
            {t('action.close')}
          </Button>
          <Button wide variant="secondary" icon={UserSearch} onPress={() => go('other-host')}>
            {t('action.otherHost')}
          </Button>
        </>
      }
    >
      <AnswerNotice visit={visit} />
      <GuestTail {...props} />
    </GuestFrame>
  )
}
