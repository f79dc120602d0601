import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { DataTable } from '../../ui/display/data-table.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import styles from '../sections/sections.module.css'
import { useOfficeData } from '../shell/office-data.tsx'
import { useRoleNames } from '../shell/roles.ts'
import { AddPerson } from './add-person.tsx'
import { ChangePerson } from './change-person.tsx'

/** Guards, officials and administrators: who may prove himself by PIN. */
export function PeoplePage() {
  const { t } = useTranslation('office')
  const { persons } = useOfficeData()
  const rolesOf = useRoleNames()
  const [open, setOpen] = useState<string>()
  const [told, tell] = useState<string>()
  const leave = (words?: string) => {
    setOpen(undefined)
    tell(words)
  }
  const person = persons.find(({ id }) => id === open)
  if (open === 'new') return <AddPerson onLeave={leave} />
  if (person) return <ChangePerson key={person.id} person={person} onLeave={leave} />
  return (
    <div className={styles.stack}>
      {told && (
        <Notice tone="good" role="status">
          {told}
        </Notice>
      )}
      <div>
        <Button icon={UserPlus} onPress={() => setOpen('new')}>
          {t('people.add')}
        </Button>
      </div>
      <Card>
        <DataTable
          label={t('people.table')}
          rows={persons}
          rowKey={({ id }) => id}
          onOpen={({ id }) => setOpen(id)}
          empty={null}
          columns={[
            { id: 'name', title: t('people.name'), cell: ({ name }) => <strong>{name}</strong> },
            { id: 'roles', title: t('people.roles'), kind: 'quiet', cell: ({ roles }) => rolesOf(roles) },
            {
              id: 'state',
              title: t('people.state'),
              align: 'end',
              cell: ({ isActive }) => (
                <StatusBadge tone={isActive ? 'good' : 'quiet'}>
                  {t(isActive ? 'people.active' : 'people.inactive')}
                </StatusBadge>
              ),
            },
          ]}
        />
      </Card>
    </div>
  )
}
