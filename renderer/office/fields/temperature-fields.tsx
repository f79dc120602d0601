import { useTranslation } from 'react-i18next'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { Switch } from '../../ui/fields/switch.tsx'
import { blank, type FieldsProps, shownNumber } from './field-props.ts'
import styles from './fields.module.css'
import { type Thermometer, ThermometerFields } from './thermometer-fields.tsx'

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
