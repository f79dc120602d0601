import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reading } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { Button } from '../../ui/actions/button.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { Page } from '../parts/page.tsx'
import { ReturnNote } from '../parts/return-note.tsx'
import { useTurn } from '../parts/session-turn.tsx'

const goneSeconds = 10

/** The guard took the guest off the list while he was before this screen: a slip or badge is dead from then on. */
export function isSignedOut({ value, failure }: Reading<ValueOf<'kiosk.follow'>>): boolean {
  return value?.step === 'signed-out' || failure?.refusal?.code === 'code-dead'
}

/** Nothing is left to do; the screen is soon free for the next guest. */
export function SignedOut() {
  const { t } = useTranslation('kiosk')
  const { t: ui } = useTranslation('ui')
  const { startOver } = useTurn()
  return (
    <Page
      title={t('number.title.signed-out')}
      above={
        <div>
          <StatusBadge tone="good" icon={Check} size="large">
            {t('number.chip.signed-out')}
          </StatusBadge>
        </div>
      }
      lead={t('number.lead.signed-out')}
      note={<ReturnNote seconds={goneSeconds} words="idle.returning" />}
      next={
        <Button wide onPress={startOver}>
          {ui('action.done')}
        </Button>
      }
    />
  )
}
