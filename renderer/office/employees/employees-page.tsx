import { Search, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { useExplain } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { DataTable } from '../../ui/display/data-table.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useSettled } from '../../ui/hooks/use-settled.ts'
import styles from '../sections/sections.module.css'
import { AddEmployee, ChangeEmployee } from './employee-editor.tsx'
import { ImportCard } from './import-card.tsx'
import type { Employee } from './types.ts'

const searchAfterMs = 200
const shownAtMost = 50

/** Whom guests can visit. */
export function EmployeesPage() {
  const { t } = useTranslation('office')
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<Employee | 'new'>()
  const [told, tell] = useState<string>()
  const leave = (words?: string) => {
    setOpen(undefined)
    tell(words)
  }
  if (open === 'new') return <AddEmployee onLeave={leave} />
  if (open) return <ChangeEmployee key={open.id} employee={open} onLeave={leave} />
  return (
    <div className={styles.stack}>
      {told && (
        <Notice tone="good" role="status">
          {told}
        </Notice>
      )}
      <div className={styles.ways}>
        <Button icon={UserPlus} onPress={() => setOpen('new')}>
          {t('employees.add')}
        </Button>
      </div>
      <Card>
        <div className={styles.stack}>
          <TextField
            label={t('employees.search')}
            hideLabel
            icon={Search}
            placeholder={t('employees.search')}
            value={query}
            onChange={setQuery}
            maxLength={200}
            clearable
          />
          <Found query={query} onOpen={setOpen} />
        </div>
      </Card>
      <ImportCard />
    </div>
  )
}

function Found({ query, onOpen }: { query: string; onOpen: (employee: Employee) => void }) {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const text = useSettled(query.trim(), searchAfterMs)
  const { value, failure } = useRead('settings.employees', { text, limit: shownAtMost })
  const count = value?.total ?? 0
  const shown = value?.rows.length ?? 0
  const summary = shown < count ? t('employees.shown', { shown, count }) : t('employees.total', { count })
  if (failure) return <Notice tone="stop">{explain(failure)}</Notice>
  if (!value) return null
  return (
    <>
      <p className={styles.quiet} role="status">
        {summary}
      </p>
      <DataTable
        label={t('employees.table')}
        rows={value.rows}
        rowKey={({ id }) => id}
        onOpen={onOpen}
        empty={
          text === '' ? (
            <EmptyState title={t('employees.empty')} text={t('employees.emptyText')} />
          ) : (
            <p>{t('employees.none')}</p>
          )
        }
        columns={[
          {
            id: 'name',
            title: t('employees.name'),
            cell: ({ name, isActive }) => (
              <>
                <strong>{name}</strong>
                {!isActive && <span className={styles.quiet}> · {t('employees.left')}</span>}
              </>
            ),
          },
          { id: 'unit', title: t('employees.unit'), kind: 'quiet', cell: ({ unit }) => unit ?? t('employees.noUnit') },
          { id: 'room', title: t('employees.room'), kind: 'figures', cell: ({ room }) => room },
          { id: 'extension', title: t('employees.extension'), kind: 'figures', cell: ({ extension }) => extension },
        ]}
      />
    </>
  )
}
