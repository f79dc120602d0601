import { useTranslation } from 'react-i18next'
import type { ThermometerStatus } from '../../../shared/domain/temperature.ts'
import { formatTemperature } from '../../../shared/i18n/format.ts'
import { useRead } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import type { Tone } from '../../ui/display/tone.ts'
import { useLanguage } from '../../ui/language/language.tsx'
import { cx } from '../../ui/theme/cx.ts'
import styles from './thermometer.module.css'

type Heard = ValueOf<'thermometer.line'>['heard'][number]

const tones: Readonly<Record<ThermometerStatus, Tone>> = {
  off: 'quiet',
  starting: 'waiting',
  ready: 'good',
  'not-found': 'stop',
  'permission-denied': 'stop',
  'port-busy': 'stop',
  failed: 'stop',
  silent: 'stop',
  garbled: 'stop',
}
/** As many as are looked at. */
const shown = 8

/** How the thermometer stands, and its newest bytes with what they mean; both come by themselves. */
export function ThermometerLine({ storedPath }: { storedPath: string }) {
  const { t } = useTranslation('thermometer')
  const line = useRead('thermometer.line', {}).value
  if (!line) return null
  const { status, openPath, heard } = line
  const moved = openPath !== null && openPath !== storedPath ? t('line.moved', { path: openPath }) : ''
  const newest = heard.toReversed().slice(0, shown)
  return (
    <Card title={t('line.title')}>
      <div className={styles.line}>
        <Notice tone={tones[status]} role="status">
          {[t(`advice.${status}.what`), t(`advice.${status}.todo`), moved].filter(Boolean).join(' ')}
        </Notice>
        <div className={styles.heard}>
          {newest.length === 0 && <p className={styles.quiet}>{t('line.empty')}</p>}
          {newest.length > 0 && (
            <table className={styles.table} aria-label={t('line.table')}>
              <thead>
                <tr>
                  <th scope="col">{t('line.meaning')}</th>
                  <th scope="col">{t('line.bytes')}</th>
                </tr>
              </thead>
              <tbody>
                {newest.map((piece) => (
                  <HeardRow key={piece.number} piece={piece} />
                ))}
              </tbody>
            </table>
          )}
        </div>
      </div>
    </Card>
  )
}

function HeardRow({ piece: { kind, celsius, hex } }: { piece: Heard }) {
  const { t } = useTranslation('thermometer')
  const { language } = useLanguage()
  const meaning = kind === 'temperature' ? formatTemperature(celsius ?? 0, language, 2) : t(`line.kind.${kind}`)
  return (
    <tr className={cx(styles[kind])}>
      <td>{meaning}</td>
      <td className={styles.bytes}>{hex}</td>
    </tr>
  )
}
