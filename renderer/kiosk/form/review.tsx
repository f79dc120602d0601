import { PencilLine } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { cx } from '../../ui/theme/cx.ts'
import type { FormStep } from './answers.ts'
import { useRegistrationForm } from './form-context.tsx'
import { Question } from './question.tsx'
import styles from './review.module.css'
import { useReviewLines } from './review-lines.ts'

type Props = {
  onSend: () => void
  isSending: boolean
  /** Why the last try did not get through. */
  failure: string | undefined
}

/** Everything once more; each line leads to its question and back. */
export function Review({ onSend, isSending, failure }: Props) {
  const { t } = useTranslation('kiosk')
  const { form, act } = useRegistrationForm()
  const isKnown = form.ticket !== null
  const lines = useReviewLines()
  const { photo } = form.answers
  return (
    <Question
      title={t(isKnown ? 'form.review.welcome' : 'form.review.title')}
      lead={t(isKnown ? 'form.review.welcomeLead' : 'form.review.lead')}
      note={form.agreedIn === null && <Consent />}
      next={
        <Button wide onPress={onSend} pending={isSending ? t('form.review.sending') : undefined}>
          {t(failure === undefined ? 'form.review.send' : 'form.review.resend')}
        </Button>
      }
    >
      {failure !== undefined && (
        <Notice tone="stop" role="alert">
          {failure}
        </Notice>
      )}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.step}>
            <Line
              {...line}
              picture={line.step === 'photo' && photo?.kind === 'taken' ? photo.picture : undefined}
              onMend={() => act({ type: 'mend', step: line.step })}
            />
          </li>
        ))}
      </ul>
    </Question>
  )
}

/** For a guest who came straight to the review: the notice is one touch away. */
function Consent() {
  const { t } = useTranslation('kiosk')
  const { act } = useRegistrationForm()
  return (
    <div className={styles.consent}>
      <p>{t('form.review.consent')}</p>
      <Button variant="quiet" onPress={() => act({ type: 'mend', step: 'privacy' })}>
        {t('form.review.readPrivacy')}
      </Button>
    </div>
  )
}

type LineProps = {
  step: FormStep
  label: string
  value: string
  isMissing: boolean
  picture: string | undefined
  onMend: () => void
}

function Line({ label, value, isMissing, picture, onMend }: LineProps) {
  const { t } = useTranslation('kiosk')
  return (
    <AriaButton className={cx(styles.line, isMissing && styles.missing)} onPress={onMend}>
      <span className={styles.label}>{label}</span>
      <span className={styles.answer}>
        {picture && <img src={picture} alt="" className={styles.picture} />}
        <bdi className={styles.value}>{value}</bdi>
      </span>
      <VisuallyHidden>{t('form.review.change')}</VisuallyHidden>
      <PencilLine aria-hidden className={styles.icon} />
    </AriaButton>
  )
}
