import { useTranslation } from 'react-i18next'
import { assignedPapers } from '../../../shared/contract/papers.ts'
import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import styles from './fields.module.css'

type Papers = PrinterConfig['papers']
type Props = { papers: Papers; onAssign: (paper: Papers[number], isOn: boolean) => void }

/** What comes out of this printer; a paper that is ticked here leaves the other printers' lists. */
export function PrinterPaperFields({ papers, onAssign }: Props) {
  const { t } = useTranslation(['office', 'printer'])
  return (
    <fieldset className={styles.set}>
      <legend className={styles.label}>{t('office:printers.papers')}</legend>
      <div className={styles.ticks}>
        {assignedPapers.map((paper) => (
          <Checkbox key={paper} isOn={papers.includes(paper)} onChange={(isOn) => onAssign(paper, isOn)}>
            {t(`printer:paper.${paper}`)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
