import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatClockTime } from '../../../shared/i18n/format.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { useDateWords } from '../parts/use-date-words.ts'
import type { OfficeData } from '../shell/office-data.tsx'
import styles from './sections.module.css'

type Exception = OfficeData['exceptions'][number]
type Props = { exception: Exception; mayRemove: boolean; onRemoved?: () => void }

/** One date: what holds on it, by whose order, why; and its removal, with a reason. */
export function ExceptionLine({ exception, mayRemove, onRemoved }: Props) {
  const { t } = useTranslation('office')
  const { language } = useLanguage()
  const inWords = useDateWords()
  const [isRemoving, setRemoving] = useState(false)
  const { date, officeHours, cutoff, official, letterNumber, reason } = exception
  const time = (text: string) => formatClockTime(text, language)
  const hours = officeHours
    ? t('exceptions.hoursOpen', { opens: time(officeHours.opens), closes: time(officeHours.closes) })
    : t('exceptions.hoursClosed')
  const until = cutoff === null ? t('exceptions.cutoffLifted') : t('exceptions.cutoffAt', { time: time(cutoff) })
  return (
    <li className={styles.item}>
      <div className={styles.itemWords}>
        <p className={styles.itemTitle}>{inWords(date)}</p>
        <p>
          {hours}, {until}
        </p>
        <p className={styles.quiet}>
          {t('exceptions.by', { official, letter: letterNumber })} · {reason}
        </p>
      </div>
      {mayRemove && !isRemoving && (
        <Button variant="quiet" icon={Trash2} onPress={() => setRemoving(true)}>
          {t('exceptions.remove')}
        </Button>
      )}
      {isRemoving && <Removal id={exception.id} onLeave={() => setRemoving(false)} onRemoved={onRemoved} />}
    </li>
  )
}

type RemovalProps = { id: string; onLeave: () => void; onRemoved: (() => void) | undefined }

function Removal({ id, onLeave, onRemoved }: RemovalProps) {
  const { t } = useTranslation(['office', 'ui'])
  const explain = useExplain()
  const [reason, setReason] = useState('')
  const change = useProvenChange('settings.removeException')
  const remove = async () => {
    if ((await change.run({ id, reason })).ok) onRemoved?.()
  }
  return (
    <div className={styles.whole}>
      <TextField
        label={t('office:exceptions.removeReason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        autoFocus
      />
      {change.failure && (
        <Notice tone="stop" role="alert">
          {explain(change.failure)}
        </Notice>
      )}
      <div className={styles.ways}>
        <Button
          variant="danger"
          icon={Trash2}
          reason={reason.trim() === '' ? t('office:exceptions.removeMissing') : undefined}
          pending={change.isRunning ? t('office:save.saving') : undefined}
          onPress={() => void remove()}
        >
          {t('office:exceptions.removeSend')}
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          {t('ui:action.cancel')}
        </Button>
      </div>
    </div>
  )
}
