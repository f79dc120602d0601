import { useTranslation } from 'react-i18next'
import { simulatedPrinterFaults } from '../../shared/contract/simulator.ts'
import { useChange } from '../api/hooks.ts'
import type { ValueOf } from '../api/operations.ts'
import { useExplain } from '../site/explain.ts'
import { Card } from '../ui/display/card.tsx'
import { Select } from '../ui/fields/select.tsx'

/** What is wrong with a printer. */
export function PrinterCard({ printer }: { printer: ValueOf<'simulator.state'>['printers'][number] }) {
  const { t } = useTranslation('simulator')
  const explain = useExplain()
  const change = useChange('simulator.setPrinter')
  return (
    <Card title={printer.name}>
      <Select
        label={t('printer.label')}
        help={printer.fault === 'none' ? t('printer.none.note') : t('printer.help')}
        options={simulatedPrinterFaults.map((id) => ({
          id,
          label: t(`printer.${id}.title`),
          note: t(`printer.${id}.note`),
        }))}
        value={printer.fault}
        onChange={(fault) => void change.run({ printer: printer.key, fault })}
        error={change.failure && explain(change.failure)}
      />
    </Card>
  )
}
