import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { useFormats } from '../../site/site.ts'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { Unbroken } from '../../ui/display/unbroken.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { GuestAvatar } from '../parts/guest-avatar.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'
import styles from './panel.module.css'

type Props = {
  visit: VisitView
  children: ReactNode
  footer?: ReactNode
  onSubmit?: (() => void) | undefined
}

/** The panel of one guest: who he is above, the step in the middle, what to press below. */
export function GuestFrame({ visit, children, footer, onSubmit }: Props) {
  return (
    <PanelFrame title={visit.name} head={<GuestHead visit={visit} />} footer={footer} onSubmit={onSubmit}>
      <Marks visit={visit} />
      {children}
    </PanelFrame>
  )
}

function GuestHead({ visit }: { visit: VisitView }) {
  const { t } = useTranslation('desk')
  const { language } = useLanguage()
  return (
    <div className={styles.guest}>
      <GuestAvatar visit={visit} size="large" />
      <div>
        <h2 className={styles.name}>
          <bdi>{visit.name}</bdi>
        </h2>
        <p className={styles.about}>
          <bdi>{[visit.organisation || t('panel.private'), visit.purpose[language]].filter(Boolean).join(' · ')}</bdi>
        </p>
      </div>
    </div>
  )
}

/** Number, times, and what is out of the ordinary. */
function Marks({ visit }: { visit: VisitView }) {
  const { t } = useTranslation('desk')
  const { moment } = useFormats()
  return (
    <div className={styles.marks} data-figures>
      <span>
        <Unbroken text={t('panel.number', { number: visit.number })} />
      </span>
      {/* While he is inside all of it fits on one line; when he registered is in the history below. */}
      {visit.state !== 'inside' && <span>{t('panel.registered', { time: moment(visit.registeredAt) })}</span>}
      {visit.admittedAt !== null && <span>{t('panel.admitted', { time: moment(visit.admittedAt) })}</span>}
      {visit.endedAt !== null && (
        <span>{t(visit.state === 'closed' ? 'panel.ended' : 'panel.left', { time: moment(visit.endedAt) })}</span>
      )}
      {visit.isLateEntry && <StatusBadge tone="quiet">{t('panel.late')}</StatusBadge>}
      {visit.emergencyService && (
        <StatusBadge tone="stop">{t(`panel.emergency.${visit.emergencyService}`)}</StatusBadge>
      )}
      {visit.isIncomplete && <StatusBadge tone="waiting">{t('panel.incomplete')}</StatusBadge>}
    </div>
  )
}
