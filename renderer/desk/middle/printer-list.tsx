import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../shared/i18n/format.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { lightLooks } from '../../site/self-check/looks.ts'
import { usePrinterWords } from '../../site/use-printer-words.ts'
import { Button } from '../../ui/actions/button.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { useDesk } from '../state/desk.ts'
import type { Overview } from '../state/types.ts'
import styles from './middle.module.css'

type Printer = Overview['devices']['printers'][number]

/** Each printer, how it is and what is left of its roll. */
export function PrinterList() {
  const { t } = useTranslation('desk')
  const { printers } = useDesk().overview.devices
  if (printers.length === 0) return null
  return (
    <ul className={styles.jobs} aria-label={t('jobs.printers')}>
      {printers.map((printer) => (
        <PrinterLine key={printer.key} printer={printer} />
      ))}
    </ul>
  )
}

function PrinterLine({ printer }: { printer: Printer }) {
  const { t } = useTranslation('desk')
  const { language } = useLanguage()
  const words = usePrinterWords([])
  const { name, metresLeft } = printer
  return (
    <li className={styles.printer}>
      <p className={styles.guest}>{name}</p>
      <StatusBadge tone={lightLooks[printer.state].tone}>{words.how(printer)}</StatusBadge>
      {metresLeft !== null && (
        <>
          <p className={styles.advice}>{t('jobs.metresLeft', { metres: formatNumber(metresLeft, language) })}</p>
          <NewRoll printer={printer} />
        </>
      )}
    </li>
  )
}

/** A guard put a new roll in: its metres are counted from here. */
function NewRoll({ printer }: { printer: Printer }) {
  const { t } = useTranslation('desk')
  const { tell } = useDesk()
  const explain = useExplain()
  const { run, isRunning } = useProvenChange('printing.newRoll')
  const note = async () => {
    const answer = await run({ printer: printer.key })
    tell(
      answer.ok
        ? { tone: 'good', text: t('jobs.newRollNoted', { printer: printer.name }) }
        : { tone: 'stop', text: explain(answer) },
    )
  }
  return (
    <Button
      variant="quiet"
      aria-label={t('jobs.newRollOf', { printer: printer.name })}
      pending={isRunning ? t('jobs.working') : undefined}
      onPress={() => void note()}
    >
      {t('jobs.newRoll')}
    </Button>
  )
}
