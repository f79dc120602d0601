import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type LoanOutcome, outcomesOf } from '../../../shared/domain/loan.ts'
import { useFieldErrors } from '../../site/explain.ts'
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
  const { open, tell } = useDesk()
  const { run, isRunning, failure } = useProvenChange('visits.endLoan')
  const [outcome, setOutcome] = useState<LoanOutcome>('returned')
  const [note, setNote] = useState('')
  const isNoteMissing = outcome !== 'returned' && note.trim() === ''
  const end = async () => {
    const answer = await run({ loanId: matter.id, outcome, note })
    if (!answer.ok) return
    open({ kind: 'nothing' })
    tell({ tone: 'good', text: t('mend.ended') })
  }
  return (
    <PanelFrame
      title={t('mend.endTitle')}
      onSubmit={() => void end()}
      footer={
        <Button
          wide
          size="large"
          type="submit"
          pending={isRunning ? t('panel.saving') : undefined}
          reason={isNoteMissing ? t('leave.noteFirst') : undefined}
        >
          {t('panel.save')}
        </Button>
      }
    >
      <Whose matter={matter} />
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
      <FailureNotice failure={failure} />
    </PanelFrame>
  )
}

function SettleLoan({ matter }: { matter: OpenMatter }) {
  const { t } = useTranslation('desk')
  const { open, tell } = useDesk()
  const { run, isRunning, failure } = useProvenChange('visits.settleLoan')
  const errors = useFieldErrors(failure)
  const [note, setNote] = useState('')
  const settle = async () => {
    const answer = await run({ loanId: matter.id, note })
    if (!answer.ok) return
    open({ kind: 'nothing' })
    tell({ tone: 'good', text: t('mend.settled') })
  }
  return (
    <PanelFrame
      title={t('mend.settleTitle')}
      onSubmit={() => void settle()}
      footer={
        <Button
          wide
          size="large"
          type="submit"
          pending={isRunning ? t('panel.saving') : undefined}
          reason={note.trim() === '' ? t('mend.noteFirst') : undefined}
        >
          {t('mend.settleSubmit')}
        </Button>
      }
    >
      <Whose matter={matter} />
      <p className={styles.note}>{t('mend.settleText')}</p>
      <TextField
        label={t('leave.note')}
        placeholder={t('mend.settleHint')}
        value={note}
        onChange={setNote}
        error={errors('reason')}
      />
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
