import {
  BellRing,
  ChevronDown,
  Clock3,
  FileQuestionMark,
  FileX2,
  LogOut,
  type LucideIcon,
  OctagonAlert,
  PhoneCall,
  Printer,
  ScanBarcode,
  Thermometer,
  TimerReset,
} from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { Alarm } from '../../../shared/contract/desk.ts'
import { Notice } from '../../ui/display/notice.tsx'
import type { Tone } from '../../ui/display/tone.ts'
import { useDesk } from '../state/desk.ts'
import { AlarmAction } from './alarm-action.tsx'
import { useAlarmWords } from './alarm-words.ts'
import styles from './banner.module.css'
import { nameOf, unseen } from './seen.ts'

const looks: Readonly<Record<Alarm['kind'], { readonly tone: Tone; readonly icon: LucideIcon }>> = {
  overstay: { tone: 'stop', icon: OctagonAlert },
  'must-leave': { tone: 'waiting', icon: Clock3 },
  'cutoff-near': { tone: 'waiting', icon: Clock3 },
  unanswered: { tone: 'waiting', icon: PhoneCall },
  'guest-calls': { tone: 'stop', icon: BellRing },
  goodbye: { tone: 'waiting', icon: LogOut },
  printer: { tone: 'waiting', icon: Printer },
  'paper-unsure': { tone: 'waiting', icon: FileQuestionMark },
  thermometer: { tone: 'waiting', icon: Thermometer },
  scanner: { tone: 'waiting', icon: ScanBarcode },
  'paper-low': { tone: 'info', icon: Printer },
  'clock-behind': { tone: 'stop', icon: TimerReset },
  'clock-jumped': { tone: 'waiting', icon: TimerReset },
  'entries-lost': { tone: 'stop', icon: FileX2 },
}

/** What must be done now: the most urgent in full with its one action, the others counted. */
export function Banner() {
  const { t } = useTranslation('desk')
  const { alarms } = useDesk().overview
  const [isWide, setWide] = useState(false)
  const [seen, setSeen] = useState<readonly string[]>([])
  useEffect(() => {
    const names = alarms.map(nameOf)
    setSeen((before) =>
      before.every((name) => names.includes(name)) ? before : before.filter((name) => names.includes(name)),
    )
  }, [alarms])
  const [first, ...others] = unseen(alarms, seen)
  if (!first) return null
  const see = (alarm: Alarm) => setSeen([...seen, nameOf(alarm)])
  return (
    <section className={styles.banner} aria-label={t('alarm.label')}>
      <Line alarm={first} onSeen={() => see(first)} role={looks[first.kind].tone === 'stop' ? 'alert' : 'status'}>
        {others.length > 0 && (
          <AriaButton className={styles.more ?? ''} aria-expanded={isWide} onPress={() => setWide(!isWide)}>
            {isWide ? t('alarm.fewer') : t('alarm.more', { count: others.length })}
            <ChevronDown aria-hidden className={styles.icon} />
          </AriaButton>
        )}
      </Line>
      {isWide && others.map((alarm) => <Line key={nameOf(alarm)} alarm={alarm} onSeen={() => see(alarm)} />)}
    </section>
  )
}

type LineProps = { alarm: Alarm; onSeen: () => void; role?: 'alert' | 'status'; children?: React.ReactNode }

function Line({ alarm, onSeen, role, children }: LineProps) {
  const { what, todo, more } = useAlarmWords()(alarm)
  const { tone, icon } = looks[alarm.kind]
  return (
    <Notice
      layout="band"
      tone={tone}
      icon={icon}
      {...(role ? { role } : {})}
      action={
        <span className={styles.actions}>
          {children}
          <AlarmAction alarm={alarm} onSeen={onSeen} />
        </span>
      }
    >
      {what}
      {(todo || more) && <span className={styles.todo}> {[todo, more].filter(Boolean).join(' ')}</span>}
    </Notice>
  )
}
