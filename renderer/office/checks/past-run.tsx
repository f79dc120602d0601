import { useTranslation } from 'react-i18next'
import type { CheckRun } from '../../../shared/contract/self-check.ts'
import { findingWords } from '../../../shared/i18n/finding-words.ts'
import { lightLooks } from '../../site/self-check/looks.ts'
import { useRanBy } from '../../site/self-check/use-ran-by.ts'
import { useWording } from '../../site/site.ts'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import styles from '../sections/sections.module.css'

/** One morning in a line, with whatever was not well on it. */
export function PastRun({ run }: { run: CheckRun }) {
  const { t } = useTranslation('selfCheck')
  const ranBy = useRanBy()
  const wording = useWording()
  const { icon, tone } = lightLooks[run.light]
  const troubles = run.findings
    .filter(({ state }) => state === 'warning' || state === 'bad')
    .map((finding) => findingWords(finding, wording))
  return (
    <li className={styles.item}>
      <div className={styles.itemWords}>
        <p className={styles.itemTitle}>{ranBy(run)}</p>
        {troubles.length === 0 && <p className={styles.quiet}>{t('allWell')}</p>}
        {troubles.map(({ title, says }) => (
          <p key={title} className={styles.quiet}>
            {title}: {says}
          </p>
        ))}
      </div>
      <StatusBadge tone={tone} icon={icon}>
        {t(`light.${run.light}.title`)}
      </StatusBadge>
    </li>
  )
}
