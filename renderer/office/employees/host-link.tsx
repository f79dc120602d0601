import { Copy, ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { LinkButton } from '../../ui/actions/link-button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import styles from '../sections/sections.module.css'

/** The address of the employee's own page: his only proof, so it is shown to the administrator alone. */
export function HostLink({ path }: { path: string }) {
  const { t } = useTranslation('office')
  const address = `${location.origin}${path}`
  const [state, setState] = useState<'copied' | 'copyFailed'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setState('copied')
    } catch {
      setState('copyFailed')
    }
  }
  return (
    <Card title={t('employees.link')}>
      <div className={styles.tight}>
        <p>{t('employees.linkText')}</p>
        <code className={styles.address}>{address}</code>
        <div className={styles.ways}>
          <Button variant="secondary" icon={Copy} onPress={() => void copy()}>
            {t('employees.copy')}
          </Button>
          <LinkButton newTab href={path} icon={ExternalLink} variant="quiet">
            {t('employees.openLink')}
          </LinkButton>
        </div>
        {state && (
          <Notice tone={state === 'copied' ? 'good' : 'waiting'} role="status">
            {t(`employees.${state}`)}
          </Notice>
        )}
      </div>
    </Card>
  )
}
