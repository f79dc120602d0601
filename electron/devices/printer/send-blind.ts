import type { Line } from './line.ts'
import type { PrintResult } from './port.ts'
import { clearAway, type Sending, type Sent, spanFor } from './sending.ts'

/** To a printer that answers nothing: all that can be seen is whether it took every byte and closed in good order. */
export async function sendBlind(
  line: Line,
  bytes: Uint8Array,
  { signal, begin, timing, ending, isUnsettled }: Sending,
): Promise<Sent> {
  const unknown = (reason: Extract<PrintResult, { outcome: 'unknown' }>['reason']): Sent => ({
    result: { outcome: 'unknown', reason: signal.aborted ? 'stopped' : reason },
    isUnsettled: true,
  })
  if (!begin()) return { result: { outcome: 'not-begun' }, isUnsettled }
  const all = isUnsettled ? Buffer.concat([clearAway(ending), bytes]) : bytes
  const written = await line.write(all, timing.confirm)
  if (written === 'stalled') return unknown('silent')
  if (written === 'over') return unknown('connection-lost')
  // A printer keeps the line at least while it burns the paper; one that closes at once has thrown the bytes away.
  if ((await line.hear('processed', timing.refusal + line.drainMs)) === 'over') return unknown('connection-lost')
  const end = await line.finish(timing.linger + spanFor(timing, all.length))
  if (end === 'failed' || signal.aborted) return unknown('connection-lost')
  return { result: { outcome: 'printed', isConfirmed: false }, isUnsettled: false }
}
