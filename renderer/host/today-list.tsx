import { useTranslation } from 'react-i18next'
import type { HostGuest } from '../../shared/contract/hosts.ts'
import { useFormats } from '../site/site.ts'
import { Avatar } from '../ui/display/avatar.tsx'
import { StatusBadge } from '../ui/display/status-badge.tsx'
import { usePhotoOf } from './photo-of.ts'
import { inOrder, type TodayKind, todayKind, toneOf } from './today.ts'
import styles from './today-list.module.css'

/** The guests of this host today: who is inside first, then who came last. */
export function TodayList({ guests }: { guests: readonly HostGuest[] }) {
  const { t } = useTranslation('host')
  return (
    <section className={styles.today}>
      <h2 className={styles.title}>{t('today.title')}</h2>
      {guests.length === 0 && <p className={styles.empty}>{t('today.empty')}</p>}
      <ul className={styles.list}>
        {inOrder(guests).map((guest) => (
          <Row key={guest.partyId} guest={guest} />
        ))}
      </ul>
    </section>
  )
}

function Row({ guest }: { guest: HostGuest }) {
  const { t } = useTranslation('host')
  const kind = todayKind(guest)
  const [name = '', ...others] = guest.names
  const when = useWhen(guest, kind)
  return (
    <li className={styles.row}>
      <Avatar name={name} photo={usePhotoOf(guest)} />
      <div className={styles.beside}>
        <div className={styles.words}>
          <p className={styles.name}>
            <bdi>{others.length > 0 ? t('asking.andOthers', { name, count: others.length }) : name}</bdi>
          </p>
          <p className={styles.note}>
            <bdi>{guest.organisation || t('asking.private')}</bdi> · {when}
          </p>
        </div>
        <StatusBadge tone={toneOf[kind]}>{t(`today.badge.${kind}`)}</StatusBadge>
      </div>
    </li>
  )
}

function useWhen(guest: HostGuest, kind: TodayKind): string {
  const { t } = useTranslation('host')
  const { moment } = useFormats()
  const wait = guest.answer?.kind === 'wait' && guest.answer.until !== null ? guest.answer : undefined
  const words = { where: wait?.where ?? '', until: moment(wait?.until ?? 0) }
  if (kind === 'waiting' && wait) return t('today.waitsAt', words)
  if (kind === 'mayWait' && wait) return t('today.mayWait', words)
  if (kind === 'left' && guest.signedOutAt !== null) return t('today.left', { time: moment(guest.signedOutAt) })
  if (guest.state === 'inside' && guest.admittedAt !== null) return t('today.since', { time: moment(guest.admittedAt) })
  return t('today.arrived', { time: moment(guest.registeredAt) })
}
