import { User, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { mostCompanions } from '../../../../shared/domain/visit.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Chip } from '../../../ui/display/chip.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Choices } from '../../parts/choices.tsx'
import { useRegistrationForm } from '../form-context.tsx'
import { Question } from '../question.tsx'
import { hasNoRoom } from '../steps.ts'
import { useProblem } from '../use-problem.ts'
import styles from './questions.module.css'

/** Who comes along, by name; nobody unless the guest says so. */
export function CompanionsQuestion() {
  const { form } = useRegistrationForm()
  return form.answers.party === 'together' ? <Names /> : <AloneOrNot />
}

function AloneOrNot() {
  const { t } = useTranslation('kiosk')
  const { form, act } = useRegistrationForm()
  const error = useProblem('companions')
  return (
    <Question title={t('form.companions.title')}>
      {error && (
        <Notice tone="stop" role="alert">
          {error}
        </Notice>
      )}
      <Choices
        label={t('form.companions.title')}
        choices={[
          { id: 'alone', title: t('form.companions.alone'), icon: User },
          {
            id: 'together',
            title: t('form.companions.together'),
            note: t('form.companions.togetherNote'),
            icon: Users,
            leadsOn: true,
          },
        ]}
        chosen={form.answers.party ?? undefined}
        onChoose={(id) => act({ type: 'choose-party', party: id === 'alone' ? 'alone' : 'together' })}
      />
    </Question>
  )
}

function Names() {
  const { t } = useTranslation('kiosk')
  const { form, act } = useRegistrationForm()
  const error = useProblem('companions')
  const { companions, companionDraft } = form.answers
  const isTyping = companionDraft.trim() !== ''
  const hint = t(isTyping || companions.length === 0 ? 'form.companions.addOne' : 'form.companions.addOrNext')
  const isFull = hasNoRoom(form.answers)
  return (
    <Question
      title={t('form.companions.title')}
      typing={isTyping ? { onNext: () => act({ type: 'add-companion' }), nextLabel: t('form.companions.add') } : {}}
      other={
        companions.length === 0 &&
        !isTyping && (
          <Button variant="secondary" icon={User} onPress={() => act({ type: 'choose-party', party: 'alone' })}>
            {t('form.companions.aloneAfterAll')}
          </Button>
        )
      }
    >
      <TextField
        label={t('form.companions.label')}
        help={isFull ? t('form.companions.full', { count: mostCompanions }) : hint}
        error={error}
        value={companionDraft}
        onChange={(text) => act({ type: 'type', field: 'companionDraft', text })}
        keys="name"
        size="large"
        maxLength={300}
        clearable
        autoFocus
      />
      <ul className={styles.companions}>
        {companions.map((name, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two companions may bear the same name, and rows have no other key.
          <li key={row}>
            <Chip
              icon={User}
              onRemove={() => act({ type: 'remove-companion', row })}
              removeLabel={t('form.companions.remove', { name })}
            >
              {name}
            </Chip>
          </li>
        ))}
      </ul>
    </Question>
  )
}
