import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/contract/settings.ts'
import { thermometerProtocols } from '../../../shared/domain/temperature.ts'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { Switch } from '../../ui/fields/switch.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { blank, type FieldsProps, shownNumber } from './field-props.ts'
import styles from './fields.module.css'

type Thermometer = NonNullable<Settings['temperature']['thermometer']>
const usual: Thermometer = { path: '', usb: null, protocol: 'lu90614', baudRate: null, offset: 0 }

/** What counts as high, and the thermometer on its cable (row M6). */
export function TemperatureFields({ value, onChange }: FieldsProps<'temperature'>) {
  const { t } = useTranslation('office')
  const { thermometer } = value
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <NumberField
          label={t('temperature.threshold')}
          help={t('temperature.thresholdHelp')}
          decimals={1}
          value={shownNumber(value.threshold)}
          onChange={(threshold) => onChange({ ...value, threshold: threshold ?? blank })}
        />
        <NumberField
          label={t('temperature.rest')}
          help={t('temperature.restHelp')}
          value={shownNumber(value.restMinutes)}
          onChange={(minutes) => onChange({ ...value, restMinutes: minutes ?? blank })}
        />
      </div>
      <Switch
        boxed
        isOn={value.storeValue}
        onChange={(storeValue) => onChange({ ...value, storeValue })}
        note={t('temperature.storeNote')}
      >
        {t('temperature.store')}
      </Switch>
      <Switch
        boxed
        isOn={thermometer !== null}
        onChange={(has) => onChange({ ...value, thermometer: has ? usual : null })}
        note={t('temperature.hasNote')}
      >
        {t('temperature.has')}
      </Switch>
      {thermometer && (
        <ThermometerFields value={thermometer} onChange={(next) => onChange({ ...value, thermometer: next })} />
      )}
    </div>
  )
}

type ThermometerProps = { value: Thermometer; onChange: (value: Thermometer) => void }

function ThermometerFields({ value, onChange }: ThermometerProps) {
  const { t } = useTranslation('office')
  return (
    <div className={styles.pair}>
      <TextField
        label={t('temperature.path')}
        help={t('temperature.pathHelp')}
        value={value.path}
        onChange={(path) => onChange({ ...value, path })}
        maxLength={300}
      />
      <Select
        label={t('temperature.protocol')}
        options={thermometerProtocols.map((id) => ({ id, label: t(`temperature.protocols.${id}`) }))}
        value={value.protocol}
        onChange={(protocol) => onChange({ ...value, protocol })}
      />
      <NumberField
        label={t('temperature.baud')}
        help={t('temperature.baudHelp')}
        optional
        value={value.baudRate === null ? null : shownNumber(value.baudRate)}
        onChange={(baudRate) => onChange({ ...value, baudRate })}
      />
      <NumberField
        label={t('temperature.offset')}
        help={t('temperature.offsetHelp')}
        decimals={1}
        value={shownNumber(value.offset)}
        onChange={(offset) => onChange({ ...value, offset: offset ?? blank })}
      />
    </div>
  )
}
