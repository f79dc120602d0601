import type { VisitView } from '../../../shared/contract/visits.ts'
import type { RowDraft } from './rows.ts'

export type TileProps = {
  readonly visit: VisitView
  readonly draft: RowDraft
  readonly onChange: (part: Partial<RowDraft>) => void
}
