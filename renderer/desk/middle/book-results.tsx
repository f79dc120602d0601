import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { useRead } from '../../api/hooks.ts'
import { useFormats } from '../../site/site.ts'
import { DataTable } from '../../ui/display/data-table.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { useDesk } from '../state/desk.ts'
import { useVisitState } from '../words/use-visit-state.ts'
import { GuestCell, HostCell } from './guest-cells.tsx'
import styles from './middle.module.css'

type Props = { text: string; shown: readonly VisitView[]; onOpen: (visit: VisitView) => void }

/** What else the register knows by these words: guests who wait, and visits that are over. */
export function BookResults({ text, shown, onOpen }: Props) {
  const { t } = useTranslation('desk')
  const { side } = useDesk()
  const { moment } = useFormats()
  const stateOf = useVisitState()
  const wanted = useDeferredValue(text)
  const found = useRead('visits.search', { text: wanted, limit: 20 }).value ?? []
  const others = found.filter(({ id }) => !shown.some((visit) => visit.id === id))
  if (others.length === 0) return null
  return (
    <>
      <h3 className={styles.group}>{t('inside.book')}</h3>
      <DataTable
        label={t('inside.book')}
        rows={others}
        rowKey={(visit) => visit.id}
        onOpen={onOpen}
        openKey={side.kind === 'guest' ? side.visitId : undefined}
        empty={null}
        columns={[
          { id: 'number', title: t('inside.number'), kind: 'figures', cell: (visit) => visit.number },
          { id: 'guest', title: t('inside.guest'), cell: (visit) => <GuestCell visit={visit} /> },
          { id: 'host', title: t('inside.host'), cell: (visit) => <HostCell visit={visit} /> },
          { id: 'since', title: t('inside.registered'), kind: 'figures', cell: (visit) => moment(visit.registeredAt) },
          {
            id: 'state',
            title: t('inside.state'),
            cell: (visit) => {
              const { tone, words } = stateOf(visit)
              return <StatusBadge tone={tone}>{words}</StatusBadge>
            },
          },
        ]}
      />
    </>
  )
}
