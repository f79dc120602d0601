import { type PrinterTrouble, printerTroubles } from '../../../shared/domain/printers.ts'
import type { Line } from './line.ts'
import type { PrinterStatus, PrintResult } from './port.ts'
import { clearAway, type Sending, type Sent, spanFor } from './sending.ts'
import { askStanding } from './standing.ts'
import { processedQuestion } from './status-bytes.ts'

/** To a printer that answers: how it is, whether it is done with what came before, the paper, and its word that the paper is out. */
export async function sendConfirmed(line: Line, bytes: Uint8Array, sending: Sending): Promise<Sent> {
  const { signal, timing } = sending
  const standing = await askStanding(line, timing.answer)
  sending.onStanding(standing)
  if (signal.aborted) return notPrinted('stopped', sending.isUnsettled)
  if (standing.state !== 'ready') return notPrinted(reasonOf(standing), sending.isUnsettled)
  if (!sending.begin()) return { result: { outcome: 'not-begun' }, isUnsettled: sending.isUnsettled }
  if (!(await isIdle(line, sending))) return notPrinted(signal.aborted ? 'stopped' : 'no-answer', true)

  const written = await line.write(bytes, timing.trouble)
  if (written === 'over') return unknown(signal.aborted ? 'stopped' : 'connection-lost')
  if (written === 'stalled') return unknown('silent')
  return await confirmation(line, bytes.length, sending)
}

function notPrinted(reason: Extract<PrintResult, { outcome: 'not-printed' }>['reason'], isUnsettled: boolean): Sent {
  return { result: { outcome: 'not-printed', reason }, isUnsettled }
}

function unknown(reason: Extract<PrintResult, { outcome: 'unknown' }>['reason']): Sent {
  return { result: { outcome: 'unknown', reason }, isUnsettled: true }
}

function troubleOf(standing: PrinterStatus): PrinterTrouble | null {
  return printerTroubles.find((trouble) => trouble === standing.state) ?? null
}

function reasonOf(standing: PrinterStatus): PrinterTrouble | 'no-answer' {
  return troubleOf(standing) ?? 'no-answer'
}

/** A network socket may lead to a serial cable of 9600 baud, where what clears the rest away takes ten seconds. */
const slowestByteMs = 1.1

/**
 * Waits until the printer has worked off everything from before. Without this, the late answer for an earlier paper would be
 * taken as the confirmation of this one.
 */
async function isIdle(line: Line, { timing, ending, isUnsettled }: Sending): Promise<boolean> {
  const clearing = isUnsettled ? clearAway(ending) : new Uint8Array()
  if ((await line.write(clearing, timing.barrier)) !== 'sent') return false
  const patience = timing.barrier + Math.max(spanFor(timing, clearing.length), clearing.length * slowestByteMs)
  let answer = await line.ask(processedQuestion, 'processed', patience)
  if (typeof answer !== 'number') return false
  while (isUnsettled && typeof answer === 'number') answer = await line.hear('processed', timing.quiet)
  return answer !== 'over'
}

/** The paper is out when the printer answers the question behind it. While it names a trouble it is waited for: new paper lets it go on. */
async function confirmation(line: Line, length: number, sending: Sending): Promise<Sent> {
  const { signal, timing, onStanding } = sending
  const patience = timing.confirm + spanFor(timing, length)
  const watch = { trouble: null as PrinterTrouble | null, silentFor: 0, troubledFor: 0 }
  let answer = await line.ask(processedQuestion, 'processed', Math.min(timing.look, patience))
  while (answer === 'silence') {
    const began = performance.now()
    const standing = await askStanding(line, timing.answer)
    // A printer that is busy burning may be slow to answer; that is no news of how it is.
    if (standing.state !== 'no-answer') onStanding(standing)
    answer = await line.hear('processed', timing.look)
    const passed = performance.now() - began
    watch.trouble = troubleOf(standing) ?? (standing.state === 'ready' ? null : watch.trouble)
    if (watch.trouble) watch.troubledFor += passed
    else watch.silentFor += passed
    if (answer === 'silence' && watch.silentFor >= patience) return unknown(watch.trouble ?? 'silent')
    if (answer === 'silence' && watch.troubledFor >= timing.trouble) return unknown(watch.trouble ?? 'silent')
  }
  if (answer === 'over') return unknown(signal.aborted ? 'stopped' : 'connection-lost')
  await line.finish(timing.answer)
  return { result: { outcome: 'printed', isConfirmed: true }, isUnsettled: false }
}
