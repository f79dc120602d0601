import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { useExplain } from '../../site/explain.ts'
import { Card } from '../../ui/display/card.tsx'
import { DataTable } from '../../ui/display/data-table.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { Loading } from '../../ui/display/loading.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { useDateWords } from '../parts/use-date-words.ts'
import { ClosingPage } from './closing-page.tsx'

/** The frozen lists, one a day (rows M5, M10). */
export function ClosingsPage() {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const inWords = useDateWords()
  const { value: days, failure } = useRead('closing.days', {})
  const [open, setOpen] = useState<string>()
  if (open) return <ClosingPage date={open} onBack={() => setOpen(undefined)} />
  if (!days) return failure ? <Notice tone="stop">{explain(failure)}</Notice> : <Loading />
  return (
    <Card>
      <DataTable
        label={t('sections.closings')}
        rows={days}
        rowKey={({ date }) => date}
        onOpen={({ date }) => setOpen(date)}
        empty={<EmptyState title={t('closings.empty')} text={t('closings.emptyText')} />}
        columns={[
          { id: 'date', title: t('closings.day'), cell: ({ date }) => <strong>{inWords(date)}</strong> },
          {
            id: 'inside',
            title: t('closings.inside'),
            kind: 'figures',
            cell: ({ inside }) => (inside === 0 ? t('closings.nobody') : t('closings.people', { count: inside })),
          },
          {
            id: 'late',
            title: t('closings.remark'),
            align: 'end',
            cell: ({ isLate }) => isLate && <StatusBadge tone="waiting">{t('closings.late')}</StatusBadge>,
          },
        ]}
      />
    </Card>
  )
}
