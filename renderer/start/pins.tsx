import { useTranslation } from 'react-i18next'
import { personRoles } from '../../shared/domain/people.ts'
import { Card } from '../ui/display/card.tsx'
import { DataTable } from '../ui/display/data-table.tsx'
import type { Cast } from './types.ts'

/** Who can prove himself where, and with which number. */
export function Pins({ persons }: { persons: Cast['persons'] }) {
  const { t } = useTranslation('start')
  const rolesOf = (held: readonly string[]) =>
    personRoles
      .filter((role) => held.includes(role))
      .map((role) => `${t(`pins.roles.${role}`)}, ${t(`pins.where.${role}`)}`)
      .join(' · ')
  return (
    <Card title={t('pins.title')}>
      <DataTable
        label={t('pins.title')}
        rows={persons}
        rowKey={(person) => person.name}
        empty={null}
        columns={[
          { id: 'name', title: t('pins.name'), cell: (person) => person.name },
          { id: 'role', title: t('pins.role'), kind: 'quiet', cell: (person) => rolesOf(person.roles) },
          { id: 'pin', title: t('pins.pin'), kind: 'strong', align: 'end', cell: (person) => person.pin },
        ]}
      />
    </Card>
  )
}
