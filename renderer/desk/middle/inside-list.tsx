import type { TFunction } from 'i18next'
import { DoorOpen, ScanLine, Search } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { parseCode } from '../../../shared/domain/ids.ts'
import { dateAt } from '../../../shared/domain/time.ts'
import { useFormats } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { type Column, DataTable } from '../../ui/display/data-table.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useScanner } from '../scan/scanner.tsx'
import { useDesk } from '../state/desk.ts'
import { findInside } from '../state/find-inside.ts'
import { BookResults } from './book-results.tsx'
import { BadgeCell, GuestCell, HostCell, LockerCell, StayCell } from './guest-cells.tsx'
import styles from './middle.module.css'
import { PrintWalkingList } from './print-walking-list.tsx'

/** Who is inside and where: found by name, badge, locker or plate, or by a scanned code. */
export function InsideList() {
  const { t } = useTranslation('desk')
  const { overview, side, open } = useDesk()
  const { scan } = useScanner()
  const [text, setText] = useState('')
  const columns = useColumns()
  const rows = findInside(overview.inside, text)
  const openGuest = useCallback((visit: VisitView) => open({ kind: 'guest', visitId: visit.id }), [open])
  const enter = () => {
    if (parseCode(text)) {
      setText('')
      scan(text)
    } else if (rows[0] && text.trim()) openGuest(rows[0])
  }
  return (
    <>
      <div className={styles.tools}>
        <TextField
          className={styles.search ?? ''}
          label={t('inside.search')}
          hideLabel
          icon={Search}
          placeholder={t('inside.searchHint')}
          keys="search"
          clearable
          value={text}
          onChange={setText}
          onEnter={enter}
        />
        <Button
          variant="secondary"
          icon={ScanLine}
          aria-label={t('inside.scan')}
          onPress={() => open({ kind: 'camera' })}
        >
          {t('inside.scanShort')}
        </Button>
        <PrintWalkingList />
      </div>
      <div className={styles.scroll}>
        <DataTable
          label={t('inside.table')}
          columns={columns}
          rows={rows}
          rowKey={(visit) => visit.id}
          onOpen={openGuest}
          openKey={side.kind === 'guest' ? side.visitId : undefined}
          empty={
            text.trim() ? (
              <p className={styles.note}>{t('inside.noMatch')}</p>
            ) : (
              <EmptyState icon={DoorOpen} title={t('inside.none')} text={t('inside.noneText')} />
            )
          }
        />
        {text.trim().length > 1 && <BookResults text={text} shown={rows} onOpen={openGuest} />}
      </div>
    </>
  )
}

function useColumns(): readonly Column<VisitView>[] {
  const { t } = useTranslation('desk')
  const { moment } = useFormats()
  const isNarrow = useNarrow()
  const { overview, profile } = useDesk()
  // A time of yesterday is written with its date.
  const today = dateAt(overview.now, profile.zone)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moment` looks at the date itself.
  return useMemo(() => columnsOf({ t, moment, isNarrow }), [t, moment, isNarrow, today])
}

type Words = {
  readonly t: TFunction<'desk'>
  readonly moment: (instant: number) => string
  readonly isNarrow: boolean
}

function columnsOf({ t, moment, isNarrow }: Words): readonly Column<VisitView>[] {
  const since = (visit: VisitView) => (visit.admittedAt === null ? '' : moment(visit.admittedAt))
  const guest: Column<VisitView> = {
    id: 'guest',
    title: t('inside.guest'),
    cell: (visit) => <GuestCell visit={visit} />,
  }
  const host: Column<VisitView> = { id: 'host', title: t('inside.host'), cell: (visit) => <HostCell visit={visit} /> }
  if (isNarrow)
    return [
      {
        id: 'badge',
        title: t('inside.badgeLocker'),
        cell: (visit) => (
          <>
            <BadgeCell visit={visit} />
            <span className={styles.under}>
              <LockerCell visit={visit} />
            </span>
          </>
        ),
      },
      guest,
      host,
      {
        id: 'state',
        title: t('inside.state'),
        cell: (visit) => (
          <>
            <StayCell visit={visit} />
            <span className={styles.under}>{t('panel.admitted', { time: since(visit) })}</span>
          </>
        ),
      },
    ]
  return [
    { id: 'badge', title: t('inside.badge'), cell: (visit) => <BadgeCell visit={visit} /> },
    guest,
    host,
    { id: 'locker', title: t('inside.locker'), kind: 'quiet', cell: (visit) => <LockerCell visit={visit} /> },
    { id: 'since', title: t('inside.since'), kind: 'figures', cell: since },
    { id: 'state', title: t('inside.state'), cell: (visit) => <StayCell visit={visit} /> },
  ]
}
