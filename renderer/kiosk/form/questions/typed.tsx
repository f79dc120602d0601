import { User } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/actions/button.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { useRegistrationForm } from '../form-context.tsx'
import { Question } from '../question.tsx'
import { useProblem } from '../use-problem.ts'

/** Longer than any true answer, so that a leaning elbow does not fill the memory; the rules judge the length. */
const mostLetters = 600

export function NameQuestion() {
  const { t } = useTranslation('kiosk')
  const { form, act } = useRegistrationForm()
  const error = useProblem('name')
  return (
    <Question title={t('form.name.title')} typing={{}}>
      <TextField
        label={t('form.name.label')}
        help={t('form.name.help')}
        error={error}
        value={form.answers.name}
        onChange={(text) => act({ type: 'type', field: 'name', text })}
        keys="name"
        size="large"
        maxLength={mostLetters}
        clearable
        autoFocus
      />
    </Question>
  )
}

export function TelephoneQuestion() {
  const { t } = useTranslation('kiosk')
  const { form, act } = useRegistrationForm()
  const error = useProblem('telephone')
  return (
    <Question title={t('form.telephone.title')} typing={{}}>
      <TextField
        label={t('form.telephone.label')}
        help={t(form.ticket !== null ? 'form.telephone.stored' : 'form.telephone.help')}
        error={error}
        value={form.answers.telephone}
        onChange={(text) => act({ type: 'type', field: 'telephone', text })}
        keys="phone"
        size="large"
        maxLength={40}
        clearable
        autoFocus
      />
    </Question>
  )
}

export function OrganisationQuestion() {
  const { t } = useTranslation('kiosk')
  const { form, act } = useRegistrationForm()
  const error = useProblem('organisation')
  return (
    <Question
      title={t('form.organisation.title')}
      typing={{}}
      other={
        <Button variant="secondary" icon={User} onPress={() => act({ type: 'be-private' })}>
          {t('form.organisation.private')}
        </Button>
      }
    >
      <TextField
        label={t('form.organisation.label')}
        help={t('form.organisation.help')}
        error={error}
        value={form.answers.organisation}
        onChange={(text) => act({ type: 'type', field: 'organisation', text })}
        keys="name"
        size="large"
        maxLength={mostLetters}
        clearable
        autoFocus
      />
    </Question>
  )
}
