import { useTranslation } from 'react-i18next'
import { type Failure, useExplain } from '../../site/explain.ts'
import { Notice } from '../../ui/display/notice.tsx'
import styles from '../sections/sections.module.css'
import { type CsvFile, linesOf } from './csv-file.ts'

const shownAtMost = 12

/** Which lines of a file have to be mended, each with its words; other failures in one sentence. */
export function FileProblems({ failure, file }: { failure: Failure | undefined; file: CsvFile | undefined }) {
  const { t } = useTranslation('office')
  const explain = useExplain()
  if (!failure) return null
  const problems =
    failure.refusal?.code === 'fields' ? failure.refusal.problems.filter((one) => one.field === 'file') : []
  if (problems.length === 0)
    return (
      <Notice tone="stop" role="alert">
        {explain(failure)}
      </Notice>
    )
  const lines = linesOf(file?.text ?? '')
  return (
    <Notice tone="stop" role="alert" title={t('import.refused')}>
      <ul className={styles.list}>
        {problems.slice(0, shownAtMost).map(({ row = 0, problem }) => (
          <li key={row} className={styles.item}>
            <div className={styles.itemWords}>
              <p>
                <strong>{t('import.line', { line: row + 1 })}</strong> · {t(`import.problem.${problem}`)}
              </p>
              <p className={styles.quiet}>{lines[row]?.replace(/^\uFEFF/u, '').slice(0, 120)}</p>
            </div>
          </li>
        ))}
      </ul>
      {problems.length > shownAtMost && <p>{t('import.more', { count: problems.length - shownAtMost })}</p>}
    </Notice>
  )
}
