import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { useIdleTimer } from '../../ui/hooks/use-idle-timer.ts'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { useTurn } from './session-turn.tsx'
import { useCountdown } from './use-countdown.ts'

const warningSeconds = 20

/** Asks whether somebody is still there, then clears the screen for the next guest. */
export function IdleWatch() {
  const { idleSeconds } = useProfile()
  const [isWarning, setWarning] = useState(false)
  useIdleTimer(isWarning ? null : idleSeconds * 1000, () => setWarning(true))
  const stay = useCallback(() => setWarning(false), [])
  return isWarning ? <Warning onStay={stay} /> : null
}

function Warning({ onStay }: { onStay: () => void }) {
  const { t } = useTranslation('kiosk')
  const { startOver } = useTurn()
  const seconds = useCountdown(warningSeconds, startOver)
  return (
    <Dialog
      isOpen
      isAlert
      title={t('idle.title')}
      footer={
        <>
          <Button variant="secondary" onPress={startOver}>
            {t('idle.leave')}
          </Button>
          <Button autoFocus onPress={onStay}>
            {t('idle.stay')}
          </Button>
        </>
      }
    >
      <p data-figures>{t('idle.lead', { seconds })}</p>
    </Dialog>
  )
}
