import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { isJustNow } from '../../../shared/i18n/format.ts'
import { useFormats } from '../../site/site.ts'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { cx } from '../../ui/theme/cx.ts'
import { GuestAvatar } from '../parts/guest-avatar.tsx'
import { useStanding } from '../words/use-standing.ts'
import { waitsSince } from './parties.ts'
import styles from './waiting.module.css'

type Props = { visit: VisitView; others: number; isChosen: boolean; onOpen: () => void }

export function WaitingCard({ visit, others, isChosen, onOpen }: Props) {
  const { t } = useTranslation(['desk', 'common'])
  const standing = useStanding()(visit)
  const { span } = useFormats()
  const waited = useNow(1_000) - waitsSince(visit)
  const isUrgent = visit.standing === 'asked' && visit.question?.urgency === 'urgent'
  return (
    <button
      type="button"
      className={cx(styles.card, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      onClick={onOpen}
    >
      <GuestAvatar visit={visit} />
      <span className={styles.words}>
        <span className={styles.name}>
          <bdi>{visit.name}</bdi>
          {others > 0 && <span className={styles.others}> + {others}</span>}
        </span>
        <span className={styles.about}>
          <bdi>{visit.organisation || t('desk:panel.private')}</bdi>
          <span aria-hidden> → </span>
          <span className={styles.spoken}>{visit.host ? t('desk:panel.meets') : ''}</span>
          <bdi>{visit.host?.name ?? t('desk:waiting.noHost')}</bdi>
        </span>
      </span>
      <span className={styles.standing}>
        <StatusBadge tone={standing.tone}>{standing.words}</StatusBadge>
        <span className={cx(styles.wait, isUrgent && styles.urgent)} data-figures>
          <span className={styles.number}>{visit.number}</span> {isJustNow(waited) ? t('common:justNow') : span(waited)}
        </span>
      </span>
    </button>
  )
}
