import type { Line } from './line.ts'
import type { PrinterStatus } from './port.ts'
import { hasError, judge, type RealTimeQuestion, realTimeQuestion } from './status-bytes.ts'

/** Asks a printer how it is, one question at a time; the first that stays unanswered ends it. */
export async function askStanding(line: Line, answerMs: number): Promise<PrinterStatus> {
  const ask = (n: RealTimeQuestion) => line.ask(realTimeQuestion(n), 'real-time', answerMs)
  const printer = await ask(1)
  if (typeof printer !== 'number') return { state: 'no-answer' }
  const cause = await ask(2)
  if (typeof cause !== 'number') return { state: 'no-answer' }
  const paper = await ask(4)
  if (typeof paper !== 'number') return { state: 'no-answer' }
  const error = hasError(cause) ? await ask(3) : null
  const { trouble, isNearEnd } = judge({ 1: printer, 2: cause, 3: typeof error === 'number' ? error : null, 4: paper })
  return trouble ? { state: trouble } : { state: 'ready', isNearEnd }
}
