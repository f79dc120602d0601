import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { Unbroken } from '../../ui/display/unbroken.tsx'
import { useDesk } from '../state/desk.ts'
import { useLoanName } from '../words/use-loan-name.ts'
import { useVisitState } from '../words/use-visit-state.ts'
import { GuestFrame } from './guest-frame.tsx'
import { GuestTail } from './guest-tail.tsx'
import styles from './panel.module.css'
import type { StepProps } from './step-props.ts'

/** A visit that is over, with what still has to come back. */
export function OverStep(props: StepProps) {
  const { t } = useTranslation('desk')
  const { overview, open } = useDesk()
  const loanName = useLoanName()
  const { visit } = props
  const { words } = useVisitState()(visit)
  const matters = overview.openMatters.filter(({ visitId }) => visitId === visit.id)
  return (
    <GuestFrame visit={visit}>
      <Notice tone="quiet">{words}</Notice>
      {matters.map((matter) => (
        <div key={matter.id} className={styles.pair}>
          <strong>
            <Unbroken text={loanName(matter)} />
          </strong>
          <Button variant="secondary" onPress={() => open({ kind: 'matter', loanId: matter.id })}>
            {t(matter.outcome === null ? 'matters.end' : 'matters.settle')}
          </Button>
        </div>
      ))}
      <GuestTail {...props} />
    </GuestFrame>
  )
}
