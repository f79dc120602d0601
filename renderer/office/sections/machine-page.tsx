import { DatabaseBackup, Power } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endOfStation, stationMark } from '../../../shared/contract/access.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import styles from './sections.module.css'

export function MachinePage() {
  return (
    <div className={styles.stack}>
      <BackUp />
      <Quit />
    </div>
  )
}

const megabyte = 1_000_000

function BackUp() {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const { language } = useLanguage()
  const change = useProvenChange('settings.backUp')
  const [made, setMade] = useState<ValueOf<'settings.backUp'>>()
  const copy = async () => {
    const answer = await change.run({})
    setMade(answer.ok ? answer.value : undefined)
  }
  return (
    <Card title={t('machine.backUp')}>
      <div className={styles.tight}>
        <p>{t('machine.backUpText')}</p>
        {change.failure && (
          <Notice tone="stop" role="alert">
            {explain(change.failure)}
          </Notice>
        )}
        {made && (
          <Notice
            tone="good"
            role="status"
            title={t('machine.backedUp', { file: made.file, size: formatNumber(made.bytes / megabyte, language, 1) })}
          >
            {t('machine.backUpMove')}
          </Notice>
        )}
        <Button
          icon={DatabaseBackup}
          pending={change.isRunning ? t('machine.backingUp') : undefined}
          onPress={() => void copy()}
        >
          {t('machine.backUpNow')}
        </Button>
      </div>
    </Card>
  )
}

/** The windows of a further station have no site server of their own: only they close. */
const what = navigator.userAgent.includes(stationMark) ? 'station' : 'site'

function Quit() {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const change = useProvenChange('settings.quit')
  const [stage, setStage] = useState<'idle' | 'sure' | 'done'>('idle')
  const quit = async () => {
    if (!(await change.run({ what })).ok) return
    setStage('done')
    if (what === 'station') window.location.assign(endOfStation)
  }
  return (
    <Card title={t('machine.quit')}>
      <div className={styles.tight}>
        <p>{t(stage === 'done' ? 'machine.quitDone' : `machine.quitText.${what}`)}</p>
        {change.failure && (
          <Notice tone="stop" role="alert">
            {explain(change.failure)}
          </Notice>
        )}
        {stage === 'idle' && (
          <Button variant="secondary" icon={Power} onPress={() => setStage('sure')}>
            {t('machine.quitNow')}
          </Button>
        )}
        {stage === 'sure' && (
          <div className={styles.ways}>
            <Button
              variant="danger"
              icon={Power}
              pending={change.isRunning ? t('machine.quitting') : undefined}
              onPress={() => void quit()}
            >
              {t('machine.quitSure')}
            </Button>
            <Button variant="quiet" onPress={() => setStage('idle')}>
              {t('machine.quitNo')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}
