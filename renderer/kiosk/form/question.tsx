import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { Steps } from '../../ui/display/steps.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { Page } from '../parts/page.tsx'
import { useTurn } from '../parts/session-turn.tsx'
import { useRegistrationForm } from './form-context.tsx'
import styles from './question.module.css'
import { progressOf } from './steps.ts'

type Props = {
  title: ReactNode
  lead?: ReactNode
  children?: ReactNode
  /** What is typed here; the keyboard's last key leads on. Where one touch on a choice answers, that leads on by itself. */
  typing?: { readonly onNext?: () => void; readonly nextLabel?: string | undefined }
  next?: ReactNode
  /** Another answer than the one that is asked for first. */
  other?: ReactNode
  /** One line above the ways on. */
  note?: ReactNode
}

/** One question of the form, with how far one has come and the ways back and out. */
export function Question({ title, lead, children, typing, next, other, note }: Props) {
  const { form, asks, act, leave } = useRegistrationForm()
  const progress = progressOf(form.at, asks)
  const goOn = () => act({ type: 'next' })
  return (
    <Page
      title={title}
      lead={lead}
      above={
        progress && (
          <div className={styles.progress}>
            <Steps {...progress} />
            {!leave && <CancelButton />}
          </div>
        )
      }
      note={note}
      helpAbout={form.at === 'host' ? 'unknown-host' : 'help'}
      onBack={leave ?? (() => act({ type: 'back' }))}
      {...(typing ? { typing: { onNext: typing.onNext ?? goOn, nextLabel: typing.nextLabel } } : {})}
      next={next}
      other={other}
    >
      {children}
    </Page>
  )
}

/** Ends the form; asks first, because what was filled in goes. On its first page the way back does that. */
function CancelButton() {
  const { t } = useTranslation('kiosk')
  const { startOver } = useTurn()
  const [isAsking, setAsking] = useState(false)
  const stay = () => setAsking(false)
  return (
    <>
      <Button variant="quiet" icon={X} onPress={() => setAsking(true)}>
        {t('way.cancel')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={stay}
        title={t('way.cancelTitle')}
        footer={
          <>
            <Button variant="danger" onPress={startOver}>
              {t('way.cancelYes')}
            </Button>
            <Button onPress={stay}>{t('way.cancelNo')}</Button>
          </>
        }
      >
        <p>{t('way.cancelLead')}</p>
      </Dialog>
    </>
  )
}
