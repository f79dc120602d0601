import { useTranslation } from 'react-i18next'
import { useFieldErrors } from '../../site/explain.ts'
import { TextField } from '../../ui/fields/text-field.tsx'
import fieldStyles from '../fields/fields.module.css'
import { PinTwice } from '../fields/pin-twice.tsx'
import type { StepProps } from './step-props.ts'

/** The rows in which the server names problems of the two. */
const people = [
  { id: 'administrator', row: 0, help: 'setUp.administratorHelp' },
  { id: 'guard', row: 1, help: 'setUp.guardHelp' },
] as const

/** Who may change the settings, and who receives the first guest. */
export function PeopleStep({ form, onChange, failure }: StepProps) {
  const { t } = useTranslation('office')
  const errorOf = useFieldErrors(failure)
  return (
    <div className={fieldStyles.fields}>
      {people.map(({ id, row, help }) => (
        <section key={id} className={fieldStyles.group} aria-label={t(`setUp.${id}`)}>
          <h2 className={fieldStyles.heading}>{t(`setUp.${id}`)}</h2>
          <p className={fieldStyles.help}>{t(help)}</p>
          <TextField
            label={t('setUp.personName')}
            value={form[id].name}
            onChange={(name) => onChange({ ...form, [id]: { ...form[id], name } })}
            error={errorOf('name', row)}
            maxLength={200}
          />
          <PinTwice
            value={form[id].pin}
            onChange={(pin) => onChange({ ...form, [id]: { ...form[id], pin } })}
            error={errorOf('pin', row)}
          />
        </section>
      ))}
    </div>
  )
}
