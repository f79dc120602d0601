import { Hand } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange } from '../../api/hooks.ts'
import type { InputOf, ValueOf } from '../../api/operations.ts'
import { Button } from '../../ui/actions/button.tsx'
import { useIdleTimer } from '../../ui/hooks/use-idle-timer.ts'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { useExplain } from './explain.ts'

type Called = ValueOf<'site.callGuard'>
/** What the guest was doing, so that the guard knows before he comes. */
export type HelpAbout = InputOf<'site.callGuard'>['about']

type Props = { about?: HelpAbout | undefined /** Nothing else can be done here. */; isNext: boolean }

/** The next guest must not read that a guard is on his way; in milliseconds. */
const readWithinMs = 30_000

/** Rings at the guard's desk and says where the guard is. */
export function HelpButton({ about = 'help', isNext }: Props) {
  const { t } = useTranslation('kiosk')
  const explain = useExplain()
  const call = useChange('site.callGuard')
  const [called, setCalled] = useState<Called>()
  const ring = async () => {
    const answer = await call.run({ about })
    if (answer.ok) setCalled(answer.value)
  }
  const close = () => {
    setCalled(undefined)
    call.clear()
  }
  const failure = call.failure
  const isOpen = called !== undefined || failure !== undefined
  useIdleTimer(isOpen ? readWithinMs : null, close)
  const isHeard = called !== undefined && (called.isAttended || called.guardPlace !== null)
  return (
    <>
      <Button
        variant={isNext ? 'primary' : 'secondary'}
        icon={Hand}
        pending={call.isRunning ? t('help.calling') : undefined}
        onPress={() => void ring()}
      >
        {t('help.call')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t(isHeard ? 'help.coming' : 'help.failed')}
        footer={<Button onPress={close}>{t('help.close')}</Button>}
      >
        <p role="status">{called ? <Whereabouts called={called} /> : failure && explain(failure)}</p>
      </Dialog>
    </>
  )
}

function Whereabouts({ called }: { called: Called }) {
  const { t } = useTranslation('kiosk')
  if (called.isAttended) return t('help.comingLead')
  return called.guardPlace ? t('help.comingFrom', { place: called.guardPlace }) : t('help.goThere')
}
