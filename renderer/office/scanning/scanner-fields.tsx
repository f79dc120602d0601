import { ScanBarcode, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { stations } from '../../../shared/contract/access.ts'
import type { ScannerConfig } from '../../../shared/contract/settings.ts'
import { useFieldErrors } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { blank, type FieldsProps, shownNumber, withRow } from '../fields/field-props.ts'
import styles from '../fields/fields.module.css'
import { PortField } from '../fields/port-field.tsx'

const mostScanners = 8
/** What scanners are delivered with. */
const usualBaudRate = 9_600

function newScanner(): ScannerConfig {
  return {
    key: crypto.randomUUID(),
    path: '',
    usb: null,
    baudRate: usualBaudRate,
    station: 'lobby',
    screen: 'desk',
  }
}

/** The scanners on cables of the site's machine, and the screen that each reads for. */
export function ScannerFields({ value: scanners, onChange, failure }: FieldsProps<'scanners'>) {
  const { t } = useTranslation('office')
  const errorOf = useFieldErrors(failure)
  return (
    <div className={styles.fields}>
      <h3 className={styles.heading}>{t('scanning.cable.title')}</h3>
      <p className={styles.help}>{t(scanners.length > 0 ? 'scanning.cable.help' : 'scanning.cable.none')}</p>
      {scanners.map((scanner, index) => (
        <OneScanner
          key={scanner.key}
          scanner={scanner}
          which={index + 1}
          error={errorOf('value', index)}
          onChange={(next) => onChange(withRow(scanners, index, next))}
        />
      ))}
      {scanners.length < mostScanners && (
        <div>
          <Button variant="secondary" icon={ScanBarcode} onPress={() => onChange([...scanners, newScanner()])}>
            {t('scanning.cable.add')}
          </Button>
        </div>
      )}
    </div>
  )
}

type OneProps = {
  scanner: ScannerConfig
  which: number
  error: string | undefined
  /** `undefined` takes it away. */
  onChange: (scanner: ScannerConfig | undefined) => void
}

const stands = stations.flatMap((station) =>
  (['desk', 'kiosk'] as const).map((screen) => ({ id: `${station}-${screen}` as const, station, screen })),
)

function OneScanner({ scanner, which, error, onChange }: OneProps) {
  const { t } = useTranslation('office')
  const name = t('scanning.cable.name', { which })
  return (
    <section className={`${styles.fields} ${styles.boxed}`} aria-label={name}>
      <div className={styles.row}>
        <Select
          label={t('scanning.cable.stands', { name })}
          options={stands.map(({ id }) => ({ id, label: t(`scanning.stand.${id}`) }))}
          value={`${scanner.station}-${scanner.screen}`}
          onChange={(id) => {
            const stand = stands.find((one) => one.id === id)
            if (stand) onChange({ ...scanner, station: stand.station, screen: stand.screen })
          }}
        />
        <IconButton
          icon={Trash2}
          className={styles.remove}
          label={t('scanning.cable.remove', { name })}
          onPress={() => onChange(undefined)}
        />
      </div>
      <PortField value={scanner} onChange={(port) => onChange({ ...scanner, ...port })} />
      {error && (
        <Notice tone="stop" role="alert">
          {error}
        </Notice>
      )}
      <NumberField
        label={t('scanning.cable.baud')}
        help={t('scanning.cable.baudHelp')}
        value={shownNumber(scanner.baudRate)}
        onChange={(baudRate) => onChange({ ...scanner, baudRate: baudRate ?? blank })}
      />
    </section>
  )
}
