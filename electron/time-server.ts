import { statSync } from 'node:fs'

/** What systemd touches after each time that a time server was heard. Other systems tell nothing that could be read so easily. */
const mark = '/run/systemd/timesync/synchronized'

/** When this machine last took its time from a time server; null where it tells of none. */
export function clockSyncedAt(): number | null {
  const seen = statSync(mark, { throwIfNoEntry: false })
  return seen ? Math.round(seen.mtimeMs) : null
}
