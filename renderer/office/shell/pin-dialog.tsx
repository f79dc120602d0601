import { useTranslation } from 'react-i18next'
import { SignOn } from '../../site/sign-on.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { useRoleNames } from './roles.ts'

type Props = { lastOn: string | undefined; onDone: () => void; onCancel: () => void }

/** The PIN no longer counts: it is asked for again, over what is being typed. */
export function PinDialog({ lastOn, onDone, onCancel }: Props) {
  const { t } = useTranslation('office')
  const rolesOf = useRoleNames()
  return (
    <Dialog isOpen onClose={onCancel} title={t('signIn.again')}>
      <p>{t('signIn.againText')}</p>
      <SignOn noteOf={rolesOf} lastOn={lastOn} nobody={t('signIn.nobody')} onDone={onDone} />
    </Dialog>
  )
}
