import { Clock4, RotateCcw, Sunrise, Timer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, dateAt, instantAt, minuteMs } from '../../../shared/domain/time.ts'
import { formatClockTime, formatDate, formatTime } from '../../../shared/i18n/format.ts'
import { useChange } from '../../api/hooks.ts'
import { useExplain } from '../../site/explain.ts'
import { useWording } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { TimeField } from '../../ui/fields/time-field.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import styles from './devices.module.css'

/** The moments of a day at which something happens. */
const moments = [
  { time: '08:00', note: 'opens' },
  { time: '15:55', note: 'beforeAnew' },
  { time: '16:00', note: 'closes' },
  { time: '20:25', note: 'beforeWarning' },
  { time: '20:55', note: 'beforeCutoff' },
  { time: '21:00', note: 'cutoff' },
] as const
const morning = '07:00'
/** A guest with fever rests so long. */
const few = 5 * minuteMs

/** Moves the clock of the whole office. */
export function ClockCard({ zone }: { zone: string }) {
  const { t } = useTranslation('simulator')
  const explain = useExplain()
  const wording = useWording()
  const now = useNow(1000)
  const change = useChange('simulator.setClock')
  const move = (to: number) => void change.run({ now: to })
  const today = dateAt(now, zone)
  const jumpTo = (date: string, time: string) => move(instantAt(date, time, zone))
  return (
    <Card title={t('clock.title')}>
      <p className={styles.now}>
        <Clock4 aria-hidden className={styles.icon} />
        <time className={styles.time}>{formatTime(now, { ...wording, named: true })}</time>
        <span className={styles.quiet}>{formatDate(now, wording)}</span>
      </p>
      <p className={styles.label}>{t('clock.jump')}</p>
      <div className={styles.jumps}>
        {moments.map(({ time, note }) => (
          <Button key={time} variant="secondary" wide onPress={() => jumpTo(today, time)}>
            <span className={styles.jump}>
              <span>{formatClockTime(time, wording.language)}</span>
              <span className={styles.jumpNote}>{t(`clock.note.${note}`)}</span>
            </span>
          </Button>
        ))}
      </div>
      <div className={styles.row}>
        <Button variant="secondary" icon={Timer} onPress={() => move(now + few)}>
          {t('clock.few')}
        </Button>
        <Button variant="secondary" icon={Sunrise} onPress={() => jumpTo(addDays(today, 1), morning)}>
          {t('clock.morning', { time: formatClockTime(morning, wording.language) })}
        </Button>
        <Button variant="quiet" icon={RotateCcw} onPress={() => move(Date.now())}>
          {t('clock.real')}
        </Button>
      </div>
      <OwnMoment zone={zone} isMoving={change.isRunning} move={move} />
      {change.failure && (
        <Notice tone="stop" role="alert">
          {explain(change.failure)}
        </Notice>
      )}
      <p className={styles.quiet}>{t('clock.backwards')}</p>
    </Card>
  )
}

type OwnMomentProps = { zone: string; isMoving: boolean; move: (to: number) => void }

function OwnMoment({ zone, isMoving, move }: OwnMomentProps) {
  const { t } = useTranslation('simulator')
  const [date, setDate] = useState('')
  const [time, setTime] = useState('')
  const isReady = date !== '' && time !== ''
  return (
    <div className={styles.own}>
      <DateField label={t('clock.date')} value={date} onChange={setDate} />
      <TimeField label={t('clock.time')} value={time} onChange={setTime} />
      <Button
        variant="secondary"
        reason={isReady ? undefined : t('clock.missing')}
        pending={isMoving ? t('clock.moving') : undefined}
        onPress={() => move(instantAt(date, time, zone))}
      >
        {t('clock.move')}
      </Button>
    </div>
  )
}
