import { useTranslation } from 'react-i18next'
import type { BoardRow } from '../board/board.ts'
import { stepLooks } from '../board/step-looks.ts'
import { cx } from '../ui/theme/cx.ts'
import styles from './numbers.module.css'

/** As many as a visitor can take in from across a lobby, and as fit on a small display; whoever is called comes first. */
const mostLarge = 3
const mostShown = 9

/** The newest numbers large, the others below them. */
export function Numbers({ rows, changed }: { rows: readonly BoardRow[]; changed: string | undefined }) {
  const { t } = useTranslation('queue')
  return (
    <>
      <ul className={styles.large}>
        {rows.slice(0, mostLarge).map((row) => (
          <Row key={row.number} row={row} isChanged={row.number === changed} />
        ))}
      </ul>
      {rows.length > mostLarge && (
        <ul className={styles.small}>
          {rows.slice(mostLarge, mostShown).map((row) => (
            <Row key={row.number} row={row} isChanged={false} />
          ))}
        </ul>
      )}
      {rows.length > mostShown && <p className={styles.more}>{t('more', { count: rows.length - mostShown })}</p>}
    </>
  )
}

function Row({ row: { number, step }, isChanged }: { row: BoardRow; isChanged: boolean }) {
  const { t } = useTranslation('queue')
  const { tone, icon: Icon } = stepLooks[step]
  return (
    <li className={cx(styles.row, styles[tone], isChanged && styles.changed)}>
      <span className={styles.number}>{number}</span>
      <span className={styles.step}>
        <Icon aria-hidden className={styles.icon} />
        {t(`step.${step}`)}
      </span>
    </li>
  )
}
