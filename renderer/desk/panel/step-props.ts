import type { VisitView } from '../../../shared/contract/visits.ts'
import type { ValueOf } from '../../api/operations.ts'
import type { Mode } from './mode.ts'

export type StepProps = {
  readonly visit: VisitView
  readonly party: readonly VisitView[]
  readonly history: ValueOf<'visits.detail'>['history']
  readonly go: (mode: Mode) => void
  readonly back: () => void
}
