import { AlarmClock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { minuteMs } from '../../../shared/domain/time.ts'
import { useApi } from '../../api/provider.tsx'
import { useFormats } from '../../site/site.ts'
import { Brand } from '../../ui/display/brand.tsx'
import { Clock } from '../../ui/display/clock.tsx'
import { ConnectionBadge } from '../../ui/display/connection-badge.tsx'
import { officeMark } from '../../ui/display/office-mark.ts'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { useDesk } from '../state/desk.ts'
import { DeviceLight, PrintersLight } from './device-light.tsx'
import styles from './top-line.module.css'
import { WatchButton } from './watch-button.tsx'

/** One line: whose desk, how the devices are, how long until the cutoff, who is on. */
export function TopLine() {
  const { t } = useTranslation('desk')
  const { overview, profile, open } = useDesk()
  const { session, live } = useApi()
  const { eventMode, guardPlace } = overview
  return (
    <header className={styles.line}>
      <Brand
        inline
        title={t(`station.${session.station}`)}
        mark={officeMark(profile.officeName)}
        logo={profile.logo ?? undefined}
        subtitle={profile.officeName}
      />
      <div className={styles.lights}>
        {/* Without a connection nobody knows how the devices are. */}
        {live !== 'lost' && <DeviceLights />}
        {eventMode && <StatusBadge tone="info">{t('top.event')}</StatusBadge>}
        {guardPlace !== null && (
          <button type="button" className={styles.away} onClick={() => open({ kind: 'watch' })}>
            <StatusBadge tone="waiting">{t('top.away')}</StatusBadge>
          </button>
        )}
        {live !== 'connected' && <ConnectionBadge connection={live} />}
      </div>
      <div className={styles.end}>
        <Cutoff />
        <span className={styles.clock}>
          <Clock zone={profile.zone} />
        </span>
        <WatchButton />
      </div>
    </header>
  )
}

function DeviceLights() {
  const { devices, eventMode } = useDesk().overview
  return (
    <>
      <PrintersLight />
      {(eventMode || devices.thermometer.state !== 'off') && (
        <DeviceLight device="thermometer" light={devices.thermometer} />
      )}
      {devices.scanner.state !== 'off' && <DeviceLight device="scanner" light={devices.scanner} />}
    </>
  )
}

function Cutoff() {
  const { t } = useTranslation('desk')
  const { time, span } = useFormats()
  const { cutoffAt, isNight } = useDesk().overview
  const now = useNow(minuteMs)
  if (cutoffAt === null) return <p className={styles.cutoff}>{t(isNight ? 'top.night' : 'top.cutoffLifted')}</p>
  // Whole minutes: seconds in the corner of the eye would only make restless.
  const left = Math.abs(Math.ceil((cutoffAt - now) / minuteMs)) * minuteMs
  return (
    <p className={styles.cutoff}>
      <AlarmClock aria-hidden className={styles.icon} />
      {t('top.cutoff', { time: time(cutoffAt) })}
      <span className={styles.dot} aria-hidden>
        ·
      </span>
      <strong>{t(cutoffAt > now ? 'top.cutoffLeft' : 'top.cutoffPassed', { span: span(left) })}</strong>
    </p>
  )
}
