import { Armchair, DoorClosed } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hourMs, minuteMs } from '../../../shared/domain/time.ts'
import { formatDuration } from '../../../shared/i18n/format.ts'
import { useFormats, useWording } from '../../site/site.ts'
import { Notice } from '../../ui/display/notice.tsx'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { TimeField } from '../../ui/fields/time-field.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import type { AnswerProps } from './answer-props.ts'
import { FormFrame } from './form-frame.tsx'
import { type Proposal, proposals, typedUntil, usualOf } from './until.ts'

const elsewhere = 'elsewhere'
type When = Proposal['id'] | 'typed'

/** The guest may wait: where, and until when; never past the cutoff (row M4). */
export function WaitForm({ mine, isSending, send, back }: AnswerProps) {
  const { t } = useTranslation('host')
  const { zone } = useWording()
  const now = useNow(10_000)
  const [place, setPlace] = useState(mine.waitingPlaces[0] ?? elsewhere)
  const [ownPlace, setOwnPlace] = useState('')
  const [chosen, setWhen] = useState<When>()
  const [time, setTime] = useState('')
  const choices = proposals(mine.wait, now)
  const usual = usualOf(choices)
  // A choice that lies behind by now falls back to the usual one.
  const when = chosen === 'typed' || choices.some(({ id }) => id === chosen) ? chosen : usual?.id
  const typed = typedUntil(time, mine.wait, { now, zone })
  const until = when === 'typed' ? typed.at : choices.find(({ id }) => id === when)?.at
  const where = place === elsewhere ? ownPlace.trim() : place
  const reason = useReason(where, until, choices.length > 0)
  return (
    <FormFrame
      title={t('wait.title')}
      icon={Armchair}
      send={t('wait.send')}
      onSend={() => until !== undefined && send({ kind: 'wait', where, until })}
      back={back}
      isSending={isSending}
      reason={reason}
    >
      {choices.length === 0 && <Notice tone="stop">{t('wait.night')}</Notice>}
      <ChoiceTiles
        label={t('wait.where')}
        options={[
          ...mine.waitingPlaces.map((id) => ({ id, label: id, icon: Armchair })),
          { id: elsewhere, label: t('wait.elsewhere'), icon: DoorClosed },
        ]}
        value={place}
        onChange={setPlace}
      />
      {place === elsewhere && (
        <TextField label={t('wait.elsewhereLabel')} value={ownPlace} onChange={setOwnPlace} maxLength={120} autoFocus />
      )}
      <Until mine={mine} choices={choices} when={when} onChange={setWhen} />
      {when === 'typed' && <OwnTime mine={mine} time={time} onChange={setTime} typed={typed} />}
    </FormFrame>
  )
}

function useReason(where: string, until: number | undefined, mayWait: boolean): string | undefined {
  const { t } = useTranslation('host')
  if (!mayWait) return t('wait.night')
  if (where === '') return t('wait.elsewhereLabel')
  return until === undefined ? t('wait.timeMissing') : undefined
}

type UntilProps = Pick<AnswerProps, 'mine'> & {
  choices: readonly Proposal[]
  when: When | undefined
  onChange: (when: When) => void
}

function Until({ mine, choices, when, onChange }: UntilProps) {
  const { t } = useTranslation('host')
  const { time } = useFormats()
  const { language } = useWording()
  const notes: Readonly<Record<Proposal['id'], string>> = {
    'half-hour': t('wait.inSpan', { span: formatDuration(30 * minuteMs, language) }),
    hour: t('wait.inSpan', { span: formatDuration(hourMs, language) }),
    'office-closes': t('wait.officeCloses'),
    latest: t(mine.cutoffAt === null ? 'wait.gateOpens' : 'wait.cutoff'),
  }
  const options = choices.map(({ id, at }) => ({ id: id as When, label: time(at), note: notes[id] }))
  return (
    <ChoiceTiles
      label={t('wait.until')}
      columns={4}
      options={[...options, { id: 'typed' as When, label: t('wait.otherTime') }]}
      value={when}
      onChange={onChange}
    />
  )
}

type OwnTimeProps = Pick<AnswerProps, 'mine'> & {
  time: string
  onChange: (time: string) => void
  typed: ReturnType<typeof typedUntil>
}

function OwnTime({ mine, time, onChange, typed }: OwnTimeProps) {
  const { t } = useTranslation('host')
  const formats = useFormats()
  const latest = mine.wait ? formats.time(mine.wait.latest) : undefined
  const error = () => {
    if (typed.problem === 'past') return t('wait.timePast')
    return typed.problem === 'late' ? t('wait.timeLate', { time: latest ?? '' }) : undefined
  }
  return (
    <TimeField
      label={t('wait.time')}
      help={latest && t('wait.timeHelp', { time: latest })}
      error={error()}
      value={time}
      onChange={onChange}
    />
  )
}
