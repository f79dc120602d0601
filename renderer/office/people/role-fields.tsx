import { useTranslation } from 'react-i18next'
import { type PersonRole, personRoles } from '../../../shared/domain/people.ts'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import fieldStyles from '../fields/fields.module.css'

type Props = { roles: readonly PersonRole[]; onChange: (roles: readonly PersonRole[]) => void }

/** What a person may do; one may hold several. */
export function RoleFields({ roles, onChange }: Props) {
  const { t } = useTranslation('office')
  const turn = (role: PersonRole, isOn: boolean) =>
    onChange(personRoles.filter((other) => (other === role ? isOn : roles.includes(other))))
  return (
    <fieldset className={fieldStyles.set}>
      <legend className={fieldStyles.label}>{t('people.roles')}</legend>
      {personRoles.map((role) => (
        <Checkbox
          key={role}
          boxed
          isOn={roles.includes(role)}
          onChange={(isOn) => turn(role, isOn)}
          note={t(`people.role.${role}.note`)}
        >
          {t(`people.role.${role}.label`)}
        </Checkbox>
      ))}
    </fieldset>
  )
}
