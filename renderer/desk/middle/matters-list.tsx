import { CircleCheckBig } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../site/site.ts'
import { DataTable } from '../../ui/display/data-table.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { Unbroken } from '../../ui/display/unbroken.tsx'
import { useDesk } from '../state/desk.ts'
import { useLoanName } from '../words/use-loan-name.ts'
import styles from './middle.module.css'

/** Badges that are lost, documents that were left behind: their numbers stay taken until a guard has settled them. */
export function MattersList() {
  const { t } = useTranslation('desk')
  const { overview, side, open } = useDesk()
  const { moment } = useFormats()
  const loanName = useLoanName()
  return (
    <div className={styles.scroll}>
      <DataTable
        label={t('matters.table')}
        rows={overview.openMatters}
        rowKey={(matter) => matter.id}
        onOpen={(matter) => open({ kind: 'matter', loanId: matter.id })}
        openKey={side.kind === 'matter' ? side.loanId : undefined}
        empty={<EmptyState icon={CircleCheckBig} title={t('matters.empty')} text={t('matters.emptyText')} />}
        columns={[
          {
            id: 'what',
            title: t('matters.what'),
            cell: (matter) => (
              <strong>
                <Unbroken text={loanName(matter)} />
              </strong>
            ),
          },
          {
            id: 'guest',
            title: t('inside.guest'),
            cell: (matter) => (
              <>
                <bdi className={styles.guest}>{matter.name}</bdi>
                <span className={styles.from}>{t('panel.number', { number: matter.number })}</span>
              </>
            ),
          },
          { id: 'since', title: t('matters.lentAt'), kind: 'figures', cell: (matter) => moment(matter.beganAt) },
          {
            id: 'state',
            title: t('inside.state'),
            cell: (matter) => (
              <>
                <StatusBadge tone={matter.outcome === null ? 'stop' : 'waiting'}>
                  {matter.outcome === null ? t('matters.open') : t(`outcome.${matter.outcome}`)}
                </StatusBadge>
                {matter.note && <bdi className={styles.from}>{matter.note}</bdi>}
              </>
            ),
          },
        ]}
      />
    </div>
  )
}
