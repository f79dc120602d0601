import { useTranslation } from 'react-i18next'
import type { LoanView } from '../../../shared/contract/visits.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'

type Named = Pick<LoanView, 'kind' | 'item' | 'documentType'>

/** What is lent, by its number: "KTP di loker L-08", "Kartu T-08", "Kartu parkir P-12". */
export function useLoanName(): (loan: Named) => string {
  const { t } = useTranslation('desk')
  return ({ kind, item, documentType }) => {
    switch (kind) {
      case 'document': {
        const document = t(`document.${documentType ?? 'other'}`)
        return item ? t('leave.documentIn', { document, locker: item }) : document
      }
      case 'badge':
        return t('leave.badgeNo', { item })
      case 'parking-card':
        return t('leave.parkingNo', { item })
      default:
        return assertNever(kind)
    }
  }
}
