import { useTranslation } from 'react-i18next'
import { stepLooks } from '../../board/step-looks.ts'
import { useBoard } from '../../board/use-board.ts'
import { LiveRegion } from '../../ui/display/live-region.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import styles from './queue-strip.module.css'

/** The newest changes; the queue display on the wall shows more. */
const mostShown = 2

/** The queue on the idle kiosk, those who are called first: numbers and next steps, never a name. */
export function QueueStrip() {
  const { t } = useTranslation(['queue', 'kiosk'])
  const { reading, changed } = useBoard()
  const rows = reading.value ?? []
  const announcement = changed ? t('changed', { number: changed.number, step: t(`step.${changed.step}`) }) : ''
  return (
    <>
      <LiveRegion text={announcement} />
      {rows.length > 0 && (
        <section aria-label={t('queue.title', { ns: 'kiosk' })} className={styles.strip}>
          <div className={styles.head}>
            <h2>{t('queue.title', { ns: 'kiosk' })}</h2>
            {rows.length > mostShown && <p>{t('more', { count: rows.length - mostShown })}</p>}
          </div>
          <ul className={styles.rows}>
            {rows.slice(0, mostShown).map(({ number, step }) => (
              <li key={number} className={styles.row}>
                <span className={styles.number}>{number}</span>
                <StatusBadge tone={stepLooks[step].tone} icon={stepLooks[step].icon}>
                  {t(`step.${step}`)}
                </StatusBadge>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
