import { useTranslation } from 'react-i18next'
import { type PersonRole, personRoles } from '../../../shared/domain/people.ts'

/** "Pejabat, administrator": what somebody is, in one line. */
export function useRoleNames(): (held: readonly PersonRole[]) => string {
  const { t } = useTranslation('office')
  return (held) =>
    personRoles
      .filter((role) => held.includes(role))
      .map((role) => t(`people.role.${role}.label`))
      .join(', ')
}
