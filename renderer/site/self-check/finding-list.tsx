import type { ReactNode } from 'react'
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden'
import { useTranslation } from 'react-i18next'
import type { CheckRun } from '../../../shared/contract/self-check.ts'
import { worstFirst } from '../../../shared/domain/self-check.ts'
import { findingWords } from '../../../shared/i18n/finding-words.ts'
import { cx } from '../../ui/theme/cx.ts'
import { useWording } from '../site.ts'
import styles from './finding-list.module.css'
import { lightLooks, stepIcons } from './looks.ts'

type Found = CheckRun['findings'][number]
type Props = {
  findings: readonly Found[]
  /** Older than what is being looked at now. */
  isStale?: boolean
  /** Something to do right here, beside a finding. */
  actionOf?: (finding: Found) => ReactNode
}

/** A row for each step: what is so, and what to do. Whatever needs a hand stands first. */
export function FindingList({ findings, isStale = false, actionOf }: Props) {
  const { t } = useTranslation('selfCheck')
  return (
    <ul className={cx(styles.list, isStale && styles.stale)} aria-label={t('results')} aria-busy={isStale}>
      {worstFirst(findings).map((finding) => (
        <Row key={`${finding.step} ${finding.key}`} finding={finding} action={actionOf?.(finding)} />
      ))}
    </ul>
  )
}

function Row({ finding, action }: { finding: Found; action: ReactNode }) {
  const { t } = useTranslation('selfCheck')
  const wording = useWording()
  const { title, says, advice } = findingWords(finding, wording)
  const { icon: State, tone } = lightLooks[finding.state]
  const Step = stepIcons[finding.step]
  return (
    <li className={cx(styles.row, styles[tone])}>
      <Step aria-hidden className={styles.step} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.says}>{says}</p>
        {advice && <p className={styles.advice}>{advice}</p>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
      <State aria-hidden className={styles.state} />
      <VisuallyHidden>{t(`state.${finding.state}`)}</VisuallyHidden>
    </li>
  )
}
