import { GraduationCap } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SceneName } from '../../../shared/contract/scenes.ts'
import { useRead } from '../../api/hooks.ts'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { Loading } from '../../ui/display/loading.tsx'
import { SceneList } from './scene-list.tsx'
import { ScenePanel } from './scene-panel.tsx'
import styles from './training.module.css'

/** Scenes at the left, the chosen one at the right; the one that is played is chosen when the page is opened. */
export function TrainingView() {
  const { t } = useTranslation('training')
  const training = useRead('simulator.training', {}).value
  const [chosen, choose] = useState<SceneName>()
  if (!training) return <Loading />
  const shown = chosen ?? training.playing?.scene
  return (
    <div className={styles.view}>
      <SceneList training={training} chosen={shown} onChoose={choose} />
      {shown ? (
        <ScenePanel key={shown} scene={shown} playing={training.playing} />
      ) : (
        <EmptyState icon={GraduationCap} title={t('choose')} text={t('chooseText')} />
      )}
    </div>
  )
}
