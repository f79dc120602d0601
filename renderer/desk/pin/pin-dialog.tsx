import { useTranslation } from 'react-i18next'
import { SignOn } from '../../site/sign-on.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'

type Props = { lastOn: string | undefined; onDone: () => void; onCancel: () => void }

/** Who is on? The guard chooses his name and types his PIN, by touch or by keys. */
export function PinDialog({ lastOn, onDone, onCancel }: Props) {
  const { t } = useTranslation('desk')
  return (
    <Dialog isOpen onClose={onCancel} title={t('pin.title')} size="normal">
      <SignOn roles={['guard']} lastOn={lastOn} nobody={t('pin.none')} onDone={onDone} />
    </Dialog>
  )
}
