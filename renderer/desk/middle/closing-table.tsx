import { useTranslation } from 'react-i18next'
import type { ClosingView } from '../../../shared/contract/closing.ts'
import { useFormats } from '../../site/site.ts'
import { DataTable } from '../../ui/display/data-table.tsx'
import { useDesk } from '../state/desk.ts'
import styles from './middle.module.css'

type Row = ClosingView['inside'][number]

/** What was frozen at the cutoff stays as it was; what became of each stands beside it. */
export function ClosingTable({ view, label }: { view: ClosingView; label: string }) {
  const { t } = useTranslation('desk')
  const { room } = useFormats()
  const { side, open } = useDesk()
  return (
    <DataTable<Row>
      label={label}
      rows={view.inside}
      rowKey={(row) => row.visitId}
      onOpen={(row) => open({ kind: 'guest', visitId: row.visitId })}
      openKey={side.kind === 'guest' ? side.visitId : undefined}
      empty={<p>{t('closing.none')}</p>}
      columns={[
        {
          id: 'badge',
          title: t('inside.badge'),
          cell: (row) => (
            <span className={row.badge ? styles.badge : styles.noBadge}>{row.badge ?? t('inside.noBadge')}</span>
          ),
        },
        {
          id: 'guest',
          title: t('inside.guest'),
          cell: (row) => (
            <>
              <bdi className={styles.guest}>{row.name}</bdi>
              <bdi className={styles.from}>{row.organisation}</bdi>
              {row.companions > 0 && (
                <span className={styles.under}>{t('inside.people', { count: row.companions })}</span>
              )}
            </>
          ),
        },
        {
          id: 'host',
          title: t('inside.host'),
          cell: (row) => (
            <>
              <bdi>{row.host}</bdi>
              {row.room && <span className={styles.from}>{room(row.room)}</span>}
            </>
          ),
        },
        { id: 'loans', title: t('inside.loans'), kind: 'quiet', cell: (row) => row.loans.join(', ') || '–' },
        { id: 'outcome', title: t('closing.outcome'), cell: (row) => <Outcome row={row} /> },
      ]}
    />
  )
}

function Outcome({ row }: { row: Row }) {
  const { t } = useTranslation('desk')
  const { moment } = useFormats()
  return (
    <>
      {row.outcome === null ? (
        <strong>{t('closing.stillInside')}</strong>
      ) : (
        <>
          {t(row.outcome === 'closed' ? 'closing.closed' : 'closing.left')}{' '}
          {row.outcomeAt !== null && moment(row.outcomeAt)}
        </>
      )}
      {row.excuse && <bdi className={styles.from}>{t('closing.excuse', { text: row.excuse })}</bdi>}
    </>
  )
}
