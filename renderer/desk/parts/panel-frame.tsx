import { ArrowLeft, X } from 'lucide-react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/display/notice.tsx'
import { useDesk } from '../state/desk.ts'
import styles from './panel-frame.module.css'

type Props = {
  title: ReactNode
  children: ReactNode
  /** The next step, always at the same place at the foot. */
  footer?: ReactNode
  /** Back to what the panel showed before; without it a cross closes the panel. */
  onBack?: (() => void) | undefined
  /** Stands in the place of the title's line: a guest's head. */
  head?: ReactNode
  /** Makes the panel a form: Enter in a field does the next step. */
  onSubmit?: (() => void) | undefined
}

/** The sheet at the right: a head, what scrolls, and the next step at the foot. */
export function PanelFrame({ title, children, footer, onBack, head, onSubmit }: Props) {
  const { t } = useTranslation('desk')
  const { open, told } = useDesk()
  const sheet = (
    <>
      <div className={styles.head}>
        {onBack && (
          <Button className={styles.icon ?? ''} aria-label={t('panel.back')} onPress={onBack}>
            <ArrowLeft aria-hidden />
          </Button>
        )}
        <div className={styles.title}>{head ?? <h2 className={styles.plain}>{title}</h2>}</div>
        {!onBack && (
          <Button className={styles.icon ?? ''} aria-label={t('panel.close')} onPress={() => open({ kind: 'nothing' })}>
            <X aria-hidden />
          </Button>
        )}
      </div>
      <div className={styles.body}>
        {told && (
          <Notice tone={told.tone} role="status">
            {told.text}
          </Notice>
        )}
        {children}
      </div>
      {footer && <div className={styles.foot}>{footer}</div>}
    </>
  )
  if (!onSubmit) return sheet
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {sheet}
    </form>
  )
}
