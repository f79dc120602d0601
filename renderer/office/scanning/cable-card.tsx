import { useTranslation } from 'react-i18next'
import type { ScannerState } from '../../../shared/contract/scanning.ts'
import type { ScannerStatus } from '../../../shared/domain/scanners.ts'
import { useRead } from '../../api/hooks.ts'
import { useFormats } from '../../site/site.ts'
import { Card } from '../../ui/display/card.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import type { Tone } from '../../ui/display/tone.ts'
import styles from '../sections/sections.module.css'
import { ReadLine } from './read-line.tsx'
import own from './scanning.module.css'

const tones: Readonly<Record<ScannerStatus, Tone>> = {
  off: 'quiet',
  starting: 'waiting',
  ready: 'good',
  garbled: 'stop',
  'not-found': 'stop',
  'permission-denied': 'stop',
  'port-busy': 'stop',
  failed: 'stop',
}

/** How each scanner on a cable is, and what it read last. */
export function CableCard() {
  const { t } = useTranslation('office')
  const scanners = useRead('scanning.state', {}).value ?? []
  if (scanners.length === 0) return null
  return (
    <Card title={t('scanning.state.title')}>
      <p className={styles.quiet}>{t('scanning.state.lead')}</p>
      <ul className={styles.list}>
        {scanners.map((scanner, index) => (
          <li key={scanner.key} className={styles.item}>
            <OneState scanner={scanner} which={index + 1} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function OneState({ scanner, which }: { scanner: ScannerState; which: number }) {
  const { t } = useTranslation('office')
  const { moment } = useFormats()
  const { status, last, path } = scanner
  return (
    <div className={styles.whole}>
      <div className={own.head}>
        <p className={styles.itemTitle}>
          {t('scanning.cable.name', { which })} · {t(`scanning.stand.${scanner.station}-${scanner.screen}`)}
        </p>
        <StatusBadge tone={tones[status]}>{t(`scanning.status.${status}.title`)}</StatusBadge>
      </div>
      <p className={styles.quiet}>
        {path} · {t(`scanning.status.${status}.advice`)}
      </p>
      {last && (
        <>
          <p className={styles.quiet}>{t('scanning.state.last', { time: moment(last.at) })}</p>
          <ReadLine text={last.text} />
        </>
      )}
    </div>
  )
}
