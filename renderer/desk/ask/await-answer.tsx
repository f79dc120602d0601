import { Pencil, RotateCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { GuestFrame } from '../panel/guest-frame.tsx'
import { GuestTail } from '../panel/guest-tail.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { HostContact } from './host-contact.tsx'

/** The host has been asked. Where his page cannot ring, the guard telephones at once; silence admits nobody. */
export function AwaitAnswer(props: StepProps) {
  const { t } = useTranslation('desk')
  const { visit, go } = props
  const again = useProvenChange('hosts.ask')
  return (
    <GuestFrame
      visit={visit}
      footer={
        <>
          <Button wide size="large" icon={Pencil} onPress={() => go('relay')}>
            {t('ask.record')}
          </Button>
          <Button
            wide
            variant="secondary"
            icon={RotateCw}
            pending={again.isRunning ? t('ask.sending') : undefined}
            onPress={() => void again.run({ partyId: visit.partyId, host: null })}
          >
            {t('action.askAgain')}
          </Button>
        </>
      }
    >
      <HostContact visit={visit} />
      <FailureNotice failure={again.failure} />
      <GuestTail {...props} />
    </GuestFrame>
  )
}
