import { MessageSquareX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import type { AnswerProps } from './answer-props.ts'
import { FormFrame } from './form-frame.tsx'

const ready = ['away', 'busy', 'appointment', 'wrong'] as const
type Reason = (typeof ready)[number] | 'other'

/** Why not: one of the usual reasons, or one's own words. The guest is told. */
export function DeclineForm({ isSending, send, back }: AnswerProps) {
  const { t } = useTranslation('host')
  const [reason, setReason] = useState<Reason>()
  const [own, setOwn] = useState('')
  const words = reason === 'other' ? own.trim() : reason && t(`decline.reasons.${reason}`)
  const options = [
    ...ready.map((id) => ({ id, label: t(`decline.reasons.${id}`) })),
    { id: 'other' as const, label: t('decline.other') },
  ]
  return (
    <FormFrame
      title={t('decline.title')}
      icon={MessageSquareX}
      send={t('decline.send')}
      onSend={() => words && send({ kind: 'decline', reason: words })}
      back={back}
      isSending={isSending}
      reason={words ? undefined : t('decline.chooseFirst')}
    >
      <ChoiceTiles
        label={t('decline.label')}
        hideLabel
        help={t('decline.help')}
        columns={1}
        options={options}
        value={reason}
        onChange={setReason}
      />
      {reason === 'other' && (
        <TextField label={t('decline.otherLabel')} value={own} onChange={setOwn} maxLength={300} lines={2} autoFocus />
      )}
    </FormFrame>
  )
}
