import type { Line } from './line.ts'
import type { PrintResult } from './port.ts'
import type { Timing } from './timing.ts'

/** To a printer that answers nothing: all that can be seen is whether it took every byte and closed in good order. */
export async function sendBlind(
  line: Line,
  bytes: Uint8Array,
  signal: AbortSignal,
  timing: Timing,
): Promise<PrintResult> {
  const lost = (): PrintResult => ({ outcome: 'unknown', reason: signal.aborted ? 'stopped' : 'connection-lost' })
  const written = await line.write(bytes, timing.confirm)
  if (written === 'stalled') return { outcome: 'unknown', reason: 'silent' }
  if (written === 'over') return lost()
  // A printer keeps the line at least while it burns the paper; one that closes at once has thrown the bytes away.
  if ((await line.hear('processed', timing.refusal)) === 'over') return lost()
  const end = await line.finish(timing.linger + (bytes.length / 1024) * timing.perKilobyte)
  return end === 'failed' || signal.aborted ? lost() : { outcome: 'printed', isConfirmed: false }
}
