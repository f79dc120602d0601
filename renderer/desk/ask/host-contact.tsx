import { BellRing, PhoneCall } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { formatTelephone, isJustNow } from '../../../shared/i18n/format.ts'
import { useFormats } from '../../site/site.ts'
import { Notice } from '../../ui/display/notice.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import styles from './ask.module.css'

/** Who is asked, for how long already, and how to reach him. */
export function HostContact({ visit }: { visit: VisitView }) {
  const { t } = useTranslation(['desk', 'common'])
  const { span } = useFormats()
  const now = useNow(1_000)
  const { question, isHostConnected } = visit
  const host = question?.askedOf ?? visit.host
  const isUrgent = question?.urgency === 'urgent'
  return (
    <>
      <Notice
        tone={isUrgent || !isHostConnected ? 'stop' : 'waiting'}
        icon={isHostConnected ? BellRing : PhoneCall}
        title={t('desk:ask.waiting', { host: host?.name ?? '' })}
      >
        {isHostConnected ? t('desk:ask.connected') : t('desk:ask.away')}
        {question && (
          <span className={styles.since} data-figures>
            {isJustNow(now - question.askedAt)
              ? t('common:justNow')
              : t('desk:ask.since', { span: span(now - question.askedAt) })}
            {question.isAskedAnew && ` · ${t('desk:ask.anew')}`}
          </span>
        )}
      </Notice>
      {(!isHostConnected || question?.urgency !== 'soft') && <Reach visit={visit} />}
    </>
  )
}

/** Extension and telephone in figures to be read while dialling. */
export function Reach({ visit }: { visit: VisitView }) {
  const { t } = useTranslation('desk')
  const { room } = useFormats()
  const { hostExtension, hostTelephone } = visit
  const host = visit.question?.askedOf ?? visit.host
  return (
    <div className={styles.reach}>
      <h3 className={styles.reachHead}>{t('ask.call')}</h3>
      {hostExtension && <p className={styles.dial}>{t('ask.extension', { number: hostExtension })}</p>}
      {hostTelephone && (
        <a className={styles.dial} href={`tel:${hostTelephone}`}>
          {formatTelephone(hostTelephone)}
        </a>
      )}
      {!hostExtension && !hostTelephone && <p>{t('ask.noNumber')}</p>}
      <p className={styles.note}>
        <bdi>{[host?.name, host?.unit, room(host?.room ?? '')].filter(Boolean).join(' · ')}</bdi>
      </p>
    </div>
  )
}
