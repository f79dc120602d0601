import { Receipt, ScanLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ValueOf } from '../../api/operations.ts'
import { Button } from '../../ui/actions/button.tsx'
import { heldUpMs, showPicture } from '../../ui/camera/simulated/picture.ts'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import styles from './devices.module.css'
import { usePicture } from './use-picture.ts'

/** What the printer put out, the newest first, large enough to scan from the screen. */
export function PaperRoll({ papers }: { papers: ValueOf<'simulator.state'>['papers'] }) {
  const { t } = useTranslation('simulator')
  const picture = usePicture()
  return (
    <section className={styles.papers} aria-labelledby="papers">
      <h2 id="papers" className={styles.title}>
        {t('papers.title')}
      </h2>
      {papers.length === 0 && <EmptyState icon={Receipt} title={t('papers.empty')} text={t('papers.emptyText')} />}
      <ol className={styles.roll}>
        {papers.map(({ id, png }, index) => {
          const isShown = picture.kind === 'paper' && picture.src === png
          return (
            <li key={id} className={styles.paper}>
              <img src={png} alt={t('papers.paper', { which: index + 1 })} className={styles.slip} />
              <div className={styles.row}>
                {index === 0 && <StatusBadge tone="info">{t('papers.newest')}</StatusBadge>}
                <Button
                  variant="secondary"
                  icon={ScanLine}
                  onPress={() => showPicture({ kind: 'paper', src: png, until: Date.now() + heldUpMs })}
                >
                  {t(isShown ? 'papers.shown' : 'papers.show')}
                </Button>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
