import { UserRoundPlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { judgeName, judgeTelephone } from '../form/judge.ts'
import { useProblemWords } from '../form/use-problem.ts'
import { Page } from '../parts/page.tsx'

type Typing = { value: string; onChange: (text: string) => void; onBack: () => void; onNext: () => void }

export function TelephonePage({ value, onChange, onBack, onNext }: Typing) {
  const { t } = useTranslation('kiosk')
  const words = useProblemWords()
  const [isChecked, setChecked] = useState(false)
  const problem = judgeTelephone(value)
  const goOn = () => (problem === null ? onNext() : setChecked(true))
  return (
    <Page
      key="telephone"
      title={t('known.telephoneTitle')}
      onBack={onBack}
      typing={{ onNext: goOn }}
      helpAbout="returning"
    >
      <TextField
        label={t('form.telephone.label')}
        help={t('known.telephoneHelp')}
        error={isChecked && problem !== null ? words('telephone', problem) : undefined}
        value={value}
        onChange={onChange}
        keys="phone"
        size="large"
        maxLength={40}
        clearable
        autoFocus
      />
    </Page>
  )
}

type NameProps = Typing & {
  isLooking: boolean
  failure: ReactNode
  /** The way on when matching does not work at all. */
  onNew: (() => void) | undefined
}

export function NamePage({ value, onChange, onBack, onNext, isLooking, failure, onNew }: NameProps) {
  const { t } = useTranslation('kiosk')
  const words = useProblemWords()
  const [isChecked, setChecked] = useState(false)
  const problem = judgeName(value)
  const goOn = () => (problem === null ? onNext() : setChecked(true))
  return (
    <Page
      key="name"
      title={t('known.nameTitle')}
      onBack={onBack}
      typing={{ onNext: goOn }}
      helpAbout="returning"
      other={
        onNew && (
          <Button variant="secondary" icon={UserRoundPlus} onPress={onNew}>
            {t('known.asNew')}
          </Button>
        )
      }
    >
      <TextField
        label={t('form.name.label')}
        help={t('known.nameHelp')}
        error={isChecked && problem !== null ? words('name', problem) : undefined}
        value={value}
        onChange={onChange}
        keys="name"
        size="large"
        maxLength={600}
        clearable
        autoFocus
      />
      <div aria-live="polite">
        {isLooking && <Notice tone="info">{t('known.looking')}</Notice>}
        {failure}
      </div>
    </Page>
  )
}
