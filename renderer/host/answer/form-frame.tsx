import { ArrowLeft, type LucideIcon } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import styles from './answer-form.module.css'

type Props = {
  title: string
  children: ReactNode
  icon: LucideIcon
  send: string
  onSend: () => void
  back: () => void
  isSending: boolean
  reason?: string | undefined
}

/** One answer that needs more than a tap: its question, what it asks for, and the two ways on. */
export function FormFrame({ title, children, icon, send, onSend, back, isSending, reason }: Props) {
  const { t } = useTranslation('host')
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason === undefined && !isSending) onSend()
  }
  return (
    <form className={styles.form} aria-labelledby={titleId} onSubmit={submit} noValidate>
      <h3 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {children}
      <div className={styles.ways}>
        <Button
          wide
          size="large"
          type="submit"
          icon={icon}
          reason={reason}
          pending={isSending ? t('answer.sending') : undefined}
        >
          {send}
        </Button>
        <Button wide variant="quiet" icon={ArrowLeft} onPress={back}>
          {t('answer.back')}
        </Button>
      </div>
    </form>
  )
}
