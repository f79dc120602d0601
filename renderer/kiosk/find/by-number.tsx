import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { queueNumber } from '../../../shared/domain/queue-number.ts'
import { Notice } from '../../ui/display/notice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import type { HelpAbout } from '../parts/help-button.tsx'
import { Page } from '../parts/page.tsx'
import type { GuestKey } from './guest-key.ts'
import { lastFourDigits } from './last-digits.ts'

type Props = {
  busy: string
  helpAbout: HelpAbout
  onBack: () => void
  tryKey: (key: GuestKey) => Promise<string | undefined>
}

/** Two questions: the queue number, then the last four digits of the telephone. */
export function ByNumber({ busy, helpAbout, onBack, tryKey }: Props) {
  const { t } = useTranslation('kiosk')
  const [typed, setTyped] = useState('')
  const [digits, setDigits] = useState('')
  const [isAtDigits, setAtDigits] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const number = queueNumber(typed)

  const toDigits = () => {
    setProblem(number ? undefined : t('find.problem.number'))
    setAtDigits(number !== null)
  }
  const look = async () => {
    const lastDigits = lastFourDigits(digits)
    if (number === null || isBusy) return
    if (lastDigits === null) return setProblem(t('find.problem.digits'))
    setBusy(true)
    setProblem(undefined)
    setProblem(await tryKey({ number, lastDigits }))
    setBusy(false)
  }
  const change = (set: (text: string) => void) => (text: string) => {
    set(text)
    setProblem(undefined)
  }

  if (!isAtDigits)
    return (
      <Page
        key="number"
        title={t('find.number.title')}
        onBack={onBack}
        typing={{ onNext: toDigits }}
        helpAbout={helpAbout}
      >
        <TextField
          label={t('find.number.label')}
          help={t('find.number.help')}
          error={problem}
          value={typed}
          onChange={change(setTyped)}
          keys="plate"
          size="large"
          maxLength={12}
          clearable
          autoFocus
        />
      </Page>
    )
  return (
    <Page
      key="digits"
      title={t('find.digits.title')}
      lead={t('leave.number', { number: number ?? '' })}
      onBack={() => setAtDigits(false)}
      typing={{ onNext: () => void look() }}
      helpAbout={helpAbout}
    >
      <TextField
        label={t('find.digits.label')}
        help={t('find.digits.help')}
        error={problem}
        value={digits}
        onChange={change(setDigits)}
        keys="digits"
        size="large"
        maxLength={4}
        autoFocus
      />
      <div aria-live="polite">{isBusy && <Notice tone="info">{busy}</Notice>}</div>
    </Page>
  )
}
