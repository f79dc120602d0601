import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VisitPaper } from '../../../shared/contract/visits.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import styles from '../panel/panel.module.css'
import type { StepProps } from '../panel/step-props.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { useDesk } from '../state/desk.ts'
import { papersOf } from './papers.ts'

/** New papers in place of those that no longer say what is true, or that the guest has spoilt. */
export function PapersStep({ visit, back }: StepProps) {
  const { t } = useTranslation(['desk', 'printer'])
  const { tell } = useDesk()
  const { run, isRunning, failure } = useProvenChange('visits.printAnew')
  const print = async (paper: VisitPaper) => {
    const answer = await run({ visitId: visit.id, paper })
    if (!answer.ok) return
    back()
    tell({ tone: 'good', text: t('mend.printedAnew', { paper: t(`printer:paper.${paper}`) }) })
  }
  return (
    <PanelFrame title={t('mend.papersTitle')} onBack={back}>
      <p className={styles.note}>{t('mend.papersText')}</p>
      <div className={styles.more}>
        {papersOf(visit).map((paper) => (
          <Button
            key={paper}
            wide
            icon={Printer}
            pending={isRunning ? t('jobs.working') : undefined}
            onPress={() => void print(paper)}
          >
            {t('mend.printAnew', { paper: t(`printer:paper.${paper}`) })}
          </Button>
        ))}
      </div>
      <FailureNotice failure={failure} />
    </PanelFrame>
  )
}
