import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostView } from '../../../shared/contract/fields.ts'
import { type AnswerKind, type AnswerWay, answerKinds, answerWays } from '../../../shared/domain/host-answer.ts'
import { nextMoment, timeAt } from '../../../shared/domain/time.ts'
import { useApi } from '../../api/provider.tsx'
import { useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { SegmentedChoice } from '../../ui/fields/segmented-choice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { useDesk } from '../state/desk.ts'
import { Reach } from './host-contact.tsx'
import { HostSearch } from './host-search.tsx'
import { answerOf } from './relay.ts'
import { WaitFields } from './wait-fields.tsx'

const relayWays = answerWays.filter((way) => way !== 'page')
type RelayWay = Exclude<AnswerWay, 'page'>

/** Writes down what the host, the leader or an official said by telephone, handy-talkie or in person (row M3). */
export function RelayForm({ visit, back }: StepProps) {
  const { t } = useTranslation('desk')
  const { overview, profile } = useDesk()
  const { now } = useApi()
  const { run, isRunning, failure } = useProvenChange('hosts.relayAnswer')
  const errors = useFieldErrors(failure)
  // Nothing is chosen beforehand: a press in a hurry must not become a host's yes.
  const [kind, setKind] = useState<AnswerKind>()
  const [way, setWay] = useState<RelayWay>('telephone')
  const [givenBy, setGivenBy] = useState(visit.question?.askedOf.name ?? visit.host?.name ?? '')
  const [note, setNote] = useState('')
  const [where, setWhere] = useState(overview.waitingPlaces[0] ?? '')
  const [until, setUntil] = useState(overview.wait ? timeAt(overview.wait.usual, profile.zone) : '')
  const [to, setTo] = useState<HostView>()

  const answer = kind && answerOf({ kind, note, where, until: nextMoment(until, now(), profile.zone), to })
  const missing = () => {
    if (answer) return undefined
    if (kind === undefined) return t('relay.kindFirst')
    return kind === 'pass-on' ? t('ask.sendFirst') : t('relay.untilFirst')
  }
  const save = async () => {
    if (!answer || !visit.question) return
    const saved = await run({ questionId: visit.question.id, answer, way, givenBy })
    if (saved.ok) back()
  }
  return (
    <PanelFrame
      title={t('relay.title')}
      onBack={back}
      onSubmit={() => void save()}
      footer={
        <Button wide size="large" type="submit" pending={isRunning ? t('panel.saving') : undefined} reason={missing()}>
          {t('relay.save')}
        </Button>
      }
    >
      <Reach visit={visit} />
      <ChoiceTiles
        label={t('relay.kind')}
        columns={3}
        options={answerKinds.map((id) => ({ id, label: t(`relay.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'wait' && (
        <WaitFields where={where} onWhere={setWhere} until={until} onUntil={setUntil} errors={errors} />
      )}
      {kind === 'pass-on' && <HostSearch label={t('relay.passTo')} value={to} onChange={setTo} autoFocus />}
      {kind !== undefined && kind !== 'wait' && (
        <TextField
          label={t(kind === 'decline' ? 'relay.why' : 'relay.note')}
          optional={kind !== 'decline'}
          value={note}
          onChange={setNote}
          error={errors('reason')}
        />
      )}
      <TextField
        label={t('relay.givenBy')}
        keys="name"
        value={givenBy}
        onChange={setGivenBy}
        error={errors('official') ?? errors('name')}
      />
      <SegmentedChoice
        label={t('relay.way')}
        options={relayWays.map((id) => ({ id, label: t(`relay.ways.${id}`) }))}
        value={way}
        onChange={setWay}
      />
      <FailureNotice failure={failure} />
    </PanelFrame>
  )
}
