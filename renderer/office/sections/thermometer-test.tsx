import { Thermometer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTemperature } from '../../../shared/i18n/format.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { useOfficeData } from '../shell/office-data.tsx'
import { useDraft } from './drafts.tsx'
import { FindOffset } from './find-offset.tsx'
import styles from './thermometer.module.css'
import { useSigned } from './use-signed.ts'

/** One measurement for nobody, and the correction found with it. */
export function ThermometerTest() {
  const { t } = useTranslation('thermometer')
  const explain = useExplain()
  const stored = useOfficeData().settings.temperature
  const draft = useDraft('temperature', stored)
  const test = useProvenChange('thermometer.test')
  const [result, setResult] = useState<ValueOf<'thermometer.test'>>()
  const measure = async () => {
    setResult(undefined)
    const answer = await test.run({})
    if (answer.ok) setResult(answer.value)
  }
  const isSaved = JSON.stringify(draft.value.thermometer) === JSON.stringify(stored.thermometer)
  return (
    <Card
      title={t('test.title')}
      action={
        <Button
          variant="secondary"
          icon={Thermometer}
          pending={test.isRunning ? t('test.running') : undefined}
          reason={isSaved ? undefined : t('test.saveFirst')}
          onPress={() => void measure()}
        >
          {t('test.run')}
        </Button>
      }
    >
      <div className={styles.tight}>
        <p className={styles.quiet}>{t('test.text')}</p>
        {test.failure && (
          <Notice tone="stop" role="alert">
            {explain(test.failure)}
          </Notice>
        )}
        {result && <Result result={result} offset={stored.thermometer?.offset ?? 0} />}
        <FindOffset />
      </div>
    </Card>
  )
}

function Result({ result, offset }: { result: ValueOf<'thermometer.test'>; offset: number }) {
  const { t } = useTranslation(['thermometer', 'desk'])
  const { language } = useLanguage()
  const signed = useSigned()
  const tone = result.outcome === 'normal' ? 'good' : 'stop'
  return (
    <Notice
      tone={tone}
      role="status"
      title={
        <span className={styles.result}>
          {formatTemperature(result.celsius, language)} · {t(`desk:admit.reading.${result.outcome}`)}
        </span>
      }
    >
      {t(offset === 0 ? 'test.rawOnly' : 'test.raw', {
        raw: formatTemperature(result.raw, language, 2),
        offset: signed(offset),
      })}
    </Notice>
  )
}
