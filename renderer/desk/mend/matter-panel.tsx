import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type LoanOutcome, outcomesOf } from '../../../shared/domain/loan.ts'
import { type Failure, useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Unbroken } from '../../ui/display/unbroken.tsx'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import styles from '../panel/panel.module.css'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { useDesk } from '../state/desk.ts'
import type { OpenMatter } from '../state/types.ts'
import { useLoanName } from '../words/use-loan-name.ts'

/** One open matter: what became of it, or how it was settled. */
export function MatterPanel({ loanId }: { loanId: string }) {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const matter = overview.openMatters.find(({ id }) => id === loanId)
  if (!matter)
    return (
      <PanelFrame title={t('mend.settleTitle')}>
        <p>{t('mend.settled')}</p>
      </PanelFrame>
    )
  return matter.outcome === null ? <EndLoan matter={matter} /> : <SettleLoan matter={matter} />
}

function EndLoan({ matter }: { matter: OpenMatter }) {
  const { t } = useTranslation('desk')
  const close = useClose()
  const { run, isRunning, failure } = useProvenChange('visits.endLoan')
  const [outcome, setOutcome] = useState<LoanOutcome>('returned')
  const [note, setNote] = useState('')
  const isNoteMissing = outcome !== 'returned' && note.trim() === ''
  const end = async () => {
    const answer = await run({ loanId: matter.id, outcome, note })
    if (answer.ok) close(t('mend.ended'))
  }
  return (
    <MatterForm
      matter={matter}
      title={t('mend.endTitle')}
      submit={t('panel.save')}
      reason={isNoteMissing ? t('leave.noteFirst') : undefined}
      onSubmit={() => void end()}
      isRunning={isRunning}
      failure={failure}
    >
      <ChoiceTiles
        label={t('leave.outcome', { what: t(`loan.${matter.kind}`) })}
        columns={1}
        options={outcomesOf(matter.kind).map((id) => ({ id, label: t(`outcome.${id}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      {outcome !== 'returned' && (
        <TextField label={t('leave.note')} placeholder={t('leave.noteHint')} value={note} onChange={setNote} />
      )}
    </MatterForm>
  )
}

function SettleLoan({ matter }: { matter: OpenMatter }) {
  const { t } = useTranslation('desk')
  const close = useClose()
  const { run, isRunning, failure } = useProvenChange('visits.settleLoan')
  const errors = useFieldErrors(failure)
  const [note, setNote] = useState('')
  const settle = async () => {
    const answer = await run({ loanId: matter.id, note })
    if (answer.ok) close(t('mend.settled'))
  }
  return (
    <MatterForm
      matter={matter}
      title={t('mend.settleTitle')}
      submit={t('mend.settleSubmit')}
      reason={note.trim() === '' ? t('mend.noteFirst') : undefined}
      onSubmit={() => void settle()}
      isRunning={isRunning}
      failure={failure}
    >
      <p className={styles.note}>{t('mend.settleText')}</p>
      <TextField
        label={t('leave.note')}
        placeholder={t('mend.settleHint')}
        value={note}
        onChange={setNote}
        error={errors('reason')}
      />
    </MatterForm>
  )
}

/** Nothing of it is left to do. */
function useClose(): (words: string) => void {
  const { open, tell } = useDesk()
  return (text) => {
    open({ kind: 'nothing' })
    tell({ tone: 'good', text })
  }
}

type FormProps = {
  matter: OpenMatter
  title: string
  submit: string
  /** Why it cannot be sent yet. */
  reason: string | undefined
  onSubmit: () => void
  isRunning: boolean
  failure: Failure | undefined
  children: ReactNode
}

function MatterForm({ matter, title, submit, reason, onSubmit, isRunning, failure, children }: FormProps) {
  const { t } = useTranslation('desk')
  return (
    <PanelFrame
      title={title}
      onSubmit={onSubmit}
      footer={
        <Button wide size="large" type="submit" pending={isRunning ? t('panel.saving') : undefined} reason={reason}>
          {submit}
        </Button>
      }
    >
      <Whose matter={matter} />
      {children}
      <FailureNotice failure={failure} />
    </PanelFrame>
  )
}

function Whose({ matter }: { matter: OpenMatter }) {
  const { t } = useTranslation('desk')
  const { open } = useDesk()
  const loanName = useLoanName()
  return (
    <div className={styles.fields}>
      <p className={styles.handedName}>
        <Unbroken text={loanName(matter)} />
      </p>
      {matter.outcome !== null && (
        <p>
          {t(`outcome.${matter.outcome}`)}
          {matter.note && `: ${matter.note}`}
        </p>
      )}
      <Button variant="secondary" onPress={() => open({ kind: 'guest', visitId: matter.visitId })}>
        {t('matters.of', { name: matter.name, number: matter.number })}
      </Button>
    </div>
  )
}
