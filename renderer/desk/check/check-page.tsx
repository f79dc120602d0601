import { ListChecks, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { CheckLight } from '../../site/self-check/check-light.tsx'
import { FindingList } from '../../site/self-check/finding-list.tsx'
import { useSelfCheck } from '../../site/self-check/use-self-check.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import middle from '../middle/middle.module.css'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDesk } from '../state/desk.ts'
import styles from './check.module.css'
import { PrintSample } from './print-sample.tsx'

/** Before the first guest: one light, and below it what each thing says of itself. */
export function CheckPage() {
  const { t } = useTranslation('selfCheck')
  const { show } = useDesk()
  const { last, isKept, isRunning, run, failure } = useSelfCheck()
  return (
    <section className={middle.sheet} aria-label={t('title')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('title')}</h2>
        <IconButton icon={X} label={t('close')} onPress={() => show('inside')} />
      </div>
      <div className={styles.body}>
        <FailureNotice failure={failure} />
        <CheckLight
          last={last}
          isKept={isKept}
          isRunning={isRunning}
          action={
            <Button
              size="large"
              variant={last?.light === 'good' ? 'secondary' : 'primary'}
              icon={ListChecks}
              pending={isRunning ? t('running') : undefined}
              onPress={() => void run()}
            >
              {t(last ? 'again' : 'run')}
            </Button>
          }
        />
        {!last && <p className={styles.lead}>{t('lead')}</p>}
        {last && (
          <FindingList
            findings={last.findings}
            isStale={isRunning}
            actionOf={({ step, key, name }) =>
              step === 'printer' && key !== null && <PrintSample printer={key} name={name ?? ''} />
            }
          />
        )}
      </div>
    </section>
  )
}
