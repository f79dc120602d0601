import type { Paper } from '../../../shared/contract/papers.ts'
import type { ReadContext } from '../../dispatch/context.ts'

/** What stands on every paper, so that one that waited for the printer still says what was true. */
export function paperCommon(context: ReadContext): Pick<Paper, 'office' | 'zone' | 'language' | 'printedAt' | 'copy'> {
  const { name, zone, language } = context.settings().office
  return { office: name, zone, language, printedAt: context.now, copy: false }
}
