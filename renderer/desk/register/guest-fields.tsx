import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/fields/text-field.tsx'
import type { FieldProps } from './field-props.ts'

/** Who comes. */
export function GuestFields({ draft, set, errors }: FieldProps) {
  const { t } = useTranslation('desk')
  return (
    <>
      <TextField
        label={t(draft.kind === 'emergency' ? 'register.emergencyName' : 'register.name')}
        keys="name"
        autoFocus
        value={draft.name}
        onChange={(name) => set({ name })}
        error={errors('name')}
      />
      <TextField
        label={t('register.telephone')}
        keys="phone"
        optional
        value={draft.telephone}
        onChange={(telephone) => set({ telephone })}
        error={errors('telephone')}
      />
      <TextField
        label={t('register.organisation')}
        optional
        value={draft.organisation}
        onChange={(organisation) => set({ organisation })}
        error={errors('organisation')}
      />
    </>
  )
}
