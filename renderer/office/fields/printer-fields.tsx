import { Printer as PrinterIcon, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { assignedPapers } from '../../../shared/contract/papers.ts'
import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import { assignPaper, withoutPrinter } from '../../../shared/domain/printers.ts'
import { useFieldErrors } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { type FieldsProps, withRow } from './field-props.ts'
import styles from './fields.module.css'
import { PrinterConnectionFields } from './printer-connection-fields.tsx'
import { PrinterMoreFields } from './printer-more-fields.tsx'
import { PrinterPaperFields } from './printer-paper-fields.tsx'

const mostPrinters = 8
/** What most receipt printers are delivered with. The first one prints what no other does. */
const newPrinter = (printers: readonly PrinterConfig[]): PrinterConfig => ({
  key: crypto.randomUUID(),
  name: '',
  connection: { kind: 'network', host: '', port: 9100 },
  width: 576,
  qr: 'drawn',
  answersStatus: true,
  ending: 'cut',
  papers: withoutPrinter(assignedPapers, printers),
  rollMetres: null,
})

/** The printers of the site: where each hangs and what it prints. */
export function PrinterFields({ value: printers, onChange, failure }: FieldsProps<'printers'>) {
  const { t } = useTranslation(['office', 'printer'])
  const errorOf = useFieldErrors(failure)
  const waiting = printers.length > 0 ? withoutPrinter(assignedPapers, printers) : []
  return (
    <div className={styles.fields}>
      <p className={styles.help}>{t(printers.length > 0 ? 'office:printers.help' : 'office:printers.none')}</p>
      {printers.map((printer, index) => (
        <OnePrinter
          key={printer.key}
          printer={printer}
          error={errorOf('printer', index)}
          onChange={(next) => onChange(withRow(printers, index, next))}
          onAssign={(paper, isOn) => onChange(assignPaper(printers, { key: printer.key, paper, isOn }))}
        />
      ))}
      {waiting.length > 0 && (
        <Notice tone="waiting" icon={PrinterIcon} role="status">
          {t('office:printers.waits', { papers: waiting.map((paper) => t(`printer:paper.${paper}`)).join(', ') })}
        </Notice>
      )}
      {printers.length < mostPrinters && (
        <div>
          <Button variant="secondary" icon={PrinterIcon} onPress={() => onChange([...printers, newPrinter(printers)])}>
            {t('office:printers.add')}
          </Button>
        </div>
      )}
    </div>
  )
}

type OneProps = {
  printer: PrinterConfig
  error: string | undefined
  onChange: (printer: PrinterConfig | undefined) => void
  onAssign: (paper: PrinterConfig['papers'][number], isOn: boolean) => void
}

function OnePrinter({ printer, error, onChange, onAssign }: OneProps) {
  const { t } = useTranslation('office')
  const name = printer.name.trim() || t('printers.unnamed')
  return (
    <section className={`${styles.fields} ${styles.boxed}`} aria-label={name}>
      <div className={styles.row}>
        <TextField
          label={t('printers.name')}
          placeholder={t('printers.namePlaceholder')}
          error={error}
          value={printer.name}
          onChange={(next) => onChange({ ...printer, name: next })}
          maxLength={80}
        />
        <IconButton
          icon={Trash2}
          className={styles.remove}
          label={t('printers.remove', { name })}
          onPress={() => onChange(undefined)}
        />
      </div>
      <PrinterConnectionFields
        value={printer.connection}
        onChange={(connection) => onChange({ ...printer, connection })}
      />
      <PrinterPaperFields papers={printer.papers} onAssign={onAssign} />
      <PrinterMoreFields value={printer} onChange={onChange} />
    </section>
  )
}
