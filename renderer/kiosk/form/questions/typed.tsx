import { User } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/actions/button.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { useRegistrationForm } from '../form-context.tsx'
import { Question } from '../question.tsx'
import { useProblem } from '../use-problem.ts'

/** Longer than any true answer, so that a leaning elbow does not fill the memory; the rules judge the length. */
const mostLetters = 600

type Props = {
  field: 'name' | 'telephone' | 'organisation'
  help: string
  keys: 'name' | 'phone'
  maxLength?: number
  other?: ReactNode
}

function TypedQuestion({ field, help, keys, maxLength = mostLetters, other }: Props) {
  const { t } = useTranslation('kiosk')
  const { form, act } = useRegistrationForm()
  const error = useProblem(field)
  return (
    <Question title={t(`form.${field}.title`)} typing={{}} other={other}>
      <TextField
        label={t(`form.${field}.label`)}
        help={help}
        error={error}
        value={form.answers[field]}
        onChange={(text) => act({ type: 'type', field, text })}
        keys={keys}
        size="large"
        maxLength={maxLength}
        clearable
        autoFocus
      />
    </Question>
  )
}

export function NameQuestion() {
  const { t } = useTranslation('kiosk')
  return <TypedQuestion field="name" help={t('form.name.help')} keys="name" />
}

export function TelephoneQuestion() {
  const { t } = useTranslation('kiosk')
  const { form } = useRegistrationForm()
  const help = t(form.ticket !== null ? 'form.telephone.stored' : 'form.telephone.help')
  return <TypedQuestion field="telephone" help={help} keys="phone" maxLength={40} />
}

export function OrganisationQuestion() {
  const { t } = useTranslation('kiosk')
  const { act } = useRegistrationForm()
  return (
    <TypedQuestion
      field="organisation"
      help={t('form.organisation.help')}
      keys="name"
      other={
        <Button variant="secondary" icon={User} onPress={() => act({ type: 'be-private' })}>
          {t('form.organisation.private')}
        </Button>
      }
    />
  )
}
