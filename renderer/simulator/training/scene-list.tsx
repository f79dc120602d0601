import { CircleCheckBig, CirclePlay } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type SceneName, sceneGroups, sceneNames, sceneOf } from '../../../shared/contract/scenes.ts'
import type { ValueOf } from '../../api/operations.ts'
import { cx } from '../../ui/theme/cx.ts'
import styles from './training.module.css'

type Training = ValueOf<'simulator.training'>
type Props = { training: Training; chosen: SceneName | undefined; onChoose: (scene: SceneName) => void }

/** All scenes by what fails in them; those that ended well are ticked. */
export function SceneList({ training, chosen, onChoose }: Props) {
  const { t } = useTranslation('training')
  return (
    <nav className={styles.list} aria-label={t('list')}>
      {sceneGroups.map((group) => (
        <section key={group} aria-labelledby={`scenes-${group}`}>
          <h2 id={`scenes-${group}`} className={styles.group}>
            {t(`group.${group}`)}
          </h2>
          <ul>
            {sceneNames
              .filter((scene) => sceneOf(scene).group === group)
              .map((scene) => (
                <li key={scene}>
                  <button
                    type="button"
                    className={cx(styles.scene, scene === chosen && styles.chosen)}
                    aria-current={scene === chosen ? 'true' : undefined}
                    onClick={() => onChoose(scene)}
                  >
                    <span className={styles.sceneTitle}>{t(`scene.${scene}.title`)}</span>
                    <Mark scene={scene} training={training} />
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function Mark({ scene, training }: { scene: SceneName; training: Training }) {
  const { t } = useTranslation('training')
  if (training.done.includes(scene))
    return (
      <span className={styles.done}>
        <CircleCheckBig aria-hidden className={styles.icon} />
        {t('done')}
      </span>
    )
  if (training.playing?.scene !== scene) return null
  return (
    <span className={styles.playing}>
      <CirclePlay aria-hidden className={styles.icon} />
      {t('playing')}
    </span>
  )
}
