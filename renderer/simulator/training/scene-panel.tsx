import { CircleCheckBig, CircleDashed, CirclePlay, CircleStop, RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type SceneName, sceneOf } from '../../../shared/contract/scenes.ts'
import { minuteMs } from '../../../shared/domain/time.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { useFormats } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { cx } from '../../ui/theme/cx.ts'
import styles from './training.module.css'
import { useDirection } from './use-direction.ts'

type Training = ValueOf<'simulator.training'>

/** One scene: what shows and what to do, and while it is played, how far it is and what the trainer can do. */
export function ScenePanel({ scene, playing }: { scene: SceneName; playing: Training['playing'] }) {
  const { t } = useTranslation('training')
  const explain = useExplain()
  const direction = useDirection()
  const isPlaying = playing?.scene === scene
  return (
    <Card
      title={t(`scene.${scene}.title`)}
      action={isPlaying ? <StatusBadge tone="info">{t('playing')}</StatusBadge> : undefined}
      className={styles.panel ?? ''}
    >
      <Script scene={scene} begunAt={isPlaying ? playing.begunAt : undefined} />
      {isPlaying && playing.guests.length > 0 && (
        <p className={styles.guests}>{t('guests', { names: playing.guests.join(', ') })}</p>
      )}
      {isPlaying && <Helps scene={scene} help={(number) => void direction.help(scene, number)} />}
      <Goals scene={scene} goals={isPlaying ? playing.goals : undefined} />
      {direction.failure && (
        <Notice tone="stop" role="alert">
          {explain(direction.failure)}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button
          variant={isPlaying ? 'secondary' : 'primary'}
          icon={isPlaying ? RotateCcw : CirclePlay}
          pending={direction.isBeginning ? t('beginning') : undefined}
          onPress={() => void direction.begin(scene)}
        >
          {t(isPlaying ? 'again' : 'begin')}
        </Button>
        {playing && (
          <Button
            variant="secondary"
            icon={CircleStop}
            pending={direction.isEnding ? t('ending') : undefined}
            onPress={() => void direction.end()}
          >
            {t('end')}
          </Button>
        )}
      </div>
      {playing && <p className={styles.quiet}>{t('endNote')}</p>}
    </Card>
  )
}

/** When the guests of the power cut came and went, in minutes after the beginning: all of it before the clock goes on. */
const onPaper = { first: 5, second: 20, left: 30 } as const

function Script({ scene, begunAt }: { scene: SceneName; begunAt: number | undefined }) {
  const { t } = useTranslation('training')
  const { time } = useFormats()
  const at = (minutes: number) => (begunAt === undefined ? '…' : time(begunAt + minutes * minuteMs))
  const times = { first: at(onPaper.first), second: at(onPaper.second), left: at(onPaper.left) }
  return (
    <dl className={styles.script}>
      <dt>{t('see')}</dt>
      <dd>{t(`scene.${scene}.see`, times)}</dd>
      <dt>{t('act')}</dt>
      <dd>{t(`scene.${scene}.act`)}</dd>
    </dl>
  )
}

/** What the trainer does for the guard: the new roll that a simulated printer cannot be given. */
function Helps({ scene, help }: { scene: SceneName; help: (number: number) => void }) {
  const { t } = useTranslation('training')
  const { helps } = sceneOf(scene)
  if (helps.length === 0) return null
  return (
    <section className={styles.helps} aria-label={t('helps')}>
      <h3 className={styles.label}>{t('helps')}</h3>
      <div className={styles.buttons}>
        {helps.map(({ words }, number) => (
          <Button key={words} variant="secondary" onPress={() => help(number)}>
            {t(`help.${words}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}

type Goals = NonNullable<Training['playing']>['goals']

/** The marks turn by themselves; before the scene begins they only say what will count. */
function Goals({ scene, goals }: { scene: SceneName; goals: Goals | undefined }) {
  const { t } = useTranslation('training')
  const isAll = goals?.every(({ isMet }) => isMet) ?? false
  const shown = goals ?? sceneOf(scene).goals.map((goal) => ({ goal, isMet: undefined }))
  return (
    <section aria-label={t('goals')}>
      <h3 className={styles.label}>{t('goals')}</h3>
      <ul className={styles.goals}>
        {shown.map(({ goal, isMet }) => (
          <li key={goal} className={cx(styles.goal, isMet && styles.met)}>
            {isMet ? (
              <CircleCheckBig aria-hidden className={styles.icon} />
            ) : (
              <CircleDashed aria-hidden className={styles.icon} />
            )}
            {t(`goal.${goal}`)}
            {isMet !== undefined && <span className={styles.mark}>{t(isMet ? 'done' : 'open')}</span>}
          </li>
        ))}
      </ul>
      {isAll && (
        <Notice tone="good" icon={CircleCheckBig} role="status">
          {t('allDone')}
        </Notice>
      )}
    </section>
  )
}
