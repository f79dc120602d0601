import { BellRing, RefreshCw } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer, HostGuest } from '../../shared/contract/hosts.ts'
import { isEnding } from '../../shared/domain/calendar-moments.ts'
import { isJustNow } from '../../shared/i18n/format.ts'
import { useChange } from '../api/hooks.ts'
import { useExplain } from '../site/explain.ts'
import { useFormats } from '../site/site.ts'
import { Avatar } from '../ui/display/avatar.tsx'
import { Notice } from '../ui/display/notice.tsx'
import { StatusBadge } from '../ui/display/status-badge.tsx'
import { useNow } from '../ui/hooks/use-now.tsx'
import { useLanguage } from '../ui/language/language.tsx'
import { AnswerForm } from './answer/answer-form.tsx'
import type { Done } from './done.ts'
import styles from './guest-card.module.css'
import { isPastCutoff } from './leaving.ts'
import { usePhotoOf } from './photo-of.ts'
import type { Mine } from './types.ts'

type Props = { guest: HostGuest; mine: Mine; onAnswered: (kind: Done['kind']) => void }

/** One question: who asks, from where, why, since when, and the four answers. */
export function GuestCard({ guest, mine, onAnswered }: Props) {
  const { t } = useTranslation('host')
  const explain = useExplain()
  const titleId = useId()
  const change = useChange('hosts.answer')
  const [isPhotoLarge, enlarge] = useState(false)
  const photo = usePhotoOf(guest)
  const now = useNow(5_000)
  const isLate = isPastCutoff(mine, now)
  const { question } = guest
  if (!question) return null
  const [name = '', ...others] = guest.names
  const send = async (answer: Answer) => {
    const sent = await change.run({ questionId: question.id, answer })
    if (sent.ok) onAnswered(isLate && answer.kind === 'receive' ? 'receive-at-night' : answer.kind)
  }
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <div className={styles.top}>
        <StatusBadge
          tone={question.isAskedAnew ? 'info' : 'waiting'}
          icon={question.isAskedAnew ? RefreshCw : BellRing}
        >
          {t(question.isAskedAnew ? 'asking.anew' : 'asking.new')}
        </StatusBadge>
        <Waiting since={question.askedAt} />
      </div>
      <div className={styles.who}>
        {photo ? (
          <button
            type="button"
            className={styles.photo}
            aria-label={t('asking.photo', { name })}
            aria-expanded={isPhotoLarge}
            onClick={() => enlarge((large) => !large)}
          >
            <Avatar name={name} photo={photo} size="large" />
          </button>
        ) : (
          <Avatar name={name} size="large" />
        )}
        <div className={styles.words}>
          <h2 id={titleId} className={styles.name}>
            <bdi>{others.length > 0 ? t('asking.andOthers', { name, count: others.length }) : name}</bdi>
          </h2>
          <p className={styles.from}>
            <bdi>{guest.organisation || t('asking.private')}</bdi>
          </p>
        </div>
      </div>
      {photo && isPhotoLarge && <img src={photo} alt={t('asking.photo', { name })} className={styles.large} />}
      <Why guest={guest} />
      {question.isAskedAnew && <p className={styles.hint}>{t('asking.anewText')}</p>}
      {question.askedOf.ref.kind === 'unit' && (
        <p className={styles.hint}>{t('asking.forUnit', { unit: question.askedOf.name })}</p>
      )}
      {change.failure && (
        <Notice tone="stop" role="alert">
          {explain(change.failure)}
        </Notice>
      )}
      {isLate && <Notice tone="stop">{t('asking.late')}</Notice>}
      {!isLate && isEnding(mine.cutoffAt, now) && <Ending cutoffAt={mine.cutoffAt} />}
      <AnswerForm
        mine={mine}
        name={name}
        isLate={isLate}
        isSending={change.isRunning}
        send={(answer) => void send(answer)}
      />
    </article>
  )
}

/** Half an hour before the cutoff a visit is a short one. */
function Ending({ cutoffAt }: Pick<Mine, 'cutoffAt'>) {
  const { t } = useTranslation('host')
  const { time } = useFormats()
  return <p className={styles.hint}>{t('asking.ending', { time: time(cutoffAt ?? 0) })}</p>
}

function Waiting({ since }: { since: number }) {
  const { t } = useTranslation(['host', 'common'])
  const { span } = useFormats()
  const ms = useNow(1000) - since
  const words = isJustNow(ms) ? t('common:justNow') : t('host:asking.waiting', { span: span(ms) })
  return <span className={styles.waiting}>{words}</span>
}

/** The reason and how they came, in one breath: "Antar dokumen lelang. Datang sendiri, kendaraan BE 1234 AB." */
function Why({ guest }: { guest: HostGuest }) {
  const { t } = useTranslation('host')
  const { language } = useLanguage()
  const purpose = guest.purpose[language]
  const others = guest.names.slice(1)
  const plate = guest.vehicle
  const company = () => {
    if (others.length > 0) return t('asking.party', { names: others.join(', ') })
    return plate ? t('asking.aloneVehicle', { plate }) : t('asking.alone')
  }
  const sentences = [
    purpose && (/[.!?…]$/u.test(purpose) ? purpose : `${purpose}.`),
    company(),
    others.length > 0 && plate && t('asking.vehicle', { plate }),
  ]
  return <p className={styles.why}>{sentences.filter(Boolean).join(' ')}</p>
}
