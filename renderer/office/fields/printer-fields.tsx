import { useTranslation } from 'react-i18next'
import { paperWidths, type Settings } from '../../../shared/contract/settings.ts'
import { useFieldErrors } from '../../site/explain.ts'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { Switch } from '../../ui/fields/switch.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { blank, type FieldsProps, shownNumber } from './field-props.ts'
import styles from './fields.module.css'

type Printer = NonNullable<Settings['printer']>
/** What most receipt printers are delivered with. */
const usual: Printer = { host: '', port: 9100, width: 576, answersStatus: true }

const widths = paperWidths.map((dots) => ({ dots, id: `dots${dots}` as const }))

export function PrinterFields({ value, onChange, failure }: FieldsProps<'printer'>) {
  const { t } = useTranslation('office')
  const errorOf = useFieldErrors(failure)
  return (
    <div className={styles.fields}>
      <Switch boxed isOn={value !== null} onChange={(has) => onChange(has ? usual : null)} note={t('printer.hasNote')}>
        {t('printer.has')}
      </Switch>
      {value && (
        <>
          <div className={styles.pair}>
            <TextField
              label={t('printer.host')}
              help={t('printer.hostHelp')}
              error={errorOf('value', null)}
              value={value.host}
              onChange={(host) => onChange({ ...value, host })}
              maxLength={255}
            />
            <NumberField
              label={t('printer.port')}
              help={t('printer.portHelp')}
              value={shownNumber(value.port)}
              onChange={(port) => onChange({ ...value, port: port ?? blank })}
            />
          </div>
          <ChoiceTiles
            label={t('printer.width')}
            columns={3}
            options={widths.map(({ id }) => ({
              id,
              label: t(`printer.widths.${id}.label`),
              note: t(`printer.widths.${id}.note`),
            }))}
            value={widths.find(({ dots }) => dots === value.width)?.id}
            onChange={(id) => onChange({ ...value, width: widths.find((one) => one.id === id)?.dots ?? value.width })}
          />
          <Switch
            boxed
            isOn={value.answersStatus}
            onChange={(answersStatus) => onChange({ ...value, answersStatus })}
            note={t('printer.answersNote')}
          >
            {t('printer.answers')}
          </Switch>
        </>
      )}
    </div>
  )
}
