import {
  BellRing,
  ChevronDown,
  Clock3,
  FileX2,
  LogOut,
  type LucideIcon,
  OctagonAlert,
  PhoneCall,
  Printer,
  TimerReset,
} from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { Alarm } from '../../../shared/contract/desk.ts'
import { Notice } from '../../ui/display/notice.tsx'
import type { Tone } from '../../ui/display/tone.ts'
import { useDesk } from '../state/desk.ts'
import { AlarmAction } from './alarm-action.tsx'
import { useAlarmWords } from './alarm-words.ts'
import styles from './banner.module.css'

const looks: Readonly<Record<Alarm['kind'], { readonly tone: Tone; readonly icon: LucideIcon }>> = {
  overstay: { tone: 'stop', icon: OctagonAlert },
  'must-leave': { tone: 'waiting', icon: Clock3 },
  'cutoff-near': { tone: 'waiting', icon: Clock3 },
  unanswered: { tone: 'waiting', icon: PhoneCall },
  'guest-calls': { tone: 'stop', icon: BellRing },
  goodbye: { tone: 'waiting', icon: LogOut },
  printer: { tone: 'waiting', icon: Printer },
  'clock-behind': { tone: 'stop', icon: TimerReset },
  'clock-jumped': { tone: 'waiting', icon: TimerReset },
  'entries-lost': { tone: 'stop', icon: FileX2 },
}

/** What must be done now: the most urgent in full with its one action, the others counted. */
export function Banner() {
  const { t } = useTranslation('desk')
  const { alarms } = useDesk().overview
  const [isWide, setWide] = useState(false)
  const [first, ...others] = alarms
  if (!first) return null
  return (
    <section className={styles.banner} aria-label={t('alarm.label')}>
      <Line alarm={first} role={looks[first.kind].tone === 'stop' ? 'alert' : 'status'}>
        {others.length > 0 && (
          <AriaButton className={styles.more ?? ''} aria-expanded={isWide} onPress={() => setWide(!isWide)}>
            {isWide ? t('alarm.fewer') : t('alarm.more', { count: others.length })}
            <ChevronDown aria-hidden className={styles.icon} />
          </AriaButton>
        )}
      </Line>
      {isWide && others.map((alarm) => <Line key={`${alarm.kind}${alarm.callId ?? ''}`} alarm={alarm} />)}
    </section>
  )
}

type LineProps = { alarm: Alarm; role?: 'alert' | 'status'; children?: React.ReactNode }

function Line({ alarm, role, children }: LineProps) {
  const words = useAlarmWords()
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
          <AlarmAction alarm={alarm} />
        </span>
      }
    >
      {words(alarm)}
    </Notice>
  )
}
