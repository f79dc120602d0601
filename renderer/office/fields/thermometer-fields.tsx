import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/contract/settings.ts'
import { lacksOffset, thermometerProtocols } from '../../../shared/domain/temperature.ts'
import { Notice } from '../../ui/display/notice.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { blank, shownNumber } from './field-props.ts'
import styles from './fields.module.css'
import { PortField } from './port-field.tsx'

export type Thermometer = NonNullable<Settings['temperature']['thermometer']>

type Props = { value: Thermometer; onChange: (value: Thermometer) => void }

/** On which port the thermometer is, how it talks, and what is added to what it says. */
export function ThermometerFields({ value, onChange }: Props) {
  const { t } = useTranslation(['office', 'thermometer'])
  return (
    <>
      <PortField value={value} onChange={(port) => onChange({ ...value, ...port })} />
      <Select
        label={t('temperature.protocol')}
        help={t(`thermometer:about.${value.protocol}`)}
        options={thermometerProtocols.map((id) => ({ id, label: t(`temperature.protocols.${id}`) }))}
        value={value.protocol}
        onChange={(protocol) => onChange({ ...value, protocol })}
      />
      <div className={styles.pair}>
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
      {lacksOffset(value) && <Notice tone="waiting">{t('thermometer:offset.needed')}</Notice>}
    </>
  )
}
