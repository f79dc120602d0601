import { PartyPopper } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { LinkButton } from '../../ui/actions/link-button.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import styles from './set-up.module.css'

/** The office is ready: where one goes now. */
export function SetUpDone({ office, onLeave }: { office: string; onLeave: () => void }) {
  const { t } = useTranslation('office')
  return (
    <main className={styles.done}>
      <EmptyState level={1} icon={PartyPopper} title={t('setUp.done.title', { office })} text={t('setUp.done.text')}>
        <LinkButton variant="primary" href="/desk">
          {t('setUp.done.desk')}
        </LinkButton>
        <LinkButton href="/kiosk">{t('setUp.done.kiosk')}</LinkButton>
        <Button variant="secondary" onPress={onLeave}>
          {t('setUp.done.office')}
        </Button>
      </EmptyState>
    </main>
  )
}
