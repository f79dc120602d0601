import { useTranslation } from 'react-i18next'
import { stepLooks } from '../../board/step-looks.ts'
import { useBoard } from '../../board/use-board.ts'
import { LiveRegion } from '../../ui/display/live-region.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import styles from './queue-strip.module.css'

const mostShown = 4

/** The queue on the idle kiosk, newest change first: numbers and next steps, never a name. */
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
          <h2 className={styles.title}>{t('queue.title', { ns: 'kiosk' })}</h2>
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
          {rows.length > mostShown && (
            <p className={styles.more}>{t('queue.more', { ns: 'kiosk', count: rows.length - mostShown })}</p>
          )}
        </section>
      )}
    </>
  )
}
