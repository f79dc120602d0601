import { Printer, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { specialPrints } from '../../../shared/contract/simulated.ts'
import { useChange } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { SegmentedChoice } from '../../ui/fields/segmented-choice.tsx'
import styles from './devices.module.css'
import { FaultChoice } from './fault-choice.tsx'

type Simulated = ValueOf<'simulator.state'>['printers'][number]

/** By where a guard would look: at the paper, at the cable, or nowhere, since nothing shows. */
const groups = [
  ['paper', ['near-end', 'paper-out', 'paper-out-during', 'cover-open', 'cutter-error']],
  ['way', ['unreachable', 'closes-at-once', 'reads-nothing', 'resets-half-way', 'slow-line', 'power-cycle']],
  ['word', ['no-status', 'silent', 'late-answer', 'talks-unasked']],
] as const satisfies readonly (readonly [string, readonly Simulated['fault'][]])[]

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
        groups={groups.map(([name, faults]) => ({ label: t(`printer.group.${name}`), faults }))}
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
