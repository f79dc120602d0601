import { ListChecks } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { useExplain } from '../../site/explain.ts'
import { CheckLight } from '../../site/self-check/check-light.tsx'
import { FindingList } from '../../site/self-check/finding-list.tsx'
import { useSelfCheck } from '../../site/self-check/use-self-check.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import styles from '../sections/sections.module.css'
import { PastRun } from './past-run.tsx'

/** How everything stands, and what the mornings before were like. */
export function ChecksPage() {
  const { t } = useTranslation('selfCheck')
  const explain = useExplain()
  const { last, isKept, isRunning, run, failure } = useSelfCheck()
  const runs = useRead('selfCheck.runs', {}).value ?? []
  const label = t(last ? 'again' : 'run')
  return (
    <div className={styles.stack}>
      <Card>
        <div className={styles.stack}>
          {failure && (
            <Notice tone="stop" role="alert">
              {explain(failure)}
            </Notice>
          )}
          <CheckLight
            last={last}
            isKept={isKept}
            isRunning={isRunning}
            action={
              <Button
                variant={last?.light === 'good' ? 'secondary' : 'primary'}
                icon={ListChecks}
                pending={isRunning ? t('running') : undefined}
                onPress={() => void run()}
              >
                {label}
              </Button>
            }
          />
          {last ? <FindingList findings={last.findings} isStale={isRunning} /> : <p>{t('lead')}</p>}
        </div>
      </Card>
      <Card title={t('past')}>
        <p className={styles.quiet}>{t(runs.length > 0 ? 'pastLead' : 'none')}</p>
        <ul className={styles.list}>
          {runs.map((past) => (
            <PastRun key={past.at} run={past} />
          ))}
        </ul>
      </Card>
    </div>
  )
}
