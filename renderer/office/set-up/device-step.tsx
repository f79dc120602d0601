import { useTranslation } from 'react-i18next'
import fieldStyles from '../fields/fields.module.css'
import { PrinterFields } from '../fields/printer-fields.tsx'
import { TemperatureFields } from '../fields/temperature-fields.tsx'
import { fieldsOf, type StepProps } from './step-props.ts'

/** What hangs on cables; an office without it works all the same. */
export function DeviceStep(props: StepProps) {
  const { t } = useTranslation('office')
  return (
    <div className={fieldStyles.fields}>
      <section className={fieldStyles.group} aria-label={t('setUp.printer')}>
        <h2 className={fieldStyles.heading}>{t('setUp.printer')}</h2>
        <PrinterFields {...fieldsOf('printers', props)} />
      </section>
      <section className={fieldStyles.group} aria-label={t('setUp.thermometer')}>
        <h2 className={fieldStyles.heading}>{t('setUp.thermometer')}</h2>
        <TemperatureFields {...fieldsOf('temperature', props)} />
      </section>
    </div>
  )
}
