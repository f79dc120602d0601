import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type PrinterConfig, paperEndings, paperWidths, qrWays } from '../../../shared/contract/printers.ts'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { Switch } from '../../ui/fields/switch.tsx'
import { shownNumber } from './field-props.ts'
import styles from './fields.module.css'

type Props = { value: PrinterConfig; onChange: (value: PrinterConfig) => void }

const widths = paperWidths.map((dots) => ({ dots, id: `dots${dots}` as const }))

/** How its paper is: what most printers have stands there already. */
export function PrinterMoreFields({ value, onChange }: Props) {
  const { t } = useTranslation('office')
  return (
    <>
      <ChoiceTiles
        label={t('printers.width')}
        columns={3}
        options={widths.map(({ id }) => ({
          id,
          label: t(`printers.widths.${id}.label`),
          note: t(`printers.widths.${id}.note`),
        }))}
        value={widths.find(({ dots }) => dots === value.width)?.id}
        onChange={(id) => onChange({ ...value, width: widths.find((one) => one.id === id)?.dots ?? value.width })}
      />
      <details className={styles.fold}>
        <summary>
          {t('printers.more')}
          <ChevronDown aria-hidden />
        </summary>
        <div className={styles.fields}>
          <Rare value={value} onChange={onChange} />
        </div>
      </details>
    </>
  )
}

function Rare({ value, onChange }: Props) {
  const { t } = useTranslation('office')
  return (
    <>
      <NumberField
        label={t('printers.roll')}
        help={t('printers.rollHelp')}
        optional
        value={value.rollMetres === null ? null : shownNumber(value.rollMetres)}
        onChange={(rollMetres) => onChange({ ...value, rollMetres })}
      />
      <ChoiceTiles
        label={t('printers.ending')}
        options={paperEndings.map((id) => ({
          id,
          label: t(`printers.endings.${id}.label`),
          note: t(`printers.endings.${id}.note`),
        }))}
        value={value.ending}
        onChange={(ending) => onChange({ ...value, ending })}
      />
      <ChoiceTiles
        label={t('printers.qr')}
        options={qrWays.map((id) => ({ id, label: t(`printers.qrs.${id}.label`), note: t(`printers.qrs.${id}.note`) }))}
        value={value.qr}
        onChange={(qr) => onChange({ ...value, qr })}
      />
      <Switch
        boxed
        isOn={value.answersStatus}
        onChange={(answersStatus) => onChange({ ...value, answersStatus })}
        note={t('printers.answersNote')}
      >
        {t('printers.answers')}
      </Switch>
    </>
  )
}
