import { useTranslation } from 'react-i18next'
import type { HostView } from '../../../shared/contract/fields.ts'
import { useFormats } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { HostSearch } from '../ask/host-search.tsx'
import styles from './register.module.css'

type Props = {
  host: HostView | undefined
  onChange: (host: HostView | undefined) => void
  error: string | undefined
}

/** Whom to see; left open, the guest is shown among those whose host is still to be found. */
export function HostField({ host, onChange, error }: Props) {
  const { t } = useTranslation('desk')
  const { room } = useFormats()
  if (!host)
    return <HostSearch label={t('register.hostOptional')} value={undefined} onChange={onChange} error={error} />
  return (
    <div className={styles.host}>
      <p className={styles.label}>{t('register.host')}</p>
      <div className={styles.chosen}>
        <p>
          <bdi className={styles.strong}>{host.name}</bdi>
          <span className={styles.note}>{[host.unit, room(host.room ?? '')].filter(Boolean).join(' · ')}</span>
        </p>
        <Button variant="secondary" onPress={() => onChange(undefined)}>
          {t('register.hostChange')}
        </Button>
      </div>
    </div>
  )
}
