import { CircleCheckBig, GraduationCap, House, SlidersHorizontal } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/hooks.ts'
import type { ValueOf } from '../api/operations.ts'
import { useProfile } from '../site/site.ts'
import { Button } from '../ui/actions/button.tsx'
import { LinkButton } from '../ui/actions/link-button.tsx'
import { Loading } from '../ui/display/loading.tsx'
import { LanguageChoice } from '../ui/fields/language-choice.tsx'
import { SegmentedChoice } from '../ui/fields/segmented-choice.tsx'
import { useTitle } from '../ui/hooks/use-title.ts'
import { PageTitle } from '../ui/layout/frame.tsx'
import { DevicesView } from './devices/devices-view.tsx'
import { useCameraFault } from './devices/use-picture.ts'
import styles from './simulator-page.module.css'
import { putCameraRight } from './training/camera-levers.ts'
import { TrainingView } from './training/training-view.tsx'
import { useView } from './use-view.ts'

type State = ValueOf<'simulator.state'>

/** The made-up office's devices with their faults, and the scenes that a trainer plays with them. */
export function SimulatorPage() {
  const { t } = useTranslation(['simulator', 'training'])
  const { zone } = useProfile()
  const state = useRead('simulator.state', {}).value
  const [view, goTo] = useView()
  useTitle(t('simulator:title'))
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <PageTitle lead={t(view === 'training' ? 'training:lead' : 'simulator:lead')}>{t('simulator:title')}</PageTitle>
        <div className={styles.ways}>
          <LinkButton href="/" icon={House}>
            {t('simulator:start')}
          </LinkButton>
          <LanguageChoice />
        </div>
      </header>
      <nav className={styles.views} aria-label={t('training:views')}>
        <SegmentedChoice
          label={t('training:views')}
          options={[
            { id: 'devices', label: t('training:devices'), icon: SlidersHorizontal },
            { id: 'training', label: t('training:tab'), icon: GraduationCap },
          ]}
          value={view}
          onChange={goTo}
        />
        {state && view === 'devices' && <AllWell state={state} />}
      </nav>
      <main>
        {state && view === 'devices' && <DevicesView state={state} zone={zone} />}
        {state && view === 'training' && <TrainingView />}
        {!state && <Loading />}
      </main>
    </div>
  )
}

/** One press for everything, whoever broke it. */
function AllWell({ state }: { state: State }) {
  const { t } = useTranslation('simulator')
  const { run, isRunning } = useChange('simulator.putRight')
  const faults = [...state.printers.map(({ fault }) => fault), state.thermometer, state.scanner, useCameraFault()]
  const broken = faults.filter((fault) => fault !== 'none').length
  if (broken === 0) return <p className={styles.quiet}>{t('allWell')}</p>
  const mend = () => {
    putCameraRight()
    void run({})
  }
  return (
    <Button variant="secondary" icon={CircleCheckBig} pending={isRunning ? t('mending') : undefined} onPress={mend}>
      {t('mendAll', { count: broken })}
    </Button>
  )
}
