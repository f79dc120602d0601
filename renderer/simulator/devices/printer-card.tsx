import { Printer, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { simulatedPrinterFaults, specialPrints } from '../../../shared/contract/simulated.ts'
import { useChange } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { SegmentedChoice } from '../../ui/fields/segmented-choice.tsx'
import styles from './devices.module.css'
import { FaultChoice } from './fault-choice.tsx'

type Simulated = ValueOf<'simulator.state'>['printers'][number]
type Fault = Exclude<Simulated['fault'], 'none'>

/** Where a guard would look: at the paper, at the cable, or nowhere, since nothing shows. */
const places = ['paper', 'way', 'word'] as const
const placeOf: Readonly<Record<Fault, (typeof places)[number]>> = {
  'near-end': 'paper',
  'paper-out': 'paper',
  'paper-out-during': 'paper',
  'cover-open': 'paper',
  'cutter-error': 'paper',
  unreachable: 'way',
  'closes-at-once': 'way',
  'reads-nothing': 'way',
  'resets-half-way': 'way',
  'slow-line': 'way',
  'power-cycle': 'way',
  'no-status': 'word',
  silent: 'word',
  'late-answer': 'word',
  'talks-unasked': 'word',
}
const faults = simulatedPrinterFaults.filter((fault) => fault !== 'none')
const groups = places.map((place) => ({ place, faults: faults.filter((fault) => placeOf[fault] === place) }))

/** One printer at a time: what is wrong with it, and papers that nobody asked for. The others say whether they are well. */
export function PrinterCard({ printers }: { printers: readonly Simulated[] }) {
  const { t } = useTranslation('simulator')
  const explain = useExplain()
  const setPrinter = useChange('simulator.setPrinter')
  const print = useChange('simulator.print')
  const [key, choose] = useState(printers[0]?.key ?? '')
  const printer = printers.find((each) => each.key === key) ?? printers[0]
  if (!printer) return null
  const failure = setPrinter.failure ?? print.failure
  return (
    <Card title={t('printer.title')}>
      <SegmentedChoice
        label={t('printer.which')}
        options={printers.map((each) => ({
          id: each.key,
          label: each.name,
          icon: each.fault === 'none' ? Printer : TriangleAlert,
        }))}
        value={printer.key}
        onChange={choose}
      />
      <FaultChoice
        groups={groups.map(({ place, faults }) => ({ label: t(`printer.group.${place}`), faults }))}
        value={printer.fault}
        wordsOf={(fault) => ({ title: t(`printer.${fault}.title`), note: t(`printer.${fault}.note`) })}
        onChange={(fault) => void setPrinter.run({ printer: printer.key, fault })}
        error={failure && explain(failure)}
      />
      <p className={styles.label}>{t('printer.group.special')}</p>
      <div className={styles.buttons}>
        {specialPrints.map((what) => (
          <Button key={what} variant="secondary" onPress={() => void print.run({ printer: printer.key, what })}>
            {t(`printer.special.${what}`)}
          </Button>
        ))}
      </div>
    </Card>
  )
}
