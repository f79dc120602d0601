import { Armchair, Check, CornerUpRight, MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import styles from './answer-form.module.css'
import type { AnswerProps } from './answer-props.ts'
import { DeclineForm } from './decline-form.tsx'
import { NoteField } from './note-field.tsx'
import { PassOnForm } from './pass-on-form.tsx'
import { WaitForm } from './wait-form.tsx'

type Props = Omit<AnswerProps, 'back'> & {
  name: string /** Past the cutoff: the host may be willing, and that is all. */
  isLate: boolean
}

/** The four answers. Receiving takes one tap; the others ask for what they need, in the same place. */
export function AnswerForm({ name, isLate, ...props }: Props) {
  const { t } = useTranslation('host')
  const [open, setOpen] = useState<'choices' | 'wait' | 'pass-on' | 'decline'>('choices')
  const form = { ...props, back: () => setOpen('choices') }
  return (
    <fieldset className={styles.answer} aria-label={t('answer.label', { name })}>
      {open === 'choices' &&
        (isLate ? <LateChoices {...props} open={setOpen} /> : <Choices {...props} open={setOpen} />)}
      {open === 'wait' && <WaitForm {...form} />}
      {open === 'pass-on' && <PassOnForm {...form} />}
      {open === 'decline' && <DeclineForm {...form} />}
    </fieldset>
  )
}

type ChoicesProps = Omit<AnswerProps, 'back'> & { open: (form: 'wait' | 'pass-on' | 'decline') => void }

function Choices({ mine, isSending, send, open }: ChoicesProps) {
  const { t } = useTranslation('host')
  const [note, setNote] = useState<string>()
  return (
    <>
      {note === undefined ? (
        <Button variant="quiet" icon={MessageSquarePlus} onPress={() => setNote('')}>
          {t('note.add')}
        </Button>
      ) : (
        <NoteField value={note} onChange={setNote} room={mine.host.room} />
      )}
      <Button
        wide
        size="large"
        icon={Check}
        pending={isSending ? t('answer.sending') : undefined}
        onPress={() => send({ kind: 'receive', note: note ?? '' })}
      >
        {t('answer.receive')}
      </Button>
      <div className={styles.pair}>
        <Button wide variant="secondary" icon={Armchair} onPress={() => open('wait')}>
          {t('answer.wait')}
        </Button>
        <Button wide variant="secondary" icon={CornerUpRight} onPress={() => open('pass-on')}>
          {t('answer.passOn')}
        </Button>
      </div>
      <div className={styles.last}>
        <Button variant="danger" className={styles.bare ?? ''} onPress={() => open('decline')}>
          {t('answer.decline')}
        </Button>
      </div>
    </>
  )
}

function LateChoices({ isSending, send, open }: ChoicesProps) {
  const { t } = useTranslation('host')
  return (
    <>
      <Button
        wide
        variant="secondary"
        icon={Check}
        pending={isSending ? t('answer.sending') : undefined}
        onPress={() => send({ kind: 'receive', note: '' })}
      >
        {t('answer.willing')}
      </Button>
      <Button wide variant="danger" onPress={() => open('decline')}>
        {t('answer.decline')}
      </Button>
    </>
  )
}
