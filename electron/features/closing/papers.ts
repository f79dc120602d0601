import type { ClosingView } from '../../../shared/contract/closing.ts'
import type { PaperOf } from '../../../shared/contract/papers.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import { paperCommon } from '../printing/index.ts'
import type { FrozenRow } from './frozen.ts'

export function closingPaper(
  context: ReadContext,
  view: ClosingView,
): { paper: PaperOf<'closing-list'>; label: string } {
  return { paper: { paper: 'closing-list', ...paperCommon(context), closing: view }, label: view.date }
}

export function walkingPaper(
  context: ReadContext,
  inside: readonly FrozenRow[],
): { paper: PaperOf<'walking-list'>; label: string } {
  return {
    paper: { paper: 'walking-list', ...paperCommon(context), at: context.now, inside: [...inside] },
    label: String(inside.length),
  }
}
