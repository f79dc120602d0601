import { X } from 'lucide-react'
import { createContext, type ReactNode, useContext } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTranslation } from 'react-i18next'
import { cx } from '../theme/cx.ts'
import styles from './dialog.module.css'

type Props = {
  isOpen: boolean
  /** By the cross or Escape. Without it the dialogue must be answered (its buttons close it). */
  onClose?: (() => void) | undefined
  title: ReactNode
  children: ReactNode
  /** The ways out, at the foot: the next step last, where the hand is. */
  footer?: ReactNode
  size?: 'small' | 'normal' | 'large'
  /** An alert must be answered before anything else. */
  isAlert?: boolean
}

const InsideDialog = createContext(false)
const nothing = () => {}

/** One thing to finish before going on. A tap outside does not close it: what was typed would be lost. */
export function Dialog({ isOpen, onClose, title, children, footer, size = 'normal', isAlert }: Props) {
  const { t } = useTranslation('ui')
  if (useContext(InsideDialog)) throw new Error('A dialogue never opens on a dialogue: change what the first one shows')
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      isKeyboardDismissDisabled={!onClose}
      onOpenChange={(open) => !open && onClose?.()}
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog ?? ''} role={isAlert ? 'alertdialog' : 'dialog'}>
          <InsideDialog value={true}>
            <header className={styles.head}>
              <Heading slot="title" level={2} className={styles.title ?? ''}>
                {title}
              </Heading>
              {onClose && (
                <AriaButton className={styles.close ?? ''} aria-label={t('action.close')} onPress={onClose ?? nothing}>
                  <X aria-hidden className={styles.icon} />
                </AriaButton>
              )}
            </header>
            <div className={styles.body}>{children}</div>
            {footer && <footer className={styles.foot}>{footer}</footer>}
          </InsideDialog>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
