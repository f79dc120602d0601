import { useTranslation } from 'react-i18next'
import { MatterPanel } from '../mend/matter-panel.tsx'
import { ParkingPanel } from '../parking/parking-panel.tsx'
import { type Side, useDesk } from '../state/desk.ts'
import { WatchPanel } from '../watch/watch-panel.tsx'
import { CameraPanel } from './camera-panel.tsx'
import { DonePanel } from './done-panel.tsx'
import { GuestPanel } from './guest-panel.tsx'
import { JobPanel } from './job-panel.tsx'
import { NothingPanel } from './nothing-panel.tsx'
import styles from './panel.module.css'

/** One guest with the one next step, or one thing of the desk. */
export function SideColumn() {
  const { t } = useTranslation('desk')
  const { side } = useDesk()
  return (
    <section className={styles.sheet} aria-label={t('panel.label')}>
      <Content side={side} />
    </section>
  )
}

function Content({ side }: { side: Side }) {
  switch (side.kind) {
    case 'nothing':
      return <NothingPanel />
    case 'guest':
      return <GuestPanel key={side.visitId} visitId={side.visitId} />
    case 'matter':
      return <MatterPanel key={side.loanId} loanId={side.loanId} />
    case 'job':
      return <JobPanel key={side.jobId} jobId={side.jobId} label={side.label} />
    case 'camera':
      return <CameraPanel />
    case 'parking':
      return <ParkingPanel />
    case 'watch':
      return <WatchPanel />
    case 'done':
      return <DonePanel done={side.done} />
  }
}
