import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import type { HostStanding } from '../../../shared/domain/host-answer.ts'
import { useFormats } from '../../site/site.ts'
import { Notice } from '../../ui/display/notice.tsx'
import type { Tone } from '../../ui/display/tone.ts'
import styles from './ask.module.css'

const tones: Partial<Record<HostStanding, Tone>> = {
  received: 'good',
  'may-wait': 'info',
  'wait-lapsed': 'stop',
  declined: 'stop',
}

/** What the host said, by which way, and who wrote it down. */
export function AnswerNotice({ visit }: { visit: VisitView }) {
  const { t } = useTranslation('desk')
  const words = useAnswerWords(visit)
  const { answer, standing } = visit
  if (!answer || !words) return null
  return (
    <Notice tone={tones[standing] ?? 'info'}>
      {words}
      {answer.relayedBy !== null && (
        <span className={styles.relayed}>
          {t('ask.relayed', { guard: answer.relayedBy, way: t(`relay.ways.${answer.way}`) })}
        </span>
      )}
    </Notice>
  )
}

function useAnswerWords({ answer, standing }: VisitView): string | undefined {
  const { t } = useTranslation('desk')
  const { moment } = useFormats()
  if (!answer) return undefined
  const name = answer.givenBy
  const until = answer.until === null ? '' : moment(answer.until)
  if (standing === 'wait-lapsed') return t('ask.lapsed', { name, until })
  switch (answer.kind) {
    case 'receive':
      return answer.note
        ? t('ask.answers.receiveNote', { name, note: answer.note })
        : t('ask.answers.receive', { name })
    case 'wait':
      return t('ask.answers.wait', { name, where: answer.where, until })
    case 'decline':
      return t('ask.answers.decline', { name, note: answer.note })
    case 'pass-on':
      return undefined
  }
}
