import { ListChecks } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { lightLooks } from '../../site/self-check/looks.ts'
import { useRanBy } from '../../site/self-check/use-ran-by.ts'
import { Button } from '../../ui/actions/button.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { useDesk } from '../state/desk.ts'
import styles from '../watch/watch.module.css'

/** What belongs to a watch: when everything was last looked at, and the way to look again. */
export function MorningCheck() {
  const { t } = useTranslation('selfCheck')
  const { show } = useDesk()
  const ranBy = useRanBy()
  const last = useRead('selfCheck.state', {}).value?.last ?? null
  const light = last?.light ?? 'off'
  return (
    <section className={styles.part}>
      <h3 className={styles.head}>{t('title')}</h3>
      <div>
        <StatusBadge tone={lightLooks[light].tone} icon={lightLooks[light].icon}>
          {t(`light.${light}.title`)}
        </StatusBadge>
      </div>
      {last && <p className={styles.note}>{ranBy(last)}</p>}
      <div className={styles.buttons}>
        <Button variant="secondary" icon={ListChecks} onPress={() => show('check')}>
          {t('open')}
        </Button>
      </div>
    </section>
  )
}
