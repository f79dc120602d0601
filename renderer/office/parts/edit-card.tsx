import { ArrowLeft, type LucideIcon } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Failure, useExplain } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import styles from '../sections/sections.module.css'

type Props = {
  title: string
  children: ReactNode
  save: string
  icon: LucideIcon
  onSave: () => void
  change: { readonly failure: Failure | undefined; readonly isRunning: boolean }
  /** Why it cannot be saved yet. */
  reason: string | undefined
  /** The way back to the list, where this is a page of its own. */
  backLabel?: string
  onBack?: () => void
}

/** One thing being added or changed; what was typed stays when it is refused. */
export function EditCard(props: Props) {
  const { title, children, save, icon, onSave, change, reason, backLabel, onBack } = props
  const { t } = useTranslation('office')
  const explain = useExplain()
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason === undefined && !change.isRunning) onSave()
  }
  return (
    <div ref={top} className={styles.stack}>
      {onBack && backLabel && (
        <div>
          <Button variant="quiet" icon={ArrowLeft} onPress={onBack}>
            {backLabel}
          </Button>
        </div>
      )}
      <Card title={title}>
        <form className={styles.stack} onSubmit={submit} noValidate>
          {children}
          {change.failure && (
            <Notice tone="stop" role="alert">
              {explain(change.failure)}
            </Notice>
          )}
          <div>
            <Button type="submit" icon={icon} reason={reason} pending={change.isRunning ? t('save.saving') : undefined}>
              {save}
            </Button>
          </div>
        </form>
      </Card>
    </div>
  )
}
