import { List, PencilLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '../../../site/site.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { useLanguage } from '../../../ui/language/language.tsx'
import { Choices } from '../../parts/choices.tsx'
import { useRegistrationForm } from '../form-context.tsx'
import { Question } from '../question.tsx'
import { useProblem } from '../use-problem.ts'

/** One touch on a listed purpose, or the guest's own words. */
export function PurposeQuestion() {
  const { form } = useRegistrationForm()
  return form.answers.purpose?.kind === 'other' ? <OwnWords /> : <Listed />
}

const other = 'own words'

function Listed() {
  const { t } = useTranslation('kiosk')
  const { language } = useLanguage()
  const { purposes } = useProfile()
  const { form, act } = useRegistrationForm()
  const error = useProblem('purpose')
  const { purpose } = form.answers
  const choose = (id: string) =>
    act({ type: 'choose-purpose', purpose: id === other ? { kind: 'other' } : { kind: 'listed', key: id } })
  return (
    <Question title={t('form.purpose.title')}>
      {error && (
        <Notice tone="stop" role="alert">
          {error}
        </Notice>
      )}
      <Choices
        label={t('form.purpose.title')}
        choices={[
          ...purposes.map(({ key, [language]: title }) => ({ id: key, title })),
          { id: other, title: t('form.purpose.other'), icon: PencilLine, leadsOn: true },
        ]}
        chosen={purpose?.kind === 'listed' ? purpose.key : undefined}
        onChoose={choose}
        columns={purposes.length > 5 ? 2 : 1}
      />
    </Question>
  )
}

function OwnWords() {
  const { t } = useTranslation('kiosk')
  const { form, act } = useRegistrationForm()
  const error = useProblem('purpose')
  return (
    <Question
      title={t('form.purpose.title')}
      typing={{}}
      other={
        <Button variant="secondary" icon={List} onPress={() => act({ type: 'list-purposes' })}>
          {t('form.purpose.list')}
        </Button>
      }
    >
      <TextField
        label={t('form.purpose.label')}
        help={t('form.purpose.help')}
        error={error}
        value={form.answers.purposeText}
        onChange={(text) => act({ type: 'type', field: 'purposeText', text })}
        keys="text"
        size="large"
        maxLength={1000}
        clearable
        autoFocus
      />
    </Question>
  )
}
