import { Check, IdCard, type LucideIcon, SquareParking, Tag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LoanView } from '../../../shared/contract/visits.ts'
import { type LoanKind, outcomesOf } from '../../../shared/domain/loan.ts'
import { Unbroken } from '../../ui/display/unbroken.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useLoanName } from '../words/use-loan-name.ts'
import styles from './leave.module.css'
import type { Ending } from './outcomes.ts'

const icons: Readonly<Record<LoanKind, LucideIcon>> = { document: IdCard, badge: Tag, 'parking-card': SquareParking }

type Props = { loan: LoanView; isScanned: boolean; ending: Ending; onChange: (ending: Ending) => void }

/** One thing that must come back, with what became of it. */
export function LoanRow({ loan, isScanned, ending, onChange }: Props) {
  const { t } = useTranslation('desk')
  const name = useLoanName()(loan)
  const short = [loan.documentType && t(`document.${loan.documentType}`), loan.item].filter(Boolean).join(' · ')
  const Icon = icons[loan.kind]
  return (
    <li className={styles.loan}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.what}>
        <span className={styles.kind}>{t(`loan.${loan.kind}`)}</span>
        <span className={styles.name}>
          <Unbroken text={short} />
        </span>
        {isScanned && (
          <span className={styles.scanned}>
            <Check aria-hidden className={styles.tick} />
            {t('leave.scanned')}
          </span>
        )}
      </div>
      <Select
        className={styles.outcome ?? ''}
        hideLabel
        label={t('leave.outcome', { what: name })}
        options={outcomesOf(loan.kind).map((id) => ({
          id,
          label: id === 'returned' ? t(`returned.${loan.kind}`) : t(`outcome.${id}`),
        }))}
        value={ending.outcome}
        onChange={(outcome) => onChange({ ...ending, outcome })}
      />
      {ending.outcome !== 'returned' && (
        <TextField
          className={styles.noteField ?? ''}
          label={t('leave.note')}
          placeholder={t('leave.noteHint')}
          value={ending.note}
          onChange={(note) => onChange({ ...ending, note })}
        />
      )}
    </li>
  )
}
