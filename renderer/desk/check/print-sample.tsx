import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { usePrinterWords } from '../../site/use-printer-words.ts'
import { Button } from '../../ui/actions/button.tsx'
import styles from './check.module.css'

/** The check itself wastes no paper; who wants to see one come out prints it on purpose. */
export function PrintSample({ printer, name }: { printer: string; name: string }) {
  const { t } = useTranslation('selfCheck')
  const explain = useExplain()
  const words = usePrinterWords([])
  const { run, isRunning, failure } = useProvenChange('printing.test')
  const [jobId, setJobId] = useState<string>()
  const jobs = useRead('printing.jobs', { limit: 30 }, { enabled: jobId !== undefined }).value
  const job = jobs?.find(({ id }) => id === jobId)
  const print = async () => {
    const answer = await run({ printer })
    if (answer.ok) setJobId(answer.value.jobId)
  }
  const told = failure ? explain(failure) : job && words.state(job)
  return (
    <div className={styles.sample}>
      <Button
        variant="quiet"
        aria-label={t('sampleOf', { printer: name })}
        pending={isRunning ? t('sending') : undefined}
        onPress={() => void print()}
      >
        {t('sample')}
      </Button>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  )
}
