import { Footprints } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { walkingOrder } from '../../../shared/domain/whereabouts.ts'
import { useFormats } from '../../site/site.ts'
import { type Column, DataTable } from '../../ui/display/data-table.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { Unbroken } from '../../ui/display/unbroken.tsx'
import { useDesk } from '../state/desk.ts'
import { openLoans } from '../state/loans.ts'
import { useLoanName } from '../words/use-loan-name.ts'
import { BadgeCell, GuestCell, HostCell, StayCell } from './guest-cells.tsx'
import styles from './middle.module.css'
import { PrintWalkingList } from './print-walking-list.tsx'
import { SaveWalkingList } from './save-walking-list.tsx'

/** The list to walk by at 20:30 and 21:00, and for an evacuation: who to fetch, where, by which extension, what must come back. */
export function WalkingList() {
  const { t } = useTranslation('desk')
  const { overview, side, open } = useDesk()
  const { time } = useFormats()
  const rows = walkingOrder(overview.inside)
  return (
    <>
      <div className={styles.tools}>
        <p className={styles.note}>{t('inside.walkNote', { count: rows.length, time: time(overview.now) })}</p>
        <div className={styles.actions}>
          <PrintWalkingList />
          <SaveWalkingList />
        </div>
      </div>
      <div className={styles.scroll}>
        <DataTable
          label={t('inside.walk')}
          columns={useColumns()}
          rows={rows}
          rowKey={(visit) => visit.id}
          onOpen={(visit) => open({ kind: 'guest', visitId: visit.id })}
          openKey={side.kind === 'guest' ? side.visitId : undefined}
          empty={<EmptyState icon={Footprints} title={t('inside.none')} text={t('inside.noneText')} />}
        />
      </div>
    </>
  )
}

function useColumns(): readonly Column<VisitView>[] {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const loanName = useLoanName()
  const others = (visit: VisitView) => overview.inside.filter(({ partyId }) => partyId === visit.partyId).length - 1
  const owed = (visit: VisitView) => openLoans(visit).filter(({ kind }) => kind !== 'badge')
  return [
    { id: 'badge', title: t('inside.badge'), cell: (visit) => <BadgeCell visit={visit} /> },
    {
      id: 'guest',
      title: t('inside.guest'),
      cell: (visit) => (
        <>
          <GuestCell visit={visit} />
          {others(visit) > 0 && <span className={styles.under}>{t('inside.people', { count: others(visit) })}</span>}
        </>
      ),
    },
    {
      id: 'host',
      title: t('inside.host'),
      cell: (visit) => (
        <>
          <HostCell visit={visit} />
          {visit.hostExtension && (
            <span className={styles.under}>{t('ask.extension', { number: visit.hostExtension })}</span>
          )}
        </>
      ),
    },
    {
      id: 'loans',
      title: t('inside.loans'),
      kind: 'quiet',
      cell: (visit) =>
        owed(visit).map((loan) => (
          <span key={loan.id} className={styles.owed}>
            <Unbroken text={loanName(loan)} />
          </span>
        )),
    },
    { id: 'state', title: t('inside.state'), cell: (visit) => <StayCell visit={visit} /> },
  ]
}
