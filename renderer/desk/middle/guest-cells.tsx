import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { heldDocument } from '../../../shared/domain/loan.ts'
import { whereabouts } from '../../../shared/domain/whereabouts.ts'
import { useFormats } from '../../site/site.ts'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { Unbroken } from '../../ui/display/unbroken.tsx'
import { openLoan } from '../state/loans.ts'
import { useStay } from '../words/use-stay.ts'
import styles from './middle.module.css'

/** The number to look for on the guest's chest. */
export function BadgeCell({ visit }: { visit: VisitView }) {
  const { t } = useTranslation('desk')
  const badge = openLoan(visit, 'badge')
  if (!badge) return <span className={styles.noBadge}>{t('inside.noBadge')}</span>
  return (
    <span className={styles.badge}>
      <Unbroken text={badge.item} />
    </span>
  )
}

export function GuestCell({ visit }: { visit: VisitView }) {
  const { t } = useTranslation('desk')
  return (
    <>
      <bdi className={styles.guest}>{visit.name}</bdi>
      <bdi className={styles.from}>{visit.organisation || t('panel.private')}</bdi>
    </>
  )
}

export function HostCell({ visit }: { visit: VisitView }) {
  const { room } = useFormats()
  const where = room(whereabouts(visit))
  return (
    <>
      <bdi>{visit.host?.name ?? '–'}</bdi>
      {where && <span className={styles.from}>{where}</span>}
    </>
  )
}

/** "L-07 · KTP": where the guest's document lies. */
export function LockerCell({ visit }: { visit: VisitView }) {
  const { t } = useTranslation('desk')
  const document = heldDocument(visit.loans)
  if (!document) return <>–</>
  const type = t(`document.${document.documentType ?? 'other'}`)
  return <Unbroken text={document.item ? `${document.item} · ${type}` : type} />
}

export function StayCell({ visit }: { visit: VisitView }) {
  const { tone, words } = useStay()(visit)
  return <StatusBadge tone={tone}>{words}</StatusBadge>
}
