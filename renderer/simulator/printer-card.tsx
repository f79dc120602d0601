import { useTranslation } from 'react-i18next'
import { simulatedPrinterFaults } from '../../shared/contract/simulator.ts'
import { useChange } from '../api/hooks.ts'
import type { ValueOf } from '../api/operations.ts'
import { useExplain } from '../site/explain.ts'
import { Card } from '../ui/display/card.tsx'
import { ChoiceTiles } from '../ui/fields/choice-tiles.tsx'

/** What is wrong with a printer. */
export function PrinterCard({ printer }: { printer: ValueOf<'simulator.state'>['printers'][number] }) {
  const { t } = useTranslation('simulator')
  const explain = useExplain()
  const change = useChange('simulator.setPrinter')
  return (
    <Card title={printer.name}>
      <ChoiceTiles
        label={t('printer.label')}
        hideLabel
        options={simulatedPrinterFaults.map((id) => ({
          id,
          label: t(`printer.${id}.title`),
          note: t(`printer.${id}.note`),
        }))}
        columns={3}
        value={printer.fault}
        onChange={(fault) => void change.run({ printer: printer.key, fault })}
        error={change.failure && explain(change.failure)}
      />
    </Card>
  )
}
