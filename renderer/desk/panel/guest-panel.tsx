import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitState } from '../../../shared/domain/visit.ts'
import { useRead } from '../../api/hooks.ts'
import { Still } from '../../ui/layout/still.tsx'
import { AdmitStep } from '../admit/admit-step.tsx'
import { AwaitAnswer } from '../ask/await-answer.tsx'
import { FindHost } from '../ask/find-host.tsx'
import { RelayForm } from '../ask/relay-form.tsx'
import { LeaveStep } from '../leave/leave-step.tsx'
import { CloseForm } from '../mend/close-form.tsx'
import { CorrectForm } from '../mend/correct-form.tsx'
import { ExcuseForm } from '../mend/excuse-form.tsx'
import { PapersStep } from '../mend/papers-step.tsx'
import { ParkingForm } from '../mend/parking-form.tsx'
import { SwapForm } from '../mend/swap-form.tsx'
import { UndoForm } from '../mend/undo-form.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { useDesk } from '../state/desk.ts'
import { ChangedStep } from './changed-step.tsx'
import { DeclinedStep } from './declined-step.tsx'
import { ElsewhereStep } from './elsewhere-step.tsx'
import { type Mode, modeFor } from './mode.ts'
import { type NextStep, nextStep } from './next-step.ts'
import { OverStep } from './over-step.tsx'
import styles from './panel.module.css'
import type { StepProps } from './step-props.ts'

/** One guest with the one next step; forms open in its place and lead back. */
export function GuestPanel({ visitId }: { visitId: string }) {
  const { t } = useTranslation('desk')
  const { overview, tell } = useDesk()
  const detail = useRead('visits.detail', { visitId })
  const [mode, setMode] = useState<Mode>('next')
  const [seenState, see] = useState<VisitState>()
  const known = [...overview.waiting, ...overview.inside].find(({ id }) => id === visitId)
  const visit = detail.value?.visit ?? known
  if (!visit)
    return (
      <PanelFrame title={detail.failure ? '' : t('panel.loading')}>
        <FailureNotice failure={detail.failure} />
      </PanelFrame>
    )
  const go = (next: Mode) => {
    tell(undefined)
    setMode(next)
  }
  const props: StepProps = {
    visit,
    party: detail.value?.party ?? [visit],
    history: detail.value?.history ?? [],
    go,
    back: () => setMode('next'),
  }
  if (seenState === undefined) see(visit.state)
  else if (seenState !== visit.state) return <ChangedStep {...props} onSeen={() => see(visit.state)} />
  return <Shown mode={modeFor(mode, visit.state)} isWhole={detail.value !== undefined} props={props} />
}

function Shown({ mode, isWhole, props }: { mode: Mode; isWhole: boolean; props: StepProps }) {
  switch (mode) {
    case 'next':
      return <Next isWhole={isWhole} props={props} />
    case 'relay':
      return <RelayForm {...props} />
    case 'other-host':
      return <FindHost {...props} onBack={props.back} />
    case 'lend':
      return <AdmitStep {...props} purpose="lend" />
    case 'set-aside':
      return <AdmitStep {...props} purpose="set-aside" />
    case 'correct':
      return <CorrectForm {...props} />
    case 'papers':
      return <PapersStep {...props} />
    case 'parking':
      return <ParkingForm {...props} />
    case 'swap':
      return <SwapForm {...props} />
    case 'undo':
      return <UndoForm {...props} />
    case 'close':
      return <CloseForm {...props} />
    case 'excuse':
      return <ExcuseForm {...props} />
  }
}

/** It may change under the guard's hand: the host has just answered. */
function Next({ isWhole, props }: { isWhole: boolean; props: StepProps }) {
  const step = nextStep(props.visit)
  return (
    <Still at={step} className={styles.step}>
      <StepOf step={step} isWhole={isWhole} props={props} />
    </Still>
  )
}

function StepOf({ step, isWhole, props }: { step: NextStep; isWhole: boolean; props: StepProps }) {
  switch (step) {
    case 'close-old-visit':
      return <ElsewhereStep {...props} />
    case 'find-host':
    case 'ask-again':
      return <FindHost {...props} />
    case 'await-answer':
      return <AwaitAnswer {...props} />
    case 'admit':
      // The rows of a party are proposed once, so they wait until everybody in it is known.
      return isWhole || props.visit.partySize === 1 ? <AdmitStep {...props} purpose="admit" /> : <Waiting {...props} />
    case 'declined':
      return <DeclinedStep {...props} />
    case 'leave':
      return <LeaveStep {...props} />
    case 'over':
      return <OverStep {...props} />
  }
}

function Waiting({ visit }: StepProps) {
  const { t } = useTranslation('desk')
  return (
    <PanelFrame title={visit.name}>
      <p>{t('panel.loading')}</p>
    </PanelFrame>
  )
}
